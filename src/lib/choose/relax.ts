import { type Candidate, type Choice, type ChoiceFacts, mustsOf, without } from './ask.ts';
import { fitting, isMet } from './match.ts';
import { verdictsOf } from './verdict.ts';

/** All sets of some ids, the smaller first. */
function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  const all = ids.reduce<readonly (readonly string[])[]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
  return all.toSorted((a, b) => a.length - b.length);
}

/** The musts that a candidate does not meet. */
function unmet(candidate: Candidate, choice: Choice, facts: ChoiceFacts): readonly string[] {
  return verdictsOf(candidate, choice, facts)
    .filter((verdict) => verdict.level !== 'prefer' && !isMet(verdict))
    .map(({ id }) => id);
}

/**
 * The smallest set of musts without which a candidate fits; empty where it fits. Each must that is
 * not met has to go, unless it is met once another no longer refuses its level of support or is no
 * longer asked together with it: so the few that refuse or exclude are tried with and without.
 */
export function relaxationOf(
  candidate: Candidate,
  choice: Choice,
  facts: ChoiceFacts,
): readonly string[] {
  const asked = mustsOf(choice).map(({ id }) => id);
  const inTheWay = new Set([
    ...facts.asks.filter(({ refuses }) => refuses).map(({ id }) => id),
    ...candidate.exclusive.filter(({ other }) => asked.includes(other)).map(({ one }) => one),
  ]);
  const ways = subsets(asked.filter((id) => inTheWay.has(id))).map((dropped) => {
    const left = unmet(candidate, without(choice, dropped), facts);
    return asked.filter((id) => dropped.includes(id) || left.includes(id));
  });
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}

/** A must that decides, and which modes would fit without it that do not fit with it. */
export interface Deciding {
  readonly id: string;
  readonly gained: readonly string[];
}

/** The musts whose removal changes which modes fit, in the order of the page. */
export function decidingMusts(choice: Choice, facts: ChoiceFacts): readonly Deciding[] {
  const now = fitting(choice, facts);
  return mustsOf(choice)
    .map(({ id }) => ({
      id,
      gained: fitting(without(choice, [id]), facts).filter((mode) => !now.includes(mode)),
    }))
    .filter(({ gained }) => gained.length > 0);
}
