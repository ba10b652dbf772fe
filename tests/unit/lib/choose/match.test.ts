import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice, ChoiceFacts, Requirement } from '~/lib/choose/ask.ts';
import { fitting, type Match, matchesOf, STANDINGS } from '~/lib/choose/match.ts';
import { anyChoice, anyFacts, anySituation, realFacts } from '../../../support/choices.ts';

/** Where each candidate stands: 0 fits, 1 nobody can tell, 2 does not fit. */
function groups(choice: Choice, facts: ChoiceFacts): ReadonlyMap<string, number> {
  const matches = matchesOf(choice, facts);
  return new Map(
    matches.map(({ candidate, standing }) => [candidate.id, STANDINGS.indexOf(standing)]),
  );
}

/** Candidates that stand higher after a change than before it. */
function risen(before: Choice, after: Choice, facts: ChoiceFacts): readonly string[] {
  const now = groups(after, facts);
  return [...groups(before, facts)]
    .filter(([id, group]) => (now.get(id) ?? 0) < group)
    .map(([id]) => id);
}

/** A choice and one more thing asked of it, as a must or as what must not be. */
function withOneMore({ facts, choice }: { facts: ChoiceFacts; choice: Choice }) {
  const open = facts.asks.filter(({ id }) => choice.requirements.every((one) => one.id !== id));
  if (open.length === 0) return fc.constant({ facts, choice, more: choice });
  return fc.tuple(fc.constantFrom(...open), fc.boolean()).map(([{ id, kind }, isNot]) => {
    const level = isNot && kind === 'capability' ? 'not' : 'must';
    const added: Requirement = { id, level };
    return { facts, choice, more: { ...choice, requirements: [...choice.requirements, added] } };
  });
}

/** The keys by which candidates are listed, the first that differs decides; all ascend. */
function keysOf({ candidate, musts, prefers }: Match, facts: ChoiceFacts): readonly number[] {
  const outcomes = musts.map(({ outcome }) => outcome);
  const met = outcomes.filter((outcome) => outcome === 'met' || outcome === 'part').length;
  const open = outcomes.filter((outcome) => outcome === 'unclear').length;
  const liked = prefers.filter(({ outcome }) => outcome === 'met' || outcome === 'part').length;
  const group = outcomes.includes('failed') ? 2 : Number(open > 0);
  return [group, -met, open, -liked, facts.candidates.indexOf(candidate)];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((key, position) => key !== other[position]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

describe('where candidates stand', () => {
  it('is no better once more has to be met', () => {
    fc.assert(
      fc.property(anySituation.chain(withOneMore), ({ facts, choice, more }) => {
        expect(risen(choice, more, facts)).toEqual([]);
      }),
    );
  });

  it('is no better once answers in part meet nothing', () => {
    fc.assert(
      fc.property(anySituation, ({ facts, choice }) => {
        const [loose, strict] = [
          { ...choice, strict: false },
          { ...choice, strict: true },
        ];
        expect(risen(loose, strict, facts)).toEqual([]);
      }),
    );
  });

  it('is the same without what is preferred', () => {
    fc.assert(
      fc.property(anySituation, ({ facts, choice }) => {
        const requirements = choice.requirements.filter(({ level }) => level !== 'prefer');
        const bare = groups({ ...choice, requirements }, facts);
        expect(new Map([...groups(choice, facts)])).toEqual(new Map([...bare]));
      }),
    );
  });

  it('is that they fit where nothing is asked, in the neutral order', () => {
    const nothing = { requirements: [], strict: false, outcome: '' };
    const matches = matchesOf(nothing, realFacts);
    expect(matches.map(({ candidate }) => candidate)).toEqual(realFacts.candidates);
    expect(fitting(nothing, realFacts)).toHaveLength(realFacts.candidates.length);
  });
});

describe('the order of candidates', () => {
  it('goes by standing, musts met, musts open, preferences met and the neutral order', () => {
    fc.assert(
      fc.property(anySituation, ({ facts, choice }) => {
        const keys = matchesOf(choice, facts).map((match) => keysOf(match, facts));
        expect(keys).toHaveLength(facts.candidates.length);
        const ahead = keys.slice(1).map((key, at) => isBefore(keys[at] ?? [], key));
        expect(ahead).not.toContain(false);
      }),
    );
  });

  it('does not hang on who else is there', () => {
    fc.assert(
      fc.property(
        anyFacts.chain((facts) =>
          fc.record({
            facts: fc.constant(facts),
            choice: anyChoice(facts),
            some: fc.subarray([...facts.candidates]),
          }),
        ),
        ({ facts, choice, some }) => {
          const among = matchesOf(choice, facts).filter(({ candidate }) =>
            some.includes(candidate),
          );
          expect(matchesOf(choice, { ...facts, candidates: some })).toEqual(among);
        },
      ),
    );
  });

  it('names the modes that fit as the first group, in the neutral order', () => {
    fc.assert(
      fc.property(anySituation, ({ facts, choice }) => {
        const first = matchesOf(choice, facts)
          .filter(({ standing }) => standing === 'fits')
          .map(({ candidate }) => candidate.id);
        expect(new Set(fitting(choice, facts))).toEqual(new Set(first));
        const order = facts.candidates.map(({ id }) => id).filter((id) => first.includes(id));
        expect(fitting(choice, facts)).toEqual(order);
      }),
    );
  });
});
