import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';

import { amountText } from './figure.ts';
import type { WayPlan } from './plan.ts';
import type { Way } from './way.ts';

const WIDTH = 480;
const HEIGHT = 300;
const MARGIN = { top: 12, right: 36, bottom: 44, left: 44 } as const;
/** Least distance of two keys, in units of the drawing. */
const LABEL_STEP = 17;

const KEYS = 'abcdefghijklmnopqrstuvwxyz';

/** A line of the chart; ways that take the same share one. */
export interface ChartLine {
  /** The letter that stands at its end, and before its names in the list. */
  readonly key: string;
  readonly names: readonly string[];
  /** The CNI whose hue it has. */
  readonly cni: string;
  /** The path, as SVG has it. */
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
  /** Where its key stands. */
  readonly labelY: number;
  readonly isChosen: boolean;
}

/** A tick of an axis, and where it lies. */
export interface ChartTick {
  readonly text: string;
  readonly at: number;
}

/** Addresses of the VPC against pods, a line for each way. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** The plot within its margins. */
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly lines: readonly ChartLine[];
  readonly x: readonly ChartTick[];
  readonly y: readonly ChartTick[];
}

type Curve = Pick<ChartLine, 'names' | 'cni' | 'isChosen'> & { readonly points: readonly number[] };

function labelOf({ name, short = name }: Way): string {
  return short;
}

function areAlike(one: readonly number[], other: readonly number[]): boolean {
  return one.every((value, at) => value === (other[at] ?? value));
}

/** Whether two curves are one line: a point alone is none, whatever line it lies on. */
function areOneLine(one: readonly number[], other: readonly number[]): boolean {
  const hasLines = one.length > 1 && other.length > 1;
  return (hasLines || one.length === other.length) && areAlike(one, other);
}

/** Ways whose curves agree as far as both go share the longer of the two. */
function curvesOf(
  plans: readonly WayPlan[],
  chosen: string,
  cniOf: (way: string) => string,
): readonly Curve[] {
  return plans
    .filter(({ curve }) => curve.length > 0)
    .reduce<readonly Curve[]>((curves, { way, curve }) => {
      const isChosen = way.id === chosen;
      const twin = curves.find(({ points }) => areOneLine(points, curve));
      if (!twin)
        return [...curves, { names: [labelOf(way)], cni: cniOf(way.id), points: curve, isChosen }];
      const joined = {
        ...twin,
        names: [...twin.names, labelOf(way)],
        points: curve.length > twin.points.length ? curve : twin.points,
        isChosen: twin.isChosen || isChosen,
      };
      return curves.map((one) => (one === twin ? joined : one));
    }, []);
}

/** Heights of labels near those wanted, none closer than a step to the next, and none below the bottom. */
function apart(wanted: readonly number[], bottom: number): readonly number[] {
  const order = wanted.map((y, at) => ({ y, at })).toSorted((one, other) => one.y - other.y);
  const down = order.reduce<readonly number[]>(
    (set, { y }) => [...set, Math.max(y, (set.at(-1) ?? -Infinity) + LABEL_STEP)],
    [],
  );
  const up = down.reduceRight<readonly number[]>(
    (set, y) => [Math.min(y, (set[0] ?? bottom + LABEL_STEP) - LABEL_STEP), ...set],
    [],
  );
  const heights = new Map(order.map(({ at }, rank) => [at, up[rank] ?? 0]));
  return wanted.map((_, at) => heights.get(at) ?? 0);
}

/** The chart of some plans; nothing where none of them has a figure. */
export function chartOf(
  plans: readonly WayPlan[],
  chosen: string,
  cniOf: (way: string) => string,
): Chart | undefined {
  const curves = curvesOf(plans, chosen, cniOf);
  if (curves.length === 0) return undefined;
  const plot = {
    left: MARGIN.left,
    right: WIDTH - MARGIN.right,
    top: MARGIN.top,
    bottom: HEIGHT - MARGIN.bottom,
  };
  const most = Math.max(...curves.map(({ points }) => points.length - 1), 1);
  const highest = Math.max(...curves.flatMap(({ points }) => points));
  const x = scaleLinear([0, most], [plot.left, plot.right]);
  const y = scaleLinear([0, highest], [plot.bottom, plot.top]).nice();
  const draw = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  ).curve(curveStepAfter);
  const ends = curves.map(({ points }) => ({ x: x(points.length - 1), y: y(points.at(-1) ?? 0) }));
  const labels = apart(
    ends.map((end) => end.y),
    plot.bottom,
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    plot,
    lines: curves.map(({ names, cni, isChosen, points }, at) => ({
      key: KEYS[at] ?? '',
      names,
      cni,
      isChosen,
      path: draw([...points]) ?? '',
      end: ends[at] ?? { x: 0, y: 0 },
      labelY: labels[at] ?? 0,
    })),
    x: x.ticks(6).map((tick) => ({ text: String(tick), at: x(tick) })),
    y: y.ticks(5).map((tick) => ({ text: amountText(tick), at: y(tick) })),
  };
}
