import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { MEASURES, type MeasureId, type Milestone } from './measures.ts';

const WIDTH = 240;
const HEIGHT = 88;
/** Room for the marks at both ends, and for the figures above them. */
const MARGIN = { top: 22, right: 8, bottom: 6, left: 8 } as const;

/** A count of one state, and where it lies. */
export interface TrendPoint {
  readonly day: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly isPublished: boolean;
}

/** How one count grew, drawn. */
export interface Trend {
  readonly id: MeasureId;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Where nothing lies: all panels begin at zero. */
  readonly floor: number;
  /** The line, as SVG has it. */
  readonly path: string;
  readonly points: readonly TrendPoint[];
}

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** A panel for each measure, all over the same days; those with nothing to show are left out. */
export function trendsOf(milestones: readonly Milestone[]): readonly Trend[] {
  const days = milestones.map(({ day }) => time(day));
  const x = scaleLinear(
    [Math.min(...days), Math.max(...days)],
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  const floor = HEIGHT - MARGIN.bottom;
  return Object.entries(MEASURES).flatMap(([key, name]) => {
    const id = key as MeasureId;
    const most = Math.max(1, ...milestones.map(({ counts }) => counts[id] ?? 0));
    const y = scaleLinear([0, most], [floor, MARGIN.top]);
    const points = milestones.flatMap(({ day, isPublished, counts }): readonly TrendPoint[] => {
      const count = counts[id];
      return count === undefined ? [] : [{ day, count, isPublished, x: x(time(day)), y: y(count) }];
    });
    if (points.length === 0) return [];
    const draw = line<TrendPoint>(
      (point) => point.x,
      (point) => point.y,
    );
    return [
      { id, name, width: WIDTH, height: HEIGHT, floor, path: draw([...points]) ?? '', points },
    ];
  });
}
