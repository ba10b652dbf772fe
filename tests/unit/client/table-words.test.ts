import { describe, expect, it } from 'vitest';
import { emptyText, orderText, statusText, unshownText } from '~/client/table-words.ts';
import { EVERYTHING } from '~/lib/view-state.ts';

const none = { equal: 0, described: 0, elsewhere: 0 };
const counts = (shown: number, total: number) => ({ shown, total, hidden: none });
const columnName = (column: string) => ({ cilium: 'Cilium', count: 'Have it' })[column] ?? column;

describe('statusText', () => {
  it('says how many rows there are when all are shown', () => {
    expect(statusText(EVERYTHING, counts(102, 102), columnName)).toBe('102 rows');
    expect(statusText(EVERYTHING, counts(1, 1), columnName)).toBe('1 row');
  });

  it('says how many of all rows are left', () => {
    expect(statusText(EVERYTHING, counts(12, 102), columnName)).toBe('12 of 102 rows');
    expect(statusText(EVERYTHING, counts(0, 102), columnName)).toBe('0 of 102 rows');
  });

  it('names the column that the others are held against', () => {
    const state = { ...EVERYTHING, base: 'cilium' };
    expect(statusText(state, counts(102, 102), columnName)).toBe('102 rows · held against Cilium');
  });

  it('says why rows are hidden where only differences are shown', () => {
    const hidden = { equal: 9, described: 44, elsewhere: 37 };
    const state = { ...EVERYTHING, differ: true };
    expect(statusText(state, { shown: 12, total: 102, hidden }, columnName)).toBe(
      '12 of 102 rows · 9 equal · 44 descriptions left out · 37 in other areas',
    );
    const areas = { ...none, elsewhere: 37 };
    expect(statusText(EVERYTHING, { shown: 65, total: 102, hidden: areas }, columnName)).toBe(
      '65 of 102 rows',
    );
  });
});

describe('orderText', () => {
  it('names the sorted column and its direction', () => {
    const sort = { column: 'cilium', direction: 'desc' } as const;
    expect(orderText(sort, columnName)).toBe('Sorted by Cilium, descending · ');
  });

  it('says nothing of the natural order', () => {
    expect(orderText(null, columnName)).toBe('');
  });
});

describe('emptyText', () => {
  it('says in what words were searched for', () => {
    expect(emptyText(['the text “zzzz”'], 'zzzz')).toBe(
      'No row is left. Drop the text “zzzz” to see rows again. Names, ids, answers and the details, settings and sources behind them were searched for “zzzz”.',
    );
  });

  it('says which filters to drop', () => {
    expect(emptyText(['the choice of areas', 'the text “dns”'])).toBe(
      'No row is left. Drop the choice of areas and the text “dns” to see rows again.',
    );
  });
});

describe('unshownText', () => {
  it('names what the address chooses by, and a density that the table has not', () => {
    expect(unshownText([], null)).toBe('');
    expect(unshownText(['the text “dns”'], null)).toBe(
      'The address chooses rows by the text “dns”.',
    );
    expect(unshownText([], 'compact')).toBe('This table has no “view=compact”.');
  });
});
