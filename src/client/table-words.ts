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

/** What a reader calls a place on the comparison: “FQDN egress rules, Calico”, an area, a CNI. */
export function placeName(target: Element): string {
  const row = target.closest('tr')?.querySelector('.feature-name, .area-name')?.textContent;
  const column = target.querySelector('.cell-cni, .sort-label')?.textContent;
  const isCell = target.matches('td');
  if (isCell) return [row, column].filter(Boolean).join(', ');
  return row ?? column ?? target.id;
}

/** What an empty result says. */
export function emptyText(labels: readonly string[]): string {
  return `No row is left. Drop ${listing(labels)} to see rows again.`;
}
