import { cniAddress, modeAddress } from '../../lib/address.ts';
import { formatDay } from '../../lib/day.ts';
import type { State } from '../../lib/support.ts';
import type { Comparison } from '../comparison/schema.ts';
import { modesOf } from '../mode/answer.ts';
import { type Coverage, coverageOf, totalCoverage } from '../mode/coverage.ts';
import type { Matrix } from '../table/matrix.ts';
import { tallyOf } from '../table/tally.ts';
import type { ReadingDays } from './readings.ts';

/** A row of figures, its name leading somewhere or not. */
export interface FigureRow {
  readonly name: string;
  readonly href?: string;
  readonly cells: readonly (string | number)[];
}

/** How many claims of each CNI are in each state. */
export function levelRows(
  { columns, groups }: Matrix,
  states: readonly State[],
): readonly FigureRow[] {
  const rows = groups.flatMap((group) => group.rows);
  return columns.map(({ id, name }) => {
    const tally = tallyOf(rows, id);
    return { name, href: cniAddress(id), cells: states.map((state) => tally[state] ?? 0) };
  });
}

/** The days on which facts of each kind were re-read. */
export function readingRows(kinds: readonly ReadingDays[]): readonly FigureRow[] {
  return kinds.map(({ name, count, first, middle, last, due }) => ({
    name,
    cells: [count, formatDay(first), formatDay(middle), formatDay(last), due],
  }));
}

function coverageCells({ all, checked, differing, unknown }: Coverage): readonly number[] {
  return [all, checked, differing, unknown];
}

/** How far each mode has been checked, and all of them together. */
export function modeRows(comparison: Comparison): readonly FigureRow[] {
  const modes = Object.entries(modesOf(comparison)).map(([id, { name }]) => ({
    name,
    href: modeAddress(id),
    cells: coverageCells(coverageOf(comparison, id)),
  }));
  return [...modes, { name: 'All', cells: coverageCells(totalCoverage(comparison)) }];
}
