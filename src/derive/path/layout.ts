import type { HopView, LaneView, PathView } from './view.ts';

/** Lengths are in the units of the drawing: CSS pixels where it is not scaled. */
export const LINE = 15;

/** A line of text at a place. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A hop at its place on the wire. */
export interface PlacedHop {
  readonly hop: HopView;
  readonly x: number;
  readonly y: number;
  /** The area that answers to the pointer. */
  readonly area: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly name: readonly TextLine[];
  readonly marks: readonly TextLine[];
}

/** A straight line; on the wire, or beside it to show the extent of a node. */
export interface Stretch {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The extent of a node, and its name. */
export interface NodeSpan {
  readonly line: Stretch;
  readonly label: TextLine;
}

/** A drawing of one path. */
export interface PathLayout {
  readonly width: number;
  readonly height: number;
  readonly wire: Stretch;
  /** Where the packet travels inside another. */
  readonly wrapped: readonly Stretch[];
  readonly nodes: readonly NodeSpan[];
  readonly hops: readonly PlacedHop[];
}

/** The lanes of a node, by position. */
export interface Span {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** The nodes that the path has hops on, with the first and last of their lanes. */
export function spansOf({ lanes, hops }: PathView): readonly Span[] {
  const visited = new Set(
    hops.map(({ lane }) => lanes.find(({ id }) => id === lane)?.node).filter(Boolean),
  );
  const spans: Span[] = [];
  lanes.forEach(({ node }, at) => {
    const open = spans.at(-1);
    if (node === undefined || !visited.has(node)) return;
    if (open?.name === node) spans[spans.length - 1] = { ...open, last: at };
    else spans.push({ name: node, first: at, last: at });
  });
  return spans;
}

/** Where the lane stands among the lanes drawn. */
export function positionOf(lanes: readonly LaneView[], lane: string): number {
  return lanes.findIndex(({ id }) => id === lane);
}

/** Lines of text, one below the other. */
export function column(x: number, y: number, lines: readonly string[]): readonly TextLine[] {
  return lines.map((text, at) => ({ x, y: y + at * LINE, text }));
}

/** The pairs of hops between which the packet is wrapped. */
export function wrappedBetween(hops: readonly PlacedHop[]): readonly Stretch[] {
  return hops.flatMap((from, at) => {
    if (from.hop.header !== 'added') return [];
    const to = hops.slice(at).find(({ hop }) => hop.header === 'removed');
    return to === undefined ? [] : [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
  });
}

/** The wire from the first hop to the last. */
export function wireOf(hops: readonly PlacedHop[]): Stretch {
  const { x: x1 = 0, y: y1 = 0 } = hops[0] ?? {};
  const { x: x2 = 0, y: y2 = 0 } = hops.at(-1) ?? {};
  return { x1, y1, x2, y2 };
}
