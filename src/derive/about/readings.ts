import { isDue } from '../claim/staleness.ts';
import type { Comparison } from '../comparison/schema.ts';
import { modesOf } from '../mode/answer.ts';

/** When the facts of one kind were re-read. */
export interface ReadingDays {
  readonly name: string;
  readonly count: number;
  /** The day of the one that has waited longest. */
  readonly first: string;
  /** The day by which one half of them had been read for the last time. */
  readonly middle: string;
  readonly last: string;
  /** How many should be read again. */
  readonly due: number;
}

type Read = Readonly<Record<string, { readonly reviewed?: string | undefined }>>;

function daysOf(entries: Read | undefined): readonly string[] {
  return Object.values(entries ?? {}).flatMap(({ reviewed }) => reviewed ?? []);
}

/** The days on which facts of each kind were re-read; kinds without any are left out. */
export function readingDays(comparison: Comparison, today: string): readonly ReadingDays[] {
  const modes = modesOf(comparison);
  const kinds: Readonly<Record<string, readonly string[]>> = {
    Claims: Object.values(comparison.claims).flatMap(daysOf),
    Modes: daysOf(modes),
    'Answers of modes': Object.values(modes).flatMap(({ answers }) => daysOf(answers)),
    Interactions: daysOf(comparison.interactions),
    Settings: daysOf(comparison.settings),
    Symptoms: daysOf(comparison.symptoms),
  };
  return Object.entries(kinds).flatMap(([name, unsorted]) => {
    const days = unsorted.toSorted();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const middle = days[Math.floor((days.length - 1) / 2)] ?? first;
    const due = days.filter((day) => isDue(day, today)).length;
    return [{ name, count: days.length, first, middle, last, due }];
  });
}
