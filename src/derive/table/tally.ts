import type { State } from '../../lib/support.ts';
import type { RowView } from './row.ts';

/** How many cells are in each state. */
export type Tally = Readonly<Partial<Record<State, number>>>;

/** The states of one CNI over a set of rows. */
export function tallyOf(rows: readonly RowView[], cni: string): Tally {
  const tally: Partial<Record<State, number>> = {};
  for (const row of rows) {
    const state = row.cells.find((cell) => cell.cni === cni)?.claim.state;
    if (state !== undefined) tally[state] = (tally[state] ?? 0) + 1;
  }
  return tally;
}

/** How many of the row's CNIs answer with a plain yes, `2 of 3`; nothing for a description. */
export function supportCount(row: RowView): string {
  if (row.cells.every(({ claim }) => claim.state === 'described')) return '';
  const count = row.cells.filter(({ claim }) => claim.state === 'yes').length;
  return `${String(count)} of ${String(row.cells.length)}`;
}
