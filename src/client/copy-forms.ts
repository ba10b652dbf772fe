import { citationLine, claimLink } from '../lib/citation.ts';
import { markdownLink } from '../lib/markdown.ts';
import { type Quotation, quotationCsv, quotationMarkdown } from '../lib/quotation.ts';
import { isResearched, toState } from '../lib/support.ts';
import type { CopyForm, MoreForms } from './copy-menu.ts';
import {
  citedCell,
  pinnedFragment,
  quotedCell,
  quotedRow,
  quotedRows,
  shownCells,
} from './quoted-table.ts';
import { viewFile } from './view-file.ts';

type Row = HTMLTableRowElement;

function aloneOf(row: Row): Quotation {
  const place = { here: `#${row.id}`, pinned: pinnedFragment(row) };
  return quotedRows(row.closest('table') ?? row, [row], place);
}

function wholeRow(row: Row): readonly CopyForm[] {
  return [
    { name: 'Row as Markdown table', text: () => quotationMarkdown(aloneOf(row)) },
    { name: 'Row as CSV', text: () => quotationCsv(aloneOf(row)) },
  ];
}

/** What the columns of a row's table are, in a word. */
function columnKind(row: Row): string {
  return row.closest<HTMLElement>('[data-columns]')?.dataset['columns'] === 'mode' ? 'mode' : 'CNI';
}

/** What nobody has looked into cannot be cited. */
function canBeCited(cell: HTMLTableCellElement): boolean {
  return isResearched(toState(cell.dataset['state']));
}

/** What other pages can show of a row or a cell, where the table is one of today's CNIs. */
function forOtherPages(row: Row, cni?: string): readonly MoreForms[] {
  if (row.closest('[data-embeds]') === null) return [];
  const forms = async () => (await import('./embed-forms.ts')).embedForms(row.id, cni);
  return [{ name: 'For other pages …', forms }];
}

/** The forms of one answer, besides its link. */
export function cellForms(cell: HTMLTableCellElement, row: Row): readonly (CopyForm | MoreForms)[] {
  const href = `${location.origin}${location.pathname}#${cell.id}`;
  const citation = { name: 'Citation', text: async () => citationLine(await citedCell(cell)) };
  return [
    { name: 'Markdown link', text: () => claimLink(quotedCell(cell), href) },
    ...(canBeCited(cell) ? [citation] : []),
    ...wholeRow(row),
    ...forOtherPages(row, cell.dataset['cni']),
  ];
}

/** The forms of a row, besides its link: of the columns shown. */
export function rowForms(row: Row): readonly (CopyForm | MoreForms)[] {
  const link = () => {
    const { name, href } = quotedRow(row);
    return markdownLink(name, href);
  };
  const cited = shownCells(row).filter(canBeCited);
  const citations = async () => {
    const parts = await Promise.all(cited.map(citedCell));
    return parts.map((each) => `- ${citationLine(each)}\n`).join('');
  };
  return [
    { name: 'Markdown link', text: link },
    ...(cited.length === 0
      ? []
      : [{ name: `Citations, one a ${columnKind(row)}`, text: citations }]),
    ...wholeRow(row),
    ...forOtherPages(row),
  ];
}

/** The forms of the rows and columns shown, in the order shown. */
export function viewForms(table: HTMLTableElement, rows: readonly Row[]): readonly CopyForm[] {
  const { search } = location;
  const quoted = () => quotedRows(table, rows, { here: search, pinned: search });
  const file = table.closest<HTMLElement>('[data-csv]')?.dataset['csv'];
  return [
    { name: 'Link to this view', text: () => quoted().href },
    { name: 'Markdown table', text: () => quotationMarkdown(quoted()) },
    { name: 'CSV', text: () => quotationCsv(quoted()) },
    ...(file === undefined
      ? []
      : [
          {
            name: 'CSV file with conditions and sources',
            fileName: 'cni-compare.csv',
            text: () => viewFile(file, rows),
          },
        ]),
  ];
}
