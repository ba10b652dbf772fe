import { toCsv } from '../csv.ts';
import { escapeMarkdown, markdownLink, markdownTable } from '../markdown.ts';
import { figureText } from './figure.ts';
import { givenOf } from './given.ts';
import type { PlanState } from './plan-state.ts';
import { type Cell, markOf, type Report, type ReportTable } from './report.ts';

/** A plan as it is taken along. */
export interface TakenPlan {
  readonly state: PlanState;
  readonly report: Report;
  /** The full address of the plan. */
  readonly address: string;
  /** The day it is taken, `2026-11-29`. */
  readonly day: string;
}

function cellText(cell: Cell): string {
  const mark = markOf(cell);
  return escapeMarkdown(mark === '' ? cell.text : `${cell.text} (${mark})`);
}

function tableText({ title, note, head, rows }: ReportTable): string {
  const cells = rows.map((row) => [row.name, ...row.cells].map(cellText));
  const parts = [
    `## ${escapeMarkdown(title)}`,
    ...(note === undefined ? [] : [escapeMarkdown(note)]),
    markdownTable(head.map(escapeMarkdown), cells).trimEnd(),
  ];
  return parts.join('\n\n');
}

function sentences({ says, warnings }: Report): readonly string[] {
  return [...says, ...warnings].map(escapeMarkdown);
}

/** The whole plan as Markdown. */
export function planMarkdown({ state, report, address, day }: TakenPlan): string {
  const given = givenOf(report, state);
  const outs = report.waysOut.map(
    ({ name, says }) => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(says)}`,
  );
  const parts = [
    `# ${escapeMarkdown(report.headline)}`,
    ...(given === '' ? [] : [`Reckoned with: ${escapeMarkdown(given)}.`]),
    ...sentences(report),
    ...(outs.length === 0 ? [] : [`## Ways out\n\n${outs.join('\n')}`]),
    ...report.tables.map(tableText),
    `Reckoned on ${day}: <${address}>`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Numbers of a cell, from the least to the greatest; none where it has none. */
function numbersOf({ figure }: Cell): readonly string[] {
  if (typeof figure?.amount !== 'number') return ['', ''];
  return [figure.amount, figure.most ?? figure.amount].map(String);
}

/** What a cell of numbers says beside them: that it is a bound, or why it has none. */
function remarkOf({ text, figure }: Cell, name: string): readonly string[] {
  return figure && text === figureText(figure) && typeof figure.amount === 'number'
    ? []
    : [`${name}: ${text}`];
}

/**
 * The ways side by side as CSV, the address of the plan with each: two columns for what is counted, the
 * least and the most, bare of signs and with the unit in the head; what else their cells say stands in one
 * column of remarks.
 */
export function planCsv({ state, report, address, day }: TakenPlan): string {
  const table = report.tables.find(({ id }) => id === 'ways');
  if (!table) return '';
  const { head, rows, units = [] } = table;
  const given = givenOf(report, state);
  const names = head.flatMap((name, at) => {
    const unit = units[at] ?? '';
    return unit === '' ? [name] : [`${name} (${unit}), least`, `${name} (${unit}), most`];
  });
  const lines = rows.map(({ name, cells }) => {
    const all = [name, ...cells];
    const isCounted = (at: number) => (units[at] ?? '') !== '';
    return [
      ...all.flatMap((cell, at) => (isCounted(at) ? numbersOf(cell) : [cell.text])),
      all.flatMap((cell, at) => (isCounted(at) ? remarkOf(cell, head[at] ?? '') : [])).join('; '),
      given,
      day,
      address,
    ];
  });
  return toCsv([[...names, 'Remarks', 'Reckoned with', 'Day', 'Address'], ...lines]);
}

/** State and figures as JSON, each figure with its rule and working. */
export function planJson({ state, report, address, day }: TakenPlan): string {
  const given = givenOf(report, state);
  return `${JSON.stringify({ address, day, given, state, report }, null, 2)}\n`;
}

/** A paragraph for a decision record. */
export function planParagraph({ state, report, address, day }: TakenPlan): string {
  const said = [report.headline, ...report.says, ...report.warnings]
    .map((sentence) => sentence.replace(/\.$/u, ''))
    .join('. ');
  const given = givenOf(report, state);
  const reckoned = given === '' ? '' : ` with ${escapeMarkdown(given)}`;
  return `${escapeMarkdown(said)}. Reckoned on ${day}${reckoned} (${markdownLink('plan', address)}).\n`;
}
