import type { Import } from './imports.ts';
import { type Arrow, arrowsBetween, layerOf, roomOf } from './rooms.ts';

/** The files at the top of `src` that the framework reads by name. */
const FRAMEWORK = 'content.config.ts';

function arrowLine({ from, to, count, isTypeOnly }: Arrow): string {
  return `  ${from} ${isTypeOnly ? '-.->' : '-->'}|${String(count)}| ${to}`;
}

function flowchart(arrows: readonly Arrow[]): readonly string[] {
  return ['```mermaid', 'flowchart TD', ...arrows.map(arrowLine), '```'];
}

/** Two diagrams in Markdown: the imports between layers, and those between the rooms of derive. */
function diagrams(imports: readonly Import[]): string {
  const own = imports.filter(({ from, to }) => from !== FRAMEWORK && to !== FRAMEWORK);
  return [
    ...flowchart(arrowsBetween(own, layerOf)),
    '',
    'The rooms of `derive/`:',
    '',
    ...flowchart(arrowsBetween(own, roomOf)),
  ].join('\n');
}

const BEGIN = '<!-- drawn by npm run architecture -->';
const END = '<!-- end of the drawing -->';

/** The page with its drawing renewed; throws where the page has no place for one. */
export function withDiagrams(page: string, imports: readonly Import[]): string {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) {
    throw new Error(`docs/architecture.md: no place for the drawing — write ${BEGIN} and ${END}`);
  }
  return `${page.slice(0, start)}${BEGIN}\n\n${diagrams(imports)}\n\n${page.slice(end)}`;
}
