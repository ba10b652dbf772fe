import { claimAddress, modeAddress } from '../../lib/address.ts';
import { areaOf, entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedMode } from '../comparison/schema.ts';
import { capabilities, type ModeAnswerView, modeAnswer, modesOf } from '../mode/answer.ts';
import { filedUnder } from '../mode/filed.ts';
import type { ColumnView, Matrix } from './matrix.ts';
import type { CellView, RowView } from './row.ts';

function columnsOf(comparison: Comparison): readonly ColumnView[] {
  return Object.entries(modesOf(comparison)).map(([id, mode]) => ({
    id,
    name: mode.name,
    brief: briefOf(comparison, mode),
    cni: filedUnder(mode),
    href: modeAddress(id),
  }));
}

/** The short name of a mode of two CNIs says both; that of one goes with the CNI. */
function briefOf(
  { cnis }: Comparison,
  { short, cnis: parts }: ResolvedMode,
): NonNullable<ColumnView['brief']> {
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0) return { name: short };
  return { name: short, family: entryOf(cnis, only, 'CNI').name };
}

function cellOf(answer: ModeAnswerView, feature: string): CellView {
  const { anchor, mode, modeName, cni, cniName, kind, claim } = answer;
  return {
    anchor,
    cni,
    cniName,
    column: mode,
    columnName: modeName,
    claim,
    href: claimAddress(feature, cni, mode),
    ...(kind === 'differs' && { differs: true }),
  };
}

function rowOf(comparison: Comparison, id: string, modes: readonly string[]): RowView {
  const { name, question } = entryOf(comparison.features, id, 'feature');
  const cells = modes.map((mode) => cellOf(modeAnswer(comparison, mode, id), id));
  return { id, name, question, cells };
}

/** All modes against all capabilities, in the order of the comparison. */
export function modeMatrix(comparison: Comparison): Matrix {
  const columns = columnsOf(comparison);
  const modes = columns.map(({ id }) => id);
  const asked = capabilities(comparison);
  const groups = comparison.order.areas.flatMap((id) => {
    const { name, short } = entryOf(comparison.areas, id, 'area');
    const rows = asked
      .filter((feature) => areaOf(feature) === id)
      .map((feature) => rowOf(comparison, feature, modes));
    return rows.length === 0 ? [] : [{ id, name, short, rows }];
  });
  return { columns, groups };
}
