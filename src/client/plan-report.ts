import {
  type Cell,
  markOf,
  type Report,
  type ReportRow,
  type ReportTable,
  ruleAnchor,
} from '../lib/plan/report.ts';
import type { Figure } from '../lib/plan/figure.ts';
import { type Content, element, linkTo } from './element.ts';

/** The mark of a cell that decides. */
function markNodes(cell: Cell): Content {
  const mark = markOf(cell);
  return mark === '' ? [] : [element('span', 'decides', ` ${mark}`)];
}

/** A figure that opens to how it comes about. */
function figureNode(cell: Cell, { working, rule }: Figure): HTMLElement {
  const summary = element('summary', '', cell.text, ...markNodes(cell));
  const details = element('details', 'figure', summary);
  details.append(element('p', '', element('code', '', working)));
  if (cell.basis !== undefined) details.append(element('p', '', cell.basis));
  details.append(element('p', '', linkTo(`#${ruleAnchor(rule)}`, 'rule and sources')));
  return details;
}

function cellContent(cell: Cell): Content {
  const { text, figure, link } = cell;
  if (figure) return [figureNode(cell, figure)];
  return [link === undefined ? text : linkTo(link, text), ...markNodes(cell)];
}

function headCell(scope: 'col' | 'row', ...content: Content): HTMLTableCellElement {
  const cell = element('th', '', ...content);
  cell.scope = scope;
  return cell;
}

function rowOf({ name, cells, isChosen }: ReportRow): HTMLTableRowElement {
  const row = element('tr', '', headCell('row', ...cellContent(name)));
  row.append(...cells.map((cell) => element('td', '', ...cellContent(cell))));
  if (isChosen) row.setAttribute('aria-current', 'true');
  return row;
}

/** A table of a report, in a region that scrolls where it is too wide. */
function tableOf({ id, title, note, head, rows }: ReportTable): HTMLElement {
  const table = element(
    'table',
    'report-table',
    element('thead', '', element('tr', '', ...head.map((name) => headCell('col', name)))),
    element('tbody', '', ...rows.map(rowOf)),
  );
  const region = element('div', 'scroll', table);
  region.tabIndex = 0;
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', title);
  const section = element('section', 'report-part', element('h3', '', title));
  section.dataset['part'] = id;
  if (note !== undefined) section.append(element('p', 'list-note', note));
  section.append(region);
  return section;
}

function answerOf({ tone, headline, says, warnings }: Report): HTMLElement {
  const answer = element('div', 'report-answer', element('p', 'report-headline', headline));
  answer.dataset['tone'] = tone;
  answer.append(...says.map((sentence) => element('p', '', sentence)));
  if (warnings.length > 0) {
    const items = warnings.map((warning) => element('li', '', warning));
    answer.append(element('ul', 'report-warnings', ...items));
  }
  return answer;
}

function waysOutOf({ waysOut }: Report): readonly HTMLElement[] {
  if (waysOut.length === 0) return [];
  const items = waysOut.map(({ name, says, query }) =>
    element(
      'li',
      '',
      query === undefined ? element('b', '', name) : linkTo(query, name),
      `: ${says}`,
    ),
  );
  const section = element('section', 'report-part', element('h3', '', 'Ways out'));
  section.dataset['part'] = 'ways-out';
  section.append(element('ul', 'ways-out', ...items));
  return [section];
}

/** What a report says, and its ways out. */
export function answerNodes(report: Report): readonly HTMLElement[] {
  return [answerOf(report), ...waysOutOf(report)];
}

/** The tables of a report. */
export function tableNodes(report: Report): readonly HTMLElement[] {
  return report.tables.map(tableOf);
}
