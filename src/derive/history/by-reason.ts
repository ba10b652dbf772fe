import type { ClaimChange } from './change.ts';

/** Changed claims that stand together in the log. */
export interface ReasonGroup {
  /** The reason that several of them share; absent where each gives its own, or none. */
  readonly because?: string;
  readonly changes: readonly ClaimChange[];
}

function withoutReason(change: ClaimChange): ClaimChange {
  const { feature, cni, featureName, cniName, kind, former, differences, evidence } = change;
  return {
    ...{ feature, cni, featureName, cniName, kind, differences, evidence },
    ...(former !== undefined && { former }),
  };
}

/** Changes in their order, those for one reason together and the reason said once. */
export function byReason(changes: readonly ClaimChange[]): readonly ReasonGroup[] {
  const groups = Map.groupBy(changes, ({ because }) => because);
  return [...groups].map(([because, own]) =>
    because === undefined || own.length === 1
      ? { changes: own }
      : { because, changes: own.map(withoutReason) },
  );
}
