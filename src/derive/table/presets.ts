import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { modesOf } from '../mode/answer.ts';
import { filedUnder } from '../mode/filed.ts';

/** A choice of columns that has a name. */
export interface ColumnPreset {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The modes of each CNI, where it has more than one. */
export function modePresets(comparison: Comparison): readonly ColumnPreset[] {
  const modes = Object.entries(modesOf(comparison));
  return comparison.order.cnis.flatMap((cni) => {
    const columns = modes.filter(([, mode]) => filedUnder(mode) === cni).map(([id]) => id);
    const { name } = entryOf(comparison.cnis, cni, 'CNI');
    return columns.length < 2 ? [] : [{ name: `${name} in all its modes`, columns }];
  });
}
