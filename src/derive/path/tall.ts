import {
  column,
  LINE,
  type PathLayout,
  positionOf,
  spansOf,
  wireOf,
  wrappedBetween,
} from './layout.ts';
import type { LaneView, PathView } from './view.ts';

const TALL = { width: 320, wire: 10, row: 44, zone: 26, text: 28 } as const;

/** The path without the stages that it does not pass, for a place where it stands alone. */
export function ownLanes(path: PathView): PathView {
  const passed = new Set(path.hops.map(({ lane }) => lane));
  return { ...path, lanes: path.lanes.filter(({ id }) => passed.has(id)) };
}

/** The wire from top to bottom: a row a lane, names and marks beside it. */
export function tallLayout(path: PathView): PathLayout {
  const { width, wire: x, row, zone, text } = TALL;
  const spans = spansOf(path);
  const starts = new Set(path.lanes.flatMap(({ node }, at) => startsNode(path.lanes, node, at)));
  const tops: number[] = [];
  let bottom = 0;
  path.lanes.forEach((_, at) => {
    bottom += starts.has(at) ? zone : 0;
    tops.push(bottom);
    bottom += row;
  });
  const hops = path.hops.map((hop) => {
    const top = tops[positionOf(path.lanes, hop.lane)] ?? 0;
    return {
      hop,
      x,
      y: top + 13,
      area: { x: 0, y: top, width, height: row },
      name: column(text, top + 17, [hop.name]),
      marks: column(text, top + 17 + LINE, hop.marks.length === 0 ? [] : [hop.marks.join(' · ')]),
    };
  });
  const nodes = spans.map(({ name, first }) => {
    const y = (tops[first] ?? 0) - 8.5;
    return {
      line: { x1: text, y1: y, x2: width, y2: y },
      label: { x: text, y: y - 5, text: name },
    };
  });
  const wrapped = wrappedBetween(hops);
  return { width, height: bottom, wire: wireOf(hops), wrapped, nodes, hops };
}

/** The position of the lane if it is the first of its node, so that rows line up in every mode. */
function startsNode(
  lanes: readonly LaneView[],
  node: string | undefined,
  at: number,
): readonly number[] {
  return node !== undefined && lanes[at - 1]?.node !== node ? [at] : [];
}
