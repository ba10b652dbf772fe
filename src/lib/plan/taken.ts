import { toCsv } from '../csv.ts';
import { escapeMarkdown, markdownLink, markdownTable } from '../markdown.ts';
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
export function planMarkdown({ report, address, day }: TakenPlan): string {
  const outs = report.waysOut.map(
    ({ name, says }) => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(says)}`,
  );
  const parts = [
    `# ${escapeMarkdown(report.headline)}`,
    ...sentences(report),
    ...(outs.length === 0 ? [] : [`## Ways out\n\n${outs.join('\n')}`]),
    ...report.tables.map(tableText),
    `Reckoned on ${day}: <${address}>`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The ways side by side as CSV, the address of the plan with each. */
export function planCsv({ report, address, day }: TakenPlan): string {
  const table = report.tables.find(({ id }) => id === 'ways');
  if (!table) return '';
  const rows = table.rows.map(({ name, cells }) => [
    name.text,
    ...cells.map(({ text }) => text),
    day,
    address,
  ]);
  return toCsv([[...table.head, 'Day', 'Address'], ...rows]);
}

/** State and figures as JSON, each figure with its rule and working. */
export function planJson({ state, report, address, day }: TakenPlan): string {
  return `${JSON.stringify({ address, day, state, report }, null, 2)}\n`;
}

/** A paragraph for a decision record. */
export function planParagraph({ report, address, day }: TakenPlan): string {
  const said = [report.headline, ...report.says, ...report.warnings]
    .map((sentence) => sentence.replace(/\.$/u, ''))
    .join('. ');
  return `${escapeMarkdown(said)}. Reckoned on ${day} (${markdownLink('plan', address)}).\n`;
}
