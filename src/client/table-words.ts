import { listing, plural } from '../lib/text.ts';
import type { Hidden } from '../lib/filter.ts';
import type { ViewState } from '../lib/view-state.ts';

/** How many rows are shown, and why others are not. */
export interface Counts {
  readonly shown: number;
  readonly total: number;
  readonly hidden: Hidden;
  /** Rows that all columns answer alike, told in a sentence. */
  readonly folded?: number;
}

/** What the live region says: “Sorted by Cilium, descending · 12 of 102 rows · 9 equal”. */
export function statusText(
  state: ViewState,
  { shown, total, hidden, folded = 0 }: Counts,
  columnName: (column: string) => string,
): string {
  const parts = [
    shown === total ? plural(total, 'row') : `${String(shown)} of ${plural(total, 'row')}`,
    ...(folded > 0 ? [`${String(folded)} folded`] : []),
    ...(hidden.equal > 0 ? [`${String(hidden.equal)} equal`] : []),
    ...(hidden.described > 0 ? [`${String(hidden.described)} descriptions left out`] : []),
    ...(hidden.elsewhere > 0 && state.differ ? [`${String(hidden.elsewhere)} in other areas`] : []),
  ];
  if (state.sort === null) return parts.join(' · ');
  const direction = state.sort.direction === 'asc' ? 'ascending' : 'descending';
  return [`Sorted by ${columnName(state.sort.column)}, ${direction}`, ...parts].join(' · ');
}

/** What a reader calls a place on the comparison: “FQDN egress rules, Calico”, an area, a CNI. */
export function placeName(target: Element): string {
  const row = target.closest('tr')?.querySelector('.feature-name, .area-name')?.textContent;
  const column =
    target.getAttribute('data-name') ?? target.querySelector('.sort-label')?.textContent;
  const isCell = target.matches('td');
  if (isCell) return [row, column].filter(Boolean).join(', ');
  return row ?? column ?? target.id;
}

/** What is said of a place that only its link brings into the view. */
export function outsideText(place: string): string {
  return `“${place}” lies outside the current filter; it is shown because the link names it.`;
}

/** What an empty result says. */
export function emptyText(labels: readonly string[]): string {
  return `No row is left. Drop ${listing(labels)} to see rows again.`;
}
