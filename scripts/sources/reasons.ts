import type { Facts } from '../../src/derive/comparison/facts.ts';
import { type ReasonSeal, reasonSeal } from './reason-seal.ts';

/** Bound reasons by claim: `calico/policy.fqdn`. */
export type Reasons = Readonly<Record<string, ReasonSeal>>;

/**
 * The reasons to keep after a run. One that is bound stays bound to the answer it was written for, so
 * that an answer which changes again needs another.
 */
export function boundReasons({ claims }: Pick<Facts, 'claims'>, kept: Reasons): Reasons {
  const places = Object.entries(claims).flatMap(([cni, byFeature]) =>
    Object.entries(byFeature).map(([feature, claim]) => [`${cni}/${feature}`, claim] as const),
  );
  return Object.fromEntries(
    places.flatMap(([place, claim]) => {
      const seal = reasonSeal(claim);
      if (seal === undefined) return [];
      const before = kept[place];
      return [[place, before?.reason === seal.reason ? before : seal] as const];
    }),
  );
}
