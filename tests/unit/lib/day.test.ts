import { describe, expect, it } from 'vitest';
import { formatDay } from '~/lib/day.ts';

describe('formatDay', () => {
  it('writes the month as a word, whatever the time zone', () => {
    expect(formatDay('2026-11-22')).toBe('22 Nov 2026');
    expect(formatDay('2026-01-01')).toBe('1 Jan 2026');
  });
});
