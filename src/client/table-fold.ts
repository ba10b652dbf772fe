import { foldedState } from '../lib/filter.ts';
import { STATE_WORDS } from '../lib/support.ts';
import type { ViewState } from '../lib/view-state.ts';
import type { TableRow } from './table-rows.ts';

/** The row below an area that tells in a sentence what all columns answer alike. */
function sentenceRow(body: HTMLTableSectionElement): HTMLTableRowElement {
  const known = body.querySelector<HTMLTableRowElement>('tr.fold-row');
  if (known) return known;
  const row = document.createElement('tr');
  row.className = 'fold-row';
  row.setAttribute('role', 'row');
  const cell = row.insertCell();
  cell.setAttribute('role', 'cell');
  body.append(row);
  return row;
}

function linkTo({ id, name }: TableRow): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = name.trim();
  return link;
}

/** “Yes everywhere: …”, each row a link that brings it back. */
function sentence(word: string, rows: readonly TableRow[]): HTMLParagraphElement {
  const text = document.createElement('p');
  text.append(`${word} everywhere: `);
  text.append(...rows.flatMap((row, at) => (at === 0 ? [linkTo(row)] : [', ', linkTo(row)])));
  return text;
}

function sentencesOf(rows: readonly TableRow[], view: ViewState): readonly HTMLElement[] {
  const byWord = new Map<string, TableRow[]>();
  for (const row of rows) {
    const state = foldedState(row, view);
    if (state === undefined) continue;
    const word = STATE_WORDS[state];
    byWord.set(word, [...(byWord.get(word) ?? []), row]);
  }
  return Array.from(byWord, ([word, alike]) => sentence(word, alike));
}

/** Writes below each body what was folded away in it. */
export function tellFolded(
  bodies: readonly HTMLTableSectionElement[],
  foldedIn: (body: HTMLTableSectionElement) => readonly TableRow[],
  view: ViewState,
): void {
  for (const body of bodies) {
    const rows = foldedIn(body);
    if (rows.length === 0) {
      body.querySelector('tr.fold-row')?.remove();
      continue;
    }
    const row = sentenceRow(body);
    const [cell] = row.cells;
    if (!cell) continue;
    cell.colSpan = body.closest('table')?.tHead?.rows[0]?.cells.length ?? 1;
    cell.replaceChildren(...sentencesOf(rows, view));
    body.append(row);
  }
}
