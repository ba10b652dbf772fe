import { answerDifferences, idBefore } from '~/derive/history/change.ts';
import { type Unexplained, unexplainedChanges } from '~/derive/history/unexplained.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import type { Comparison, ResolvedClaim, Snapshot } from '~/derive/comparison/schema.ts';
import { publishedIn } from './published.ts';
import type { CheckedFacts } from './rule.ts';

/** The snapshot published last and the comparison of today, beside each other. */
interface States {
  readonly latest: Snapshot;
  readonly today: Comparison;
}

const known = new WeakMap<CheckedFacts, Comparison>();

/** The comparison that facts make, made once for all rules. */
export function comparisonIn(facts: CheckedFacts): Comparison {
  const comparison = known.get(facts) ?? comparisonOf(facts);
  known.set(facts, comparison);
  return comparison;
}

function statesOf(facts: CheckedFacts): States | undefined {
  const latest = publishedIn(facts).snapshots.at(-1);
  return latest === undefined ? undefined : { latest, today: comparisonIn(facts) };
}

/** The day of the snapshot published last. */
export function latestDay(facts: CheckedFacts): string | undefined {
  return statesOf(facts)?.latest.date;
}

/** The claims that answer differently since the last snapshot without a new reason. */
export function silentChanges(facts: CheckedFacts): readonly Unexplained[] {
  const states = statesOf(facts);
  return states === undefined
    ? []
    : unexplainedChanges(states.latest, states.today, facts.successions);
}

/** A claim of today beside the one that the last snapshot holds in its place, if it does. */
export interface ClaimStates {
  readonly place: string;
  readonly claim: ResolvedClaim;
  readonly before: ResolvedClaim | undefined;
}

/** Every claim in its two states; none before the first snapshot. */
export function claimStates(facts: CheckedFacts): readonly ClaimStates[] {
  const states = statesOf(facts);
  if (states === undefined) return [];
  const { latest, today } = states;
  return Object.entries(today.claims).flatMap(([feature, byCni]) => {
    const earlier = idBefore(latest, today, feature, facts.successions);
    return Object.entries(byCni).map(([cni, claim]) => ({
      place: `${cni}/${feature}`,
      claim,
      before: earlier === undefined ? undefined : latest.claims[earlier]?.[cni],
    }));
  });
}

/** Whether two states of a claim give the same answer. */
export function isSameAnswer(before: ResolvedClaim, after: ResolvedClaim): boolean {
  return answerDifferences(before, after).length === 0;
}
