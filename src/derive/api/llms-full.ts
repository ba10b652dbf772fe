import { plainText } from '../../lib/text.ts';
import { answerLine } from '../claim/answer.ts';
import type { Comparison } from '../comparison/schema.ts';
import { modeCountText } from '../mode/by-mode.ts';
import { type CellView, type RowView } from '../table/row.ts';
import { matrixOf } from '../table/matrix.ts';

/** The absolute address of a claim. */
type PageOf = (feature: string, cni: string) => string;

function cellLines(row: RowView, { cni, cniName, claim, modes }: CellView, page: PageOf): string {
  const conditions = claim.conditions.map((condition) => `  - If: ${plainText(condition)}`);
  const held = modes === undefined ? '' : ` (${modeCountText(modes)})`;
  const line = `- [${cniName}](${page(row.id, cni)}): ${answerLine(claim)}${held}`;
  return [line, ...conditions].join('\n');
}

/** Every claim in short form, by area and feature, as Markdown. */
export function llmsFullText(comparison: Comparison, page: PageOf): string {
  const parts = matrixOf(comparison).groups.flatMap(({ name, rows }) => [
    `## ${name}`,
    ...rows.map((row) => {
      const lines = row.cells.map((cell) => cellLines(row, cell, page));
      return `### ${row.name}\n\n${row.question}\n\n${lines.join('\n')}`;
    }),
  ]);
  return `# CNI Compare: every claim\n\n${parts.join('\n\n')}\n`;
}
