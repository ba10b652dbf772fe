import { describe, expect, it } from 'vitest';
import { emptyText, statusText } from '~/client/table-words.ts';
import { EVERYTHING } from '~/lib/view-state.ts';

const columnName = (column: string) => ({ cilium: 'Cilium', count: 'Have it' })[column] ?? column;

describe('statusText', () => {
  it('says how many rows there are when all are shown', () => {
    expect(statusText(EVERYTHING, 102, 102, columnName)).toBe('102 rows');
    expect(statusText(EVERYTHING, 1, 1, columnName)).toBe('1 row');
  });

  it('says how many of all rows are left', () => {
    expect(statusText(EVERYTHING, 12, 102, columnName)).toBe('12 of 102 rows');
    expect(statusText(EVERYTHING, 0, 102, columnName)).toBe('0 of 102 rows');
  });

  it('names the sorted column and its direction first', () => {
    const state = { ...EVERYTHING, sort: { column: 'cilium', direction: 'desc' } as const };
    expect(statusText(state, 12, 102, columnName)).toBe(
      'Sorted by Cilium, descending · 12 of 102 rows',
    );
  });
});

describe('emptyText', () => {
  it('says which filters to drop', () => {
    expect(emptyText(['the choice of areas', 'the text “dns”'])).toBe(
      'No row is left. Drop the choice of areas and the text “dns” to see rows again.',
    );
  });
});
