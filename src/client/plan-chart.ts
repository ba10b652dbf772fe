import type { Chart, ChartLine } from '../lib/plan/chart.ts';

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

function lineOf({ names, cni, path, end, labelY, isChosen }: ChartLine, right: number): SVGElement {
  const leader = `M${String(end.x)},${String(end.y)}L${String(right + 14)},${String(labelY)}`;
  return svg(
    'g',
    { class: isChosen ? 'line chosen' : 'line', 'data-cni': cni },
    svg('path', { d: path }),
    svg('path', { class: 'leader', d: leader }),
    svg('text', { x: right + 18, y: labelY, dy: '0.32em' }, names.join(' · ')),
  );
}

/** Draws a chart anew in the place of the one that is there. */
export function drawChart(figure: Element, { plot, height, lines, x, y }: Chart): void {
  const ticks = y.map(({ text, at }) =>
    svg(
      'g',
      { class: 'tick' },
      svg('line', { x1: plot.left, x2: plot.right, y1: at, y2: at }),
      svg('text', { x: plot.left - 8, y: at, dy: '0.32em', 'text-anchor': 'end' }, text),
    ),
  );
  const below = x.map(({ text, at }) =>
    svg('text', { class: 'tick', x: at, y: plot.bottom + 20, 'text-anchor': 'middle' }, text),
  );
  const middle = (plot.left + plot.right) / 2;
  const name = svg(
    'text',
    { class: 'tick', x: middle, y: height - 6, 'text-anchor': 'middle' },
    'pods',
  );
  const drawn = lines.map((line) => lineOf(line, plot.right));
  figure.querySelector('svg')?.replaceChildren(...ticks, ...below, name, ...drawn);
}
