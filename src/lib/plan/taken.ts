import { csvLine } from '../csv.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { PlanState } from './plan-state.ts';
import type { Report, ReportTable } from './report.ts';

/** A plan as it is taken along. */
export interface TakenPlan {
  readonly state: PlanState;
  readonly report: Report;
  /** The full address of the plan. */
  readonly address: string;
  /** The day it is taken, `2026-11-29`. */
  readonly day: string;
}

function markdownTable({ title, head, rows }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const body = rows.map(({ name, cells }) => line([name.text, ...cells.map(({ text }) => text)]));
  return [
    `## ${title}`,
    '',
    line(head),
    line(head.map(() => '---')).replaceAll('\\', ''),
    ...body,
  ].join('\n');
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
    ...report.tables.map(markdownTable),
    `Reckoned on ${day}: <${address}>`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The ways side by side as CSV, the address of the plan with each. */
export function planCsv({ report, address, day }: TakenPlan): string {
  const table = report.tables.find(({ id }) => id === 'ways');
  if (!table) return '';
  const head = csvLine([...table.head, 'Day', 'Address']);
  const rows = table.rows.map(({ name, cells }) =>
    csvLine([name.text, ...cells.map(({ text }) => text), day, address]),
  );
  return [head, ...rows].join('');
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
  return `${escapeMarkdown(said)}. Reckoned on ${day} ([plan](${address})).\n`;
}
