import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Choice, ChoiceFacts } from '~/lib/choose/ask.ts';
import { fitting, matchesOf } from '~/lib/choose/match.ts';
import { decidingMusts, relaxationOf } from '~/lib/choose/relax.ts';
import { anySituation, asked, realFacts } from '../../../support/choices.ts';

/** The choice without some of what it asks. */
function dropped(choice: Choice, ids: readonly string[]): Choice {
  return { ...choice, requirements: choice.requirements.filter(({ id }) => !ids.includes(id)) };
}

function fits(candidate: Candidate, choice: Choice, facts: ChoiceFacts): boolean {
  const alone = matchesOf(choice, { ...facts, candidates: [candidate] });
  return alone.every(({ standing }) => standing === 'fits');
}

const mustsOf = ({ requirements }: Choice) =>
  requirements.filter(({ level }) => level !== 'prefer').map(({ id }) => id);

/** Every set of musts, by the bits of a number. */
function sets(musts: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** musts.length }, (_, bits) =>
    musts.filter((_must, at) => (bits >> at) % 2 === 1),
  );
}

describe('relaxationOf', () => {
  it('is the smallest set of musts without which a candidate fits', () => {
    fc.assert(
      fc.property(anySituation, ({ facts, choice }) => {
        const all = sets(mustsOf(choice));
        for (const candidate of facts.candidates) {
          const relaxation = relaxationOf(candidate, choice, facts);
          expect(fits(candidate, dropped(choice, relaxation), facts)).toBe(true);
          const enough = all.filter((set) => fits(candidate, dropped(choice, set), facts));
          const fewest = Math.min(...enough.map(({ length }) => length));
          expect(relaxation).toHaveLength(fewest);
          expect(new Set(relaxation).isSubsetOf(new Set(mustsOf(choice)))).toBe(true);
        }
      }),
    );
  });

  it('is empty for candidates that fit, and for them alone', () => {
    fc.assert(
      fc.property(anySituation, ({ facts, choice }) => {
        const none = facts.candidates
          .filter((candidate) => relaxationOf(candidate, choice, facts).length === 0)
          .map(({ id }) => id);
        expect(none).toEqual(fitting(choice, facts));
      }),
    );
  });

  it('gives up what refuses rather than several that are refused', () => {
    const choice = asked('?must=open-source,policy.fqdn,security.egress-gateway');
    const relaxed = realFacts.candidates.find(({ id }) => id === 'calico-vxlan');
    expect(relaxed && relaxationOf(relaxed, choice, realFacts)).toEqual(['open-source']);
  });
});

describe('decidingMusts', () => {
  it('are those whose removal changes which modes fit, with the modes that are gained', () => {
    fc.assert(
      fc.property(anySituation, ({ facts, choice }) => {
        const fit = ({ requirements }: Choice) =>
          facts.candidates
            .filter((candidate) => fits(candidate, { ...choice, requirements }, facts))
            .map(({ id }) => id);
        const now = fit(choice);
        const expected = mustsOf(choice).flatMap((id) => {
          const then = fit(dropped(choice, [id]));
          const gained = then.filter((mode) => !now.includes(mode));
          // Without a must no mode is lost, so what is gained is all that changes.
          expect(now.filter((mode) => !then.includes(mode))).toEqual([]);
          return gained.length === 0 ? [] : [{ id, gained }];
        });
        expect(decidingMusts(choice, facts)).toEqual(expected);
      }),
    );
  });
});
