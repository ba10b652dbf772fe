import {
  column,
  LINE,
  type PathLayout,
  positionOf,
  spansOf,
  wireOf,
  wrappedBetween,
} from './layout.ts';
import type { PathView } from './view.ts';
import { wrap } from './wrap.ts';

/** The width of a character of the type at the size of the drawing. */
const CHARACTER = 7.5;

const WIDE = { width: 1176, node: 4, head: 24, gap: 17, gutter: 8 } as const;

/** The wire from left to right: a column a lane, names above the wire, marks below. */
export function wideLayout(path: PathView): PathLayout {
  const { width, head, gap, gutter, node } = WIDE;
  const pitch = width / path.lanes.length;
  const characters = Math.floor((pitch - gutter) / CHARACTER);
  const texts = path.hops.map((hop) => ({
    hop,
    x: pitch * (positionOf(path.lanes, hop.lane) + 0.5),
    name: wrap(hop.name, characters),
    marks: hop.marks.flatMap((mark) => wrap(mark, characters)),
  }));
  const most = (lists: readonly (readonly string[])[]) =>
    Math.max(...lists.map(({ length }) => length));
  const y = head + most(texts.map(({ name }) => name)) * LINE + gap;
  const height = y + gap + node + Math.max(1, most(texts.map(({ marks }) => marks))) * LINE;
  const hops = texts.map(({ hop, x, name, marks }) => ({
    hop,
    x,
    y,
    area: { x: x - pitch / 2, y: head, width: pitch, height: height - head },
    name: column(x, y - gap - (name.length - 1) * LINE, name),
    marks: column(x, y + gap + LINE / 2, marks),
  }));
  const nodes = spansOf(path).map(({ name, first, last }) => {
    const [x1, x2] = [pitch * first + gutter, pitch * (last + 1) - gutter];
    return { line: { x1, y1: 18.5, x2, y2: 18.5 }, label: { x: x1, y: 12, text: name } };
  });
  return { width, height, wire: wireOf(hops), wrapped: wrappedBetween(hops), nodes, hops };
}
