import { listing, normaliseText, plural } from '../lib/text.ts';
import type { Density } from '../lib/density.ts';
import type { Hidden } from '../lib/filter.ts';
import type { Sort } from '../lib/sort.ts';
import type { ViewState } from '../lib/view-state.ts';

/** How many rows are shown, and why others are not. */
export interface Counts {
  readonly shown: number;
  readonly total: number;
  readonly hidden: Hidden;
  /** Rows that all columns answer alike, told in a sentence. */
  readonly folded?: number;
}

/** What the live region says of the order: “Sorted by Cilium, descending · ”; nothing of the natural one. */
export function orderText(sort: Sort | null, columnName: (column: string) => string): string {
  if (sort === null) return '';
  const direction = sort.direction === 'asc' ? 'ascending' : 'descending';
  return `Sorted by ${columnName(sort.column)}, ${direction} · `;
}

/** What it says of the rows: “12 of 102 rows · held against Calico · 9 equal”. */
export function statusText(
  state: ViewState,
  { shown, total, hidden, folded = 0 }: Counts,
  columnName: (column: string) => string,
): string {
  const parts = [
    shown === total ? plural(total, 'row') : `${String(shown)} of ${plural(total, 'row')}`,
    ...(state.base === '' ? [] : [`held against ${columnName(state.base)}`]),
    ...(folded > 0 ? [`${String(folded)} folded`] : []),
    ...(hidden.equal > 0 ? [`${String(hidden.equal)} equal`] : []),
    ...(hidden.described > 0 ? [`${String(hidden.described)} descriptions left out`] : []),
    ...(hidden.elsewhere > 0 && state.differ ? [`${String(hidden.elsewhere)} in other areas`] : []),
  ];
  return parts.join(' · ');
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

/** What is said of a fragment that names no place of the page. */
export function strayText(fragment: string): string {
  return `“${normaliseText(fragment, 60)}” names no place of this table.`;
}

/** What is said where no bar shows by what the address chooses rows, and in which density. */
export function unshownText(labels: readonly string[], view: Density | null): string {
  const rows = labels.length === 0 ? [] : [`The address chooses rows by ${listing(labels)}.`];
  return [...rows, ...(view === null ? [] : [`This table has no “view=${view}”.`])].join(' ');
}

/** What an empty result says, and where words were looked for. */
export function emptyText(labels: readonly string[], query = ''): string {
  const drop = `No row is left. Drop ${listing(labels)} to see rows again.`;
  if (query === '') return drop;
  return `${drop} Names, ids, answers and the details, settings and sources behind them were searched for “${query}”.`;
}
