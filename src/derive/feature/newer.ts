import { isResearched } from '../../lib/support.ts';
import type { NewerView } from '../claim/view.ts';
import type { Comparison } from '../comparison/schema.ts';
import { matrixOf } from '../table/matrix.ts';

/** A claim of which newer releases are known to change something. */
export interface NewerEntry {
  readonly feature: string;
  readonly featureName: string;
  readonly newer: readonly NewerView[];
}

/** The claims of a CNI that newer releases change, in the order of the comparison. */
export function newerEntries(comparison: Comparison, cni: string): readonly NewerEntry[] {
  return matrixOf(comparison).groups.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const claim = row.cells.find((cell) => cell.cni === cni)?.claim;
      if (claim === undefined || !isResearched(claim.state) || claim.newer.length === 0) return [];
      return [{ feature: row.id, featureName: row.name, newer: claim.newer }];
    }),
  );
}
