import type { Succession } from '../../data/model.ts';
import { answerLine } from '../claim/answer.ts';
import { PARTICULAR_KEYS, PARTICULARS } from '../claim/particulars.ts';
import { claimView } from '../claim/view.ts';
import type { Comparison, ResolvedClaim } from '../comparison/schema.ts';
import { type Difference, difference } from './difference.ts';
import { evidenceDifferences } from './evidence.ts';
import { predecessorsOf } from './succession.ts';

/**
 * What happened to a claim: it is new or was looked into at last, it answers differently, or it
 * answers the same with other words or sources behind it.
 */
export type ChangeKind = 'added' | 'answer' | 'evidence';

/** A claim that differs between two states of the comparison. */
export interface ClaimChange {
  readonly feature: string;
  readonly cni: string;
  readonly featureName: string;
  readonly cniName: string;
  readonly kind: ChangeKind;
  /** The id under which the earlier state holds the claim, where it is another. */
  readonly former?: string;
  readonly differences: readonly Difference[];
  /** What lies behind the answer, where that differs. */
  readonly evidence: readonly Difference[];
  /** Set where the level of support is another. */
  readonly hasOtherLevel?: true;
  /** Why the answer differs, where the claim says so. */
  readonly because?: string;
}

/** The term of a difference that is one of conditions. */
export const CONDITIONS = 'On condition that';

/** Where two states of a claim answer differently; empty where only the evidence does. */
export function answerDifferences(
  before: ResolvedClaim,
  after: ResolvedClaim,
): readonly Difference[] {
  const line = (claim: ResolvedClaim) => answerLine(claimView(claim));
  // Only what was dropped and what was added; conditions that stay would bury them.
  const conditions = (claim: ResolvedClaim, other: ResolvedClaim) => {
    const own = claim.conditions?.filter((condition) => !other.conditions?.includes(condition));
    return own === undefined || own.length === 0 ? undefined : own.join('; ');
  };
  return [
    ...difference('Answer', line(before), line(after)),
    ...PARTICULAR_KEYS.flatMap((key) => difference(PARTICULARS[key], before[key], after[key])),
    ...difference(CONDITIONS, conditions(before, after), conditions(after, before)),
  ];
}

/** Whether a claim says anything: it is there, and somebody has looked into it. */
export function saysSomething(claim: ResolvedClaim | undefined): claim is ResolvedClaim {
  return claim !== undefined && claim.support !== 'unresearched';
}

/** What became of one claim; nothing where it stayed as it was, or never said anything. */
function changeOf(
  before: ResolvedClaim | undefined,
  after: ResolvedClaim,
):
  Pick<ClaimChange, 'kind' | 'differences' | 'evidence' | 'hasOtherLevel' | 'because'> | undefined {
  if (!saysSomething(before)) {
    if (!saysSomething(after)) return undefined;
    return {
      kind: 'added',
      differences: difference('Answer', undefined, answerLine(claimView(after))),
      evidence: [],
    };
  }
  const differences = answerDifferences(before, after);
  const evidence = evidenceDifferences(before, after);
  if (differences.length > 0) {
    const isNewReason = after.because !== undefined && after.because !== before.because;
    return {
      kind: 'answer',
      differences,
      evidence,
      ...(before.support === after.support ? {} : { hasOtherLevel: true }),
      ...(isNewReason ? { because: after.because } : {}),
    };
  }
  return evidence.length > 0 ? { kind: 'evidence', differences: [], evidence } : undefined;
}

/**
 * The id under which `before` holds a feature of `after`: its own, or the one of which it took the
 * place between the two.
 */
export function idBefore(
  before: Pick<Comparison, 'claims'>,
  after: Pick<Comparison, 'claims'>,
  feature: string,
  successions: readonly Succession[],
): string | undefined {
  if (feature in before.claims) return feature;
  return predecessorsOf(feature, successions).find(
    (id) => id in before.claims && !(id in after.claims),
  );
}

/** Every claim of `after` that `before` lacks or has otherwise, in the order of `after`. */
export function changesBetween(
  before: Comparison,
  after: Comparison,
  successions: readonly Succession[],
): readonly ClaimChange[] {
  return after.order.features.flatMap((feature) => {
    const earlier = idBefore(before, after, feature, successions);
    return after.order.cnis.flatMap((cni) => {
      const claim = after.claims[feature]?.[cni];
      if (claim === undefined) return [];
      const change = changeOf(
        earlier === undefined ? undefined : before.claims[earlier]?.[cni],
        claim,
      );
      if (change === undefined) return [];
      return [
        {
          feature,
          cni,
          featureName: after.features[feature]?.name ?? feature,
          cniName: after.cnis[cni]?.name ?? cni,
          ...(earlier === undefined || earlier === feature ? {} : { former: earlier }),
          ...change,
        },
      ];
    });
  });
}
