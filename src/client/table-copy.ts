import { plural } from '../lib/text.ts';
import type { LinkCopy } from './copy-anchors.ts';
import { cellForms, rowForms, viewForms } from './copy-forms.ts';
import { CopyMenu } from './copy-menu.ts';
import { shownRows } from './quoted-table.ts';
import { placeName } from './table-words.ts';

/**
 * Offers more than the link: of a cell or row once its link was copied, and of the view by its
 * button. Without popovers, links are copied as everywhere else.
 */
export function enableCopying(root: HTMLElement, table: HTMLTableElement): void {
  const button = root.querySelector<HTMLButtonElement>('[data-copy-view]');
  if (!('popover' in root)) {
    if (button) button.hidden = true;
    return;
  }
  const menu = new CopyMenu();
  root.append(menu);
  table.addEventListener('linkcopy', (event) => {
    if (event.target instanceof HTMLAnchorElement) {
      openBeside(menu, event.target, (event as CustomEvent<LinkCopy>).detail);
    }
  });
  button?.addEventListener('click', () => {
    const rows = shownRows(table);
    const title = `This view: ${plural(rows.length, 'row')}`;
    menu.open(button, { title, forms: viewForms(table, rows) });
  });
}

/** Areas and columns have a link and no more. */
function openBeside(menu: CopyMenu, link: HTMLAnchorElement, { text, isCopied, said }: LinkCopy) {
  const row = link.closest<HTMLTableRowElement>('tr.feature-row');
  if (!row) return;
  const cell = link.closest('td');
  const forms = cell ? cellForms(cell, row) : rowForms(row);
  menu.open(link, { title: placeName(cell ?? row), said, forms });
  if (!isCopied) menu.showText(text);
}
