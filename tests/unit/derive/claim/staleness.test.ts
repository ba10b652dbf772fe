import { describe, expect, it } from 'vitest';
import { dueDay, isDue } from '~/derive/claim/staleness.ts';

describe('dueDay', () => {
  it.each([
    ['2026-01-15', '2026-07-15'],
    ['2026-07-15', '2027-01-15'],
    ['2026-12-31', '2027-06-30'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-03-31', '2026-09-30'],
    ['2026-02-28', '2026-08-28'],
  ])('of %s is %s, in a shorter month its last day', (reviewed, due) => {
    expect(dueDay(reviewed)).toBe(due);
  });
});

describe('isDue', () => {
  it('holds from the due day on', () => {
    expect(isDue('2026-01-15', '2026-07-14')).toBe(false);
    expect(isDue('2026-01-15', '2026-07-15')).toBe(true);
    expect(isDue('2026-01-15', '2027-01-01')).toBe(true);
  });
});
