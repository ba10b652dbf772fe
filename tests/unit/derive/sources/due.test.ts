import { describe, expect, it } from 'vitest';
import * as data from '~/data/index.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { DUE_AFTER_MONTHS, dueDay } from '~/derive/claim/staleness.ts';
import { dueClaims } from '~/derive/sources/due.ts';
import { matrixOf } from '~/derive/table/matrix.ts';

const matrix = matrixOf(comparisonOf(data));
const days = matrix.groups
  .flatMap(({ rows }) => rows)
  .flatMap(({ cells }) => cells.map(({ claim }) => claim.reviewed ?? ''))
  .filter((day) => day !== '')
  .sort();
const [oldest = ''] = days;
const newest = days.at(-1) ?? '';

/** A day so many years after another. */
function yearsAfter(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
}

describe('dueClaims', () => {
  it('has none on the day of the last reading, if all were read within the term', () => {
    const isFresh = dueDay(oldest) > newest;
    expect(dueClaims(matrix, newest).length === 0).toBe(isFresh);
  });

  it('has those of the first reading on the day it falls due', () => {
    const due = dueClaims(matrix, dueDay(oldest));
    expect(due.map(({ reviewed }) => reviewed)).toEqual(days.filter((day) => day === oldest));
  });

  it('has every claim that was ever read a year after the last reading, the oldest first', () => {
    expect(DUE_AFTER_MONTHS).toBeLessThan(12);
    const due = dueClaims(matrix, yearsAfter(newest, 1));
    expect(due.map(({ reviewed }) => reviewed)).toEqual(days);
  });
});
