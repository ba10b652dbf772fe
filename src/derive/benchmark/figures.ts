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

/** The most decimals that some numbers are written with. */
export function decimalsOf(numbers: readonly number[]): number {
  return Math.max(0, ...numbers.map((number) => String(number).split('.')[1]?.length ?? 0));
}

/** A number as figures are set: thousands apart, and as many decimals as asked for, or as it has. */
export function numberText(value: number, decimals?: number): string {
  // Sums of decimals leave a tail of digits that nobody measured.
  const text = decimals === undefined ? String(Number(value.toFixed(4))) : value.toFixed(decimals);
  const [whole = '', fraction] = text.split('.');
  const digits = amountText(Math.abs(Number(whole)));
  const sign = value < 0 ? '−' : '';
  return `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}
