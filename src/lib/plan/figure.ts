import type { RuleId } from './rule-id.ts';

/** A count, or why there is none: nobody publishes what it takes, or nothing limits it. */
export type Amount = number | 'unknown' | 'unlimited';

/** A number of a plan, and how it comes about. */
export interface Figure {
  readonly amount: Amount;
  /** The greatest, where it is one amount or another by the type of a node or by how many nodes there are; `amount` is then the least. */
  readonly most?: number;
  /** The rule that it follows. */
  readonly rule: RuleId;
  /** The formula of the rule with its numbers in it: `3 × (10 − 1) + 2`. */
  readonly working: string;
}

/** The least of some amounts; unknown as soon as one of them is. */
export function least(amounts: readonly Amount[]): Amount {
  if (amounts.includes('unknown')) return 'unknown';
  const counts = amounts.filter((amount) => typeof amount === 'number');
  return counts.length === 0 ? 'unlimited' : Math.min(...counts);
}

/** The figures that the least of them is the amount of, all of them where several tie. */
export function binding(figures: readonly Figure[]): readonly Figure[] {
  const limit = least(figures.map(({ amount }) => amount));
  return figures.filter(({ amount }) => amount === limit);
}

/** Before each group of three digits that others stand before. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/gu;

/**
 * A count with its thousands set apart, or the word for why there is none. The format of `Intl` takes
 * longer to make on a slow phone than a whole plan takes to reckon.
 */
export function amountText(amount: Amount): string {
  return String(amount).replace(THOUSANDS, ',');
}

/** A figure in a cell: `29`, or `29–234` where it is one or another. */
export function figureText({ amount, most }: Figure): string {
  return most === undefined ? amountText(amount) : `${amountText(amount)}–${amountText(most)}`;
}

/** `29`, or `29 to 234` where it is one or another. */
export function spanText(least: number, most: number): string {
  const greatest = amountText(most);
  return least === most ? greatest : `${amountText(least)} to ${greatest}`;
}

/** `5 nodes`, with the thousands of the number set apart. */
export function counted(count: number, noun: string, several = `${noun}s`): string {
  return `${amountText(count)} ${count === 1 ? noun : several}`;
}

/** `5 nodes`, or `3 to 5 nodes`. */
export function countedTo(least: number, most: number, noun: string, several = `${noun}s`): string {
  return `${spanText(least, most)} ${least === most && most === 1 ? noun : several}`;
}
