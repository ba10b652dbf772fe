import {
  type Cell,
  markOf,
  type Report,
  type ReportRow,
  type ReportTable,
  ruleAnchor,
} from '../lib/plan/report.ts';
import { type RowWorkings, workingsOf } from '../lib/plan/row-workings.ts';
import type { Said } from '../lib/plan/said.ts';
import { type Content, element, linkTo } from './element.ts';

/** The mark of a cell that decides. */
function markNodes(cell: Cell): Content {
  const mark = markOf(cell);
  return mark === '' ? [] : [element('span', 'decides', ` ${mark}`)];
}

/** The content of a cell: words, a number or a link, marked where it decides. */
function cellContent(cell: Cell): Content {
  const { text, link } = cell;
  return [link === undefined ? text : linkTo(link, text), ...markNodes(cell)];
}

function headCell(scope: 'col' | 'row', ...content: Content): HTMLTableCellElement {
  const cell = element('th', '', ...content);
  cell.scope = scope;
  return cell;
}

/** What opens how the numbers of a row come about. */
function opener(name: string): HTMLElement {
  const spoken = element('span', 'sr-only', `How the numbers of ${name} come about`);
  return element('details', '', element('summary', '', spoken));
}

/** How the numbers of a row come about, a row of its own that shows while the one before is open. */
function workingsRow({ workings, bases }: RowWorkings, columns: number): HTMLTableRowElement {
  const items = workings.map(({ name, working, rule }) =>
    element(
      'li',
      '',
      `${name}: `,
      element('code', '', working),
      ', ',
      linkTo(`#${ruleAnchor(rule)}`, 'rule and sources'),
    ),
  );
  const told = [element('ul', '', ...items), ...bases.map((basis) => element('p', '', basis))];
  const cell = element('td', '', element('div', '', ...told));
  cell.setAttribute('colspan', String(columns));
  return element('tr', 'workings', cell);
}

function rowsOf(row: ReportRow, head: readonly string[]): readonly HTMLTableRowElement[] {
  const { name, cells, isChosen } = row;
  const workings = workingsOf(head, row);
  const shown = element(
    'tr',
    '',
    element('td', 'opens', ...(workings ? [opener(name.text)] : [])),
    headCell('row', ...cellContent(name)),
    ...cells.map((cell) => element('td', '', ...cellContent(cell))),
  );
  if (isChosen) shown.setAttribute('aria-current', 'true');
  return workings ? [shown, workingsRow(workings, head.length + 1)] : [shown];
}

/** A table of a report, in a region that scrolls where it is too wide. */
function tableOf({ id, title, note, head, rows }: ReportTable): HTMLElement {
  const opens = headCell('col', 'how');
  opens.className = 'opens';
  const names = head.map((name) => headCell('col', name));
  const table = element(
    'table',
    'report-table',
    element('thead', '', element('tr', '', opens, ...names)),
    element('tbody', '', ...rows.flatMap((row) => rowsOf(row, head))),
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

/** What a plan is reckoned from, in words. */
export function saidNodes(said: readonly Said[]): readonly HTMLElement[] {
  return said.map(({ name, says }) =>
    element('div', '', element('dt', '', name), element('dd', '', says)),
  );
}
