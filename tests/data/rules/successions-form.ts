import type { Moved, Succession } from '~/data/model.ts';
import { successorsOf } from '~/derive/history/succession.ts';
import { publishFormer } from './breaking.ts';
import { isDay } from './dates.ts';
import { repeated } from './places.ts';
import { publishedIn } from './published.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** A fault with its remedy. */
type Finding = readonly [fault: string, remedy: string];

function fromFindings(facts: CheckedFacts, { from }: Succession): readonly Finding[] {
  const isPublished = publishedIn(facts).snapshots.some(({ features }) => from in features);
  return [
    ...(from in facts.features
      ? [['is a feature still', 'remove the record, or the feature'] as const]
      : []),
    ...(isPublished
      ? []
      : [['no snapshot holds the id', 'remove the record, or correct its from'] as const]),
  ];
}

function toFindings(facts: CheckedFacts, { from, to }: Succession): readonly Finding[] {
  try {
    return [
      ...repeated([to].flat()).map(
        (id) => [`leads to ${id} twice`, 'name each heir once'] as const,
      ),
      ...successorsOf(from, facts.successions)
        .filter((id) => !(id in facts.features))
        .map((id) => [`leads to ${id}, which is no feature`, 'name features of today'] as const),
    ];
  } catch {
    return [['leads back to itself', 'name the features that answer today']];
  }
}

function wordFindings(facts: CheckedFacts, { date, reason }: Succession): readonly Finding[] {
  const isSentence = /^[^a-z].{18,198}[.!?]$/su.test(reason);
  return [
    ...(isDay(date) && date <= facts.today
      ? []
      : [[`date ${date} is no day or still to come`, 'write the day of the change'] as const]),
    ...(isSentence
      ? []
      : [['the reason is no sentence', 'write one of 20 to 200 characters'] as const]),
  ];
}

const record: Moved = {
  kind: 'moved',
  from: 'policy.names',
  to: 'policy.fqdn',
  date: '2026-11-01',
  reason: 'The new id uses the term of the field.',
};

/** The facts with records for an id that the snapshot holds. */
function passed(facts: CheckedFacts, ...records: readonly Partial<Succession>[]): CheckedFacts {
  const successions = records.map((changes) => ({ ...record, ...changes }) as Succession);
  return { ...publishFormer(facts, record.from), successions };
}

export const successionsForm: Rule = {
  name: 'a moved or split id leads from a published id to features of today',
  why: 'The record is all that the old address has to say to whoever follows an old link.',
  check: (facts) => [
    ...repeated(facts.successions.map(({ from }) => from)).map((from) =>
      message(`successions/${from}`, 'there are two records', 'keep one; split leads to several'),
    ),
    ...facts.successions.flatMap((succession) =>
      [wordFindings, toFindings, fromFindings]
        .flatMap((find) => find(facts, succession))
        .slice(0, 1)
        .map(([fault, remedy]) => message(`successions/${succession.from}`, fault, remedy)),
    ),
  ],
  fails: [
    {
      breaks: (facts) => passed(facts, { from: 'policy.summary' }),
      messages: [
        'successions/policy.summary: is a feature still — remove the record, or the feature',
      ],
    },
    {
      breaks: (facts) => passed(facts, { from: 'policy.never' }),
      messages: [
        'successions/policy.never: no snapshot holds the id — remove the record, or correct its from',
      ],
    },
    {
      breaks: (facts) => passed(facts, {}, {}),
      messages: [
        'successions/policy.names: there are two records — keep one; split leads to several',
      ],
    },
    {
      breaks: (facts) => passed(facts, { to: 'policy.fqnd' }),
      messages: [
        'successions/policy.names: leads to policy.fqnd, which is no feature — name features of today',
      ],
    },
    {
      breaks: (facts) => passed(facts, { to: 'policy.names' }),
      messages: [
        'successions/policy.names: leads back to itself — name the features that answer today',
      ],
    },
    {
      breaks: (facts) => passed(facts, { kind: 'split', to: ['policy.fqdn', 'policy.fqdn'] }),
      messages: ['successions/policy.names: leads to policy.fqdn twice — name each heir once'],
    },
    {
      breaks: (facts) => passed(facts, { date: '2026-11-23' }),
      messages: [
        'successions/policy.names: date 2026-11-23 is no day or still to come — write the day of the change',
      ],
    },
    {
      breaks: (facts) => passed(facts, { reason: 'A better term.' }),
      messages: [
        'successions/policy.names: the reason is no sentence — write one of 20 to 200 characters',
      ],
    },
  ],
};
