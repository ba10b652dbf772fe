import { areaOf, entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { filedUnder } from './filed.ts';
import { capabilities, type ModeAnswerView, modeAnswer, modesOf } from './answer.ts';

/** A column of the matrix: a mode. */
export interface ModeColumn {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** The CNI whose hue it takes: the one that enforces policy in it. */
  readonly cni: string;
}

/** A question with every mode's answer. */
export interface ModeRow {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly cells: readonly ModeAnswerView[];
}

/** The questions of one area. */
export interface ModeGroup {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly rows: readonly ModeRow[];
}

/** All modes against all capabilities. */
export interface ModeMatrix {
  readonly columns: readonly ModeColumn[];
  readonly groups: readonly ModeGroup[];
}

function columnsOf(comparison: Comparison): readonly ModeColumn[] {
  return Object.entries(modesOf(comparison)).map(([id, mode]) => ({
    id,
    name: mode.name,
    short: mode.short,
    cni: filedUnder(mode),
  }));
}

function rowOf(comparison: Comparison, id: string, modes: readonly string[]): ModeRow {
  const { name, question } = entryOf(comparison.features, id, 'feature');
  return { id, name, question, cells: modes.map((mode) => modeAnswer(comparison, mode, id)) };
}

/** The matrix of modes, in the order of the comparison. */
export function modeMatrix(comparison: Comparison): ModeMatrix {
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
