import { particular } from '../claim/particulars.ts';
import { entryOf } from '../comparison/entry.ts';
import { rowView } from '../table/row.ts';
import type { Comparison } from '../comparison/schema.ts';

/** When something arrived in a CNI. */
export interface Arrival {
  readonly feature: string;
  readonly featureName: string;
  /** As the claim has it: version and, where it matters, maturity. */
  readonly since: string;
}

/** The numbers of the first version in a text; none where it names a day or nothing. */
export function versionIn(text: string): readonly number[] {
  const version = /\bv?(\d+(?:\.\d+)+)/u.exec(text)?.[1];
  return version === undefined ? [] : version.split('.').map(Number);
}

/** Which of two versions is the earlier: below zero for the first. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  // What names no version comes last.
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What the claims of a CNI say of when things arrived, the oldest version first. */
export function arrivalsOf(comparison: Comparison, cni: string): readonly Arrival[] {
  entryOf(comparison.cnis, cni, 'CNI');
  return comparison.order.features
    .flatMap((feature) => {
      const row = rowView(comparison, feature);
      const cell = row.cells.find((candidate) => candidate.cni === cni);
      const since = cell && particular(cell.claim, 'since');
      return since === undefined ? [] : [{ feature, featureName: row.name, since }];
    })
    .sort((a, b) => compareVersions(versionIn(a.since), versionIn(b.since)));
}
