import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as data from '~/data/index.ts';
import { choiceDetails } from '~/derive/choose/details.ts';
import { interactionEntries } from '~/derive/comparison/facts.ts';
import { interactionsFor, keptFor } from '~/lib/choose/details.ts';
import { realComparison, realFacts } from '../../../support/choices.ts';

const details = choiceDetails(realComparison, data.conditionTopics, '2026-11-22');
const modes = realFacts.candidates.map(({ id }) => id);
const capabilities = realFacts.asks.flatMap(({ id, kind }) => (kind === 'capability' ? [id] : []));

describe('keptFor', () => {
  it('gives the conditions of each answer of each mode', () => {
    for (const mode of modes) {
      const { answers = {} } = realComparison.modes?.[mode] ?? {};
      for (const id of capabilities) {
        expect(keptFor(details, mode, id)).toEqual(answers[id]?.conditions ?? []);
      }
    }
  });

  it('gives what a condition says to keep where it holds in part, and nothing else of it', () => {
    for (const topic of data.conditionTopics) {
      for (const [id, { rule }] of Object.entries(topic.conditions)) {
        const kept = modes.filter((mode) => keptFor(details, mode, id).length > 0);
        const stated = 'stated' in rule ? rule.stated : [];
        const partial = stated.filter(({ holds }) => holds === 'partial');
        expect(new Set(kept)).toEqual(new Set(partial.flatMap((one) => one.modes)));
        for (const { modes: own, keep } of partial) {
          for (const mode of own) expect(keptFor(details, mode, id)).toEqual([keep]);
        }
      }
    }
  });

  it('gives nothing for a mode or a thing that there is not', () => {
    expect(keptFor(details, 'weave', 'policy.fqdn')).toEqual([]);
    expect(keptFor(details, 'cilium-eni', 'policy.fqnd')).toEqual([]);
  });
});

describe('interactionsFor', () => {
  it('gives those that list the mode and a claim on something asked, in their order', () => {
    const entries = interactionEntries(data);
    fc.assert(
      fc.property(fc.constantFrom(...modes), fc.subarray(capabilities), (mode, asked) => {
        const expected = entries.filter(
          ([, { modes: own, claims }]) =>
            own.some((id) => id === mode) &&
            claims.some((key) => asked.includes(key.slice(key.indexOf('/') + 1))),
        );
        const found = interactionsFor(details, mode, asked);
        expect(found.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
      }),
    );
  });

  it('says whether an issue on them is open', () => {
    const open = interactionEntries(data)
      .filter(([, { issues = [] }]) => issues.some(({ state }) => state === 'open'))
      .map(([id]) => id);
    const told = modes.flatMap((mode) => interactionsFor(details, mode, capabilities));
    const wrong = told.filter(({ id, isOpen }) => isOpen !== open.includes(id));
    expect(told.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('gives none where nothing is asked', () => {
    for (const mode of modes) expect(interactionsFor(details, mode, [])).toEqual([]);
  });
});
