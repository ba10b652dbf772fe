import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceFacts } from '~/lib/choose/ask.ts';
import {
  packAsk,
  type PackedAsk,
  packFacts,
  type PackedFacts,
  unpackFacts,
  withWords,
} from '~/lib/choose/wire.ts';
import { anyFacts, realFacts } from '../../../support/choices.ts';
import { realDetails } from '../../../support/records.ts';

const NOTHING_BEHIND = { keep: {}, interactions: [] };

function sent<T>(packed: T): T {
  return JSON.parse(JSON.stringify(packed)) as T;
}

/** The words on some things asked, after their way over the wire. */
function wordsOn(ids: readonly string[], facts: ChoiceFacts): Readonly<Record<string, PackedAsk>> {
  return Object.fromEntries(ids.map((id) => [id, sent(packAsk(facts, id, NOTHING_BEHIND))]));
}

function arrived(facts: ChoiceFacts, ids = facts.asks.map(({ id }) => id)): ChoiceFacts {
  return withWords(unpackFacts(sent<PackedFacts>(packFacts(facts))), wordsOn(ids, facts));
}

describe('facts on the wire', () => {
  it('arrive as they were sent, once all words have come', () => {
    expect(arrived(realFacts)).toStrictEqual(realFacts);
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(arrived(facts)).toEqual(facts);
      }),
    );
  });

  it('decide alike without words', () => {
    for (const [at, candidate] of arrived(realFacts, []).candidates.entries()) {
      const { answers, exclusive } = realFacts.candidates[at] ?? candidate;
      for (const [id, { state, cni }] of Object.entries(answers)) {
        expect(candidate.answers[id]).toEqual({ state, cni, value: '', reviewed: '' });
      }
      expect(candidate.exclusive).toEqual(exclusive.map((pair) => ({ ...pair, says: '' })));
    }
  });

  it('bring what stands behind them', () => {
    for (const [id, details] of Object.entries(realDetails.asks)) {
      expect(sent(packAsk(realFacts, id, details))).toMatchObject(details);
    }
  });
});
