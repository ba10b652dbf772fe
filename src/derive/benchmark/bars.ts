import { type ScaleLinear, scaleLinear } from 'd3-scale';

import { type Figure, numberText } from './figures.ts';

/** A tick of the axis of figures. */
export interface Tick {
  readonly text: string;
  /** Where it lies, in percent of the width. */
  readonly at: string;
  /** Which side of it its text stands on, so that none leaves the drawing. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A bar with the range of its runs, in percent of the width. */
export interface Bar {
  readonly x: string;
  readonly width: string;
  /** From the least to the greatest run; nothing where there is one. */
  readonly range?: { readonly from: string; readonly to: string };
}

/** Where figures of one measure lie. */
export interface Axis {
  readonly ticks: readonly Tick[];
  readonly barOf: (figure: Figure, precision?: number) => Bar;
}

function percent(place: number): string {
  return `${String(Number(place.toFixed(2)))}%`;
}

function anchorAt(place: number): Tick['anchor'] {
  if (place < 5) return 'start';
  return place > 95 ? 'end' : 'middle';
}

function barOn(scale: ScaleLinear<number, number>, figure: Figure, precision: number): Bar {
  const [zero, end] = [scale(0), scale(figure.value)];
  const low = scale(figure.low - precision);
  const high = scale(figure.high + precision);
  return {
    x: percent(Math.min(zero, end)),
    width: percent(Math.abs(end - zero)),
    ...(high > low && { range: { from: percent(low), to: percent(high) } }),
  };
}

/** The axis of some figures. It begins at zero, so that lengths can be compared. */
export function axisOf(figures: readonly Figure[]): Axis {
  const least = Math.min(0, ...figures.map(({ low }) => low));
  const most = Math.max(0, ...figures.map(({ high }) => high));
  const scale = scaleLinear([least, most === least ? 1 : most], [0, 100]).nice(3);
  return {
    ticks: scale.ticks(3).map((tick) => ({
      text: numberText(tick),
      at: percent(scale(tick)),
      anchor: anchorAt(scale(tick)),
    })),
    barOf: (figure, precision = 0) => barOn(scale, figure, precision),
  };
}
