import type { Snapshot } from '~/derive/comparison/schema.ts';
import { without } from '../../support/facts.ts';
import { publishFormer } from './breaking.ts';
import { publishedIn } from './published.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Each id that any snapshot holds, with the day of the last one that does. */
function lastDays(
  snapshots: readonly Snapshot[],
  idsOf: (snapshot: Snapshot) => readonly string[],
): readonly (readonly [id: string, date: string])[] {
  const days = new Map<string, string>();
  for (const snapshot of snapshots) {
    for (const id of idsOf(snapshot)) days.set(id, snapshot.date);
  }
  return [...days];
}

function goneFeatures(facts: CheckedFacts, snapshots: readonly Snapshot[]): readonly string[] {
  const answered = new Set(facts.successions.map(({ from }) => from));
  return lastDays(snapshots, ({ features }) => Object.keys(features))
    .filter(([id]) => !(id in facts.features) && !answered.has(id))
    .map(([id, date]) =>
      message(
        id,
        `published on ${date} and gone`,
        'add a record of kind moved or split to src/data/successions.ts',
      ),
    );
}

function goneEntries(
  facts: CheckedFacts,
  snapshots: readonly Snapshot[],
  dictionary: 'areas' | 'cnis',
): readonly string[] {
  return lastDays(snapshots, (snapshot) => Object.keys(snapshot[dictionary]))
    .filter(([id]) => !(id in facts[dictionary]))
    .map(([id, date]) =>
      message(
        `${dictionary}/${id}`,
        `published on ${date} and gone`,
        `put it back into src/data/${dictionary}.ts; only features can move`,
      ),
    );
}

export const publishedIds: Rule = {
  name: 'a published id never dies',
  why: 'Ids are addresses that others have pasted into documents.',
  check: (facts) => {
    const { snapshots } = publishedIn(facts);
    return [
      ...goneFeatures(facts, snapshots),
      ...goneEntries(facts, snapshots, 'areas'),
      ...goneEntries(facts, snapshots, 'cnis'),
    ];
  },
  fails: [
    {
      breaks: (facts) => publishFormer(facts, 'policy.model'),
      messages: [
        'policy.model: published on 2026-10-01 and gone — add a record of kind moved or split to src/data/successions.ts',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        areas: without(facts.areas, 'ipam'),
        cnis: without(facts.cnis, 'cilium'),
      }),
      messages: [
        'areas/ipam: published on 2026-10-01 and gone — put it back into src/data/areas.ts; only features can move',
        'cnis/cilium: published on 2026-10-01 and gone — put it back into src/data/cnis.ts; only features can move',
      ],
    },
  ],
};
