import { describe, expect, it } from 'vitest';
import { nextSort } from '~/client/table-sort.ts';

describe('nextSort', () => {
  it('starts a column ascending', () => {
    expect(nextSort(null, 'cilium')).toEqual({ column: 'cilium', direction: 'asc' });
    expect(nextSort(null, 'feature')).toEqual({ column: 'feature', direction: 'asc' });
  });

  it('starts the count with the most', () => {
    expect(nextSort(null, 'count')).toEqual({ column: 'count', direction: 'desc' });
  });

  it.each(['cilium', 'count'])('turns round when “%s” is asked again', (column) => {
    const first = nextSort(null, column);
    const second = nextSort(first, column);
    expect(second.direction).not.toBe(first.direction);
    expect(nextSort(second, column)).toEqual(first);
  });

  it('forgets the direction of another column', () => {
    const current = { column: 'calico', direction: 'desc' } as const;
    expect(nextSort(current, 'cilium')).toEqual({ column: 'cilium', direction: 'asc' });
  });
});
