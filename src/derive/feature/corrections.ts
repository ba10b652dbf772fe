import type { CorrectionView } from '../claim/view.ts';
import { matrixOf } from '../table/matrix.ts';
import type { Comparison } from '../comparison/schema.ts';
import type { SourceView } from '../claim/source.ts';

/** A common statement that does not hold, with the claim that says otherwise. */
export interface CorrectionEntry {
  readonly feature: string;
  readonly featureName: string;
  readonly cni: string;
  readonly cniName: string;
  readonly correction: CorrectionView;
  readonly sources: readonly SourceView[];
}

/** Corrections under one heading. */
export interface CorrectionGroup {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly CorrectionEntry[];
}

/** Every correction: those of the headline rows first, then by area. */
export function correctionGroups(comparison: Comparison): readonly CorrectionGroup[] {
  const groups = matrixOf(comparison).groups.map(({ id, name, rows }) => ({
    id,
    name,
    entries: rows.flatMap((row) =>
      row.cells.flatMap(({ cni, cniName, claim }) => {
        const { correction, sources } = claim;
        if (correction === undefined) return [];
        return [{ feature: row.id, featureName: row.name, cni, cniName, correction, sources }];
      }),
    ),
  }));
  const isHeadline = ({ feature }: CorrectionEntry) => feature.endsWith('.summary');
  const headline = groups.flatMap(({ entries }) => entries.filter(isHeadline));
  const others = groups.map(({ id, name, entries }) => ({
    id,
    name,
    entries: entries.filter((entry) => !isHeadline(entry)),
  }));
  return [{ id: 'headline', name: 'The headline rows', entries: headline }, ...others].filter(
    ({ entries }) => entries.length > 0,
  );
}
