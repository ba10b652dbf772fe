import { isDue } from '../claim/staleness.ts';
import type { Matrix } from '../table/matrix.ts';

/** A claim that should be re-read. */
export interface DueClaim {
  readonly feature: string;
  readonly featureName: string;
  readonly cni: string;
  readonly cniName: string;
  /** The day somebody last re-read it. */
  readonly reviewed: string;
}

/** The claims that are due on a day, the one that has waited longest first. */
export function dueClaims({ groups }: Matrix, today: string): readonly DueClaim[] {
  return groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ id: feature, name: featureName, cells }) =>
      cells.flatMap(({ cni, cniName, claim: { reviewed } }) =>
        reviewed !== undefined && isDue(reviewed, today)
          ? [{ feature, featureName, cni, cniName, reviewed }]
          : [],
      ),
    )
    .sort((a, b) => (a.reviewed < b.reviewed ? -1 : 1));
}
