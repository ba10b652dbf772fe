import type { Chart, ChartLine } from '../lib/plan/chart.ts';
import { element } from './element.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function svg(
  name: string,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...content);
  return made;
}

/** Gives what stands for a line the hue of its CNI, and marks the one that is chosen. */
function marked<E extends Element>(made: E, { cni, isChosen }: ChartLine): E {
  made.setAttribute('data-cni', cni);
  if (isChosen) made.setAttribute('class', 'chosen');
  return made;
}

function lineOf(line: ChartLine, right: number): SVGElement {
  const { key, path, end, labelY } = line;
  const leader = `M${String(end.x)},${String(end.y)}L${String(right + 14)},${String(labelY)}`;
  const drawn = svg(
    'g',
    {},
    svg('path', { d: path }),
    svg('path', { class: 'leader', d: leader }),
    svg('text', { x: right + 18, y: labelY, dy: '0.32em' }, key),
  );
  return marked(drawn, line);
}

function keyOf(line: ChartLine): HTMLElement {
  const sample = svg('svg', { viewBox: '0 0 40 10', 'aria-hidden': 'true' });
  sample.append(svg('path', { d: 'M0,5H40' }));
  const names = element('span', '', line.names.join(' · '));
  return marked(element('li', '', sample, element('b', '', line.key), ' ', names), line);
}

function axesOf({ plot, height, x, y }: Chart): readonly SVGElement[] {
  const rows = y.map(({ text, at }) =>
    svg(
      'g',
      { class: 'axis' },
      svg('line', { x1: plot.left, x2: plot.right, y1: at, y2: at }),
      svg('text', { x: plot.left - 6, y: at, dy: '0.32em', 'text-anchor': 'end' }, text),
    ),
  );
  const below = x.map(({ text, at }) =>
    svg('text', { x: at, y: plot.bottom + 18, 'text-anchor': 'middle' }, text),
  );
  const middle = (plot.left + plot.right) / 2;
  const name = svg('text', { x: middle, y: height - 6, 'text-anchor': 'middle' }, 'pods');
  return [...rows, ...below, name];
}

/** Draws a chart anew in the place of the one that is there. */
export function drawChart(figure: Element, chart: Chart): void {
  const lines = chart.lines.map((line) => lineOf(line, chart.plot.right));
  figure
    .querySelector('svg')
    ?.replaceChildren(...axesOf(chart), svg('g', { class: 'chart-lines' }, ...lines));
  figure.querySelector('.chart-keys')?.replaceChildren(...chart.lines.map(keyOf));
}
