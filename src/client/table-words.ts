import { listing, plural } from '../lib/text.ts';
import type { ViewState } from '../lib/view-state.ts';

/** What the live region says: “Sorted by Cilium, descending · 12 of 102 rows”. */
export function statusText(
  state: ViewState,
  shown: number,
  total: number,
  columnName: (column: string) => string,
): string {
  const count =
    shown === total ? plural(total, 'row') : `${String(shown)} of ${plural(total, 'row')}`;
  if (state.sort === null) return count;
  const direction = state.sort.direction === 'asc' ? 'ascending' : 'descending';
  return `Sorted by ${columnName(state.sort.column)}, ${direction} · ${count}`;
}

/** What an empty result says. */
export function emptyText(labels: readonly string[]): string {
  return `No row is left. Drop ${listing(labels)} to see rows again.`;
}
