import type { Cell, Report, ReportRow, ReportTable } from '../lib/plan/report.ts';
import { ruleAnchor } from '../lib/plan/report.ts';
import { type Content, element, linkTo } from './element.ts';

/** A figure that opens to how it comes about. */
function figureOf({ text, figure, basis, isDeciding }: Cell): Content {
  if (!figure) return [text];
  const decides = isDeciding ? [element('span', 'decides', ' decides')] : [];
  const summary = element('summary', '', text, ...decides);
  const details = element('details', 'figure', summary);
  details.append(element('p', '', element('code', '', figure.working)));
  if (basis !== undefined) details.append(element('p', '', basis));
  const rule = linkTo(`#${ruleAnchor(figure.rule)}`, 'rule and sources');
  details.append(element('p', '', rule));
  return [details];
}

function cellContent(cell: Cell): Content {
  if (cell.figure) return figureOf(cell);
  const first = cell.isDeciding ? [element('span', 'decides', ' first')] : [];
  return [cell.link === undefined ? cell.text : linkTo(cell.link, cell.text), ...first];
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
      ` ${says}`,
    ),
  );
  const section = element('section', 'report-part', element('h3', '', 'Ways out'));
  section.dataset['part'] = 'ways-out';
  section.append(element('ul', 'ways-out', ...items));
  return [section];
}

/** A report as the page shows it. */
export function reportNodes(report: Report): readonly HTMLElement[] {
  return [answerOf(report), ...waysOutOf(report), ...report.tables.map(tableOf)];
}
