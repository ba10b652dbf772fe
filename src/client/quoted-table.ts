import { answerAt } from './answer-source.ts';
import { columnOf } from './column.ts';
import { asOfAddress, claimAddress } from '../lib/address.ts';
import type { CitationParts } from '../lib/citation.ts';
import type { Quotation, QuotedRow } from '../lib/quotation.ts';

const ANSWERS = 'td[data-cni]:not([hidden])';

/** The text of an element; code stands in backticks, as in the facts. */
function textOf(element: Element | null | undefined): string {
  return Array.from(element?.childNodes ?? [], (node) =>
    node.nodeName === 'CODE' ? `\`${node.textContent ?? ''}\`` : (node.textContent ?? ''),
  )
    .join('')
    .trim();
}

function absolute(address: string): string {
  return new URL(address, location.href).href;
}

/** A place on this page, without the view. */
function placeAddress(id: string): string {
  return absolute(`${location.pathname}#${id}`);
}

/** The fragment of a row or cell in the latest snapshot; nothing where that has none for it. */
export function pinnedFragment(place: HTMLElement): string | undefined {
  const anchor = place.dataset['pinned'] ?? place.id;
  return anchor === '' ? undefined : `#${anchor}`;
}

function differsFromPin(cell: HTMLElement): boolean {
  return 'pinDiffers' in cell.dataset;
}

/** The same in the latest snapshot, where it is there; `rest` is a query or a fragment. */
function pinnedAt(
  table: Element | null,
  rest: string | undefined,
  differs = false,
): Pick<CitationParts, 'pinned'> {
  const date = table?.getAttribute('data-snapshot');
  if (!date || rest === undefined) return {};
  return { pinned: { date, href: absolute(`${asOfAddress(date)}${rest}`), differs } };
}

/** The version that stands in the head of a column; a mode has none. */
function versionIn(head: Element | undefined): string {
  return textOf(head?.querySelector('.column-version'));
}

/** The head of the column that a cell stands in. */
function headOf(table: Element | null, cell: HTMLElement): HTMLElement | undefined {
  const heads = table?.querySelectorAll<HTMLElement>('thead th[data-cni]') ?? [];
  return Array.from(heads).find((head) => columnOf(head) === columnOf(cell));
}

/** The first source of an answer; where it cannot be had, the page that tells it. */
async function sourceOf(cell: Element): Promise<Pick<CitationParts, 'source'>> {
  const answer = cell.querySelector<HTMLAnchorElement>('a.value');
  if (!answer) return {};
  try {
    const link = (await answerAt(answer)).querySelector<HTMLAnchorElement>('.sources a');
    return link ? { source: { title: textOf(link), href: link.href } } : {};
  } catch {
    return { source: { title: 'on its page', href: answer.href } };
  }
}

/** What a cell's citation names. */
export async function citedCell(cell: HTMLTableCellElement): Promise<CitationParts> {
  return { ...quotedCell(cell), ...(await sourceOf(cell)) };
}

/** What a cell's citation names, but for its source. */
export function quotedCell(cell: HTMLTableCellElement): CitationParts {
  const table = cell.closest('table');
  const row = cell.closest('tr');
  const { cni = '', column = cni, reviewed = '' } = cell.dataset;
  const head = headOf(table, cell);
  return {
    feature: textOf(row?.querySelector('.feature-name')),
    cni: textOf(head?.querySelector('.sort-label')),
    version: versionIn(head),
    word: textOf(cell.querySelector('.state-word')),
    value: textOf(cell.querySelector('.value')),
    reviewed,
    today: absolute(claimAddress(row?.id ?? '', cni, column === cni ? undefined : column)),
    ...pinnedAt(table, pinnedFragment(cell), differsFromPin(cell)),
  };
}

/** The cells of a row that a reader sees. */
export function shownCells(row: Element): readonly HTMLTableCellElement[] {
  return Array.from(row.querySelectorAll<HTMLTableCellElement>(ANSWERS));
}

/** The rows of a table that a reader sees, in their order. */
export function shownRows(table: Element): readonly HTMLTableRowElement[] {
  // Whoever defers moves of rows finishes them now.
  table.dispatchEvent(new CustomEvent('beforecopy', { bubbles: true }));
  return Array.from(table.querySelectorAll<HTMLTableRowElement>('tr.feature-row')).filter(
    (row) => row.closest('[hidden]') === null,
  );
}

/** A row with the columns shown. */
export function quotedRow(row: HTMLTableRowElement): QuotedRow {
  return {
    id: row.id,
    name: textOf(row.querySelector('.feature-name')),
    href: placeAddress(row.id),
    answers: shownCells(row).map((cell) => ({
      word: textOf(cell.querySelector('.state-word')),
      value: textOf(cell.querySelector('.value')),
      href: placeAddress(cell.id),
    })),
  };
}

/** The queries or fragments that lead to rows on this page and in the latest snapshot. */
interface RowsPlace {
  readonly here: string;
  readonly pinned: string | undefined;
}

/** Rows with the columns shown. */
export function quotedRows(
  table: Element,
  rows: readonly HTMLTableRowElement[],
  { here, pinned }: RowsPlace,
): Quotation {
  const heads = table.querySelectorAll('thead th[data-cni]:not([hidden])');
  return {
    href: absolute(`${location.pathname}${here}`),
    ...pinnedAt(table, pinned, rows.flatMap(shownCells).some(differsFromPin)),
    columns: Array.from(heads, (head) => {
      const name = textOf(head.querySelector('.sort-label'));
      return `${name} ${versionIn(head)}`.trim();
    }),
    rows: rows.map(quotedRow),
  };
}
