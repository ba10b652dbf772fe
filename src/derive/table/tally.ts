import { isResearched, type State, supportCount as countOf } from '../../lib/support.ts';
import type { RowView } from './row.ts';

/** How many cells are in each state. */
export type Tally = Readonly<Partial<Record<State, number>>>;

/** The states of one CNI over a set of rows, of those that somebody has looked into. */
export function tallyOf(rows: readonly RowView[], cni: string): Tally {
  const tally: Partial<Record<State, number>> = {};
  for (const row of rows) {
    const state = row.cells.find((cell) => cell.cni === cni)?.claim.state;
    if (state === undefined || !isResearched(state)) continue;
    tally[state] = (tally[state] ?? 0) + 1;
  }
  return tally;
}

/** How many cells a tally counts: as many questions as somebody has looked into. */
export function researchedIn(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}

/** How many of the row's CNIs answer with a plain yes, `2 of 3`; nothing for a description. */
export function supportCount(row: RowView): string {
  return countOf(row.cells.map(({ claim }) => claim.state));
}
