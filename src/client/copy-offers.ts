import { plural } from '../lib/text.ts';
import { prefetchAnswer } from './answer-source.ts';
import type { LinkCopy } from './copy-anchors.ts';
import { cellForms, rowForms, viewForms } from './copy-forms.ts';
import { CopyMenu } from './copy-menu.ts';
import { shownCells, shownRows } from './quoted-table.ts';
import { placeName } from './table-words.ts';

/** The menu of a table, made when first asked for. */
function menuOf(root: HTMLElement): CopyMenu {
  const known = root.querySelector<CopyMenu>('copy-menu');
  if (known) return known;
  const menu = new CopyMenu();
  root.append(menu);
  return menu;
}

/** Offers the forms of a cell or row whose link was copied. Areas and columns have a link and no more. */
export function offerBeside(
  root: HTMLElement,
  link: HTMLAnchorElement,
  { text, isCopied, said }: LinkCopy,
): void {
  const row = link.closest<HTMLTableRowElement>('tr.feature-row');
  if (!row) return;
  const cell = link.closest('td');
  // A citation names the first source, which stands where the answer leads to.
  for (const cited of cell ? [cell] : shownCells(row)) {
    const answer = cited.querySelector<HTMLAnchorElement>('a.value');
    if (answer) prefetchAnswer(answer);
  }
  const menu = menuOf(root);
  const forms = cell ? cellForms(cell, row) : rowForms(row);
  menu.open(link, { title: placeName(cell ?? row), said, forms });
  if (!isCopied) menu.showText(text);
}

/** Offers the forms of the view. */
export function offerView(root: HTMLElement, table: HTMLTableElement, button: HTMLElement): void {
  const rows = shownRows(table);
  const title = `This view: ${plural(rows.length, 'row')}`;
  menuOf(root).open(button, { title, forms: viewForms(table, rows) });
}
