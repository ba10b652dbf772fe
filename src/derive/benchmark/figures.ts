/** Arithmetic of figures that were taken several times. */
import { amountText } from '../../lib/plan/figure.ts';

/** What several runs of one figure come to. */
export interface Figure {
  /** The median of the runs that there are. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Runs that there are. */
  readonly runs: readonly number[];
}

/** The middle of some numbers; throws where there is none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('no median of no numbers');
  return (lower + upper) / 2;
}

/** The figure that runs come to; nothing where all of them are missing. */
export function figureOf(runs: readonly (number | null)[]): Figure | undefined {
  const taken = runs.filter((run) => run !== null);
  if (taken.length === 0) return undefined;
  return {
    value: medianOf(taken),
    low: Math.min(...taken),
    high: Math.max(...taken),
    runs: taken,
  };
}

/** A number as figures are set: thousands apart, at most as many decimals as were published. */
export function numberText(value: number): string {
  const [whole = '', fraction] = String(Number(value.toFixed(4))).split('.');
  const digits = amountText(Math.abs(Number(whole)));
  const sign = value < 0 ? '−' : '';
  return `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}
