import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '~/lib/row.ts';
import { countYes, type Sort, sortRows } from '~/lib/sort.ts';
import { type State, STATES } from '~/lib/support.ts';
import { CNIS, ids, row } from '../../support/rows.ts';

/** What closes the list in both directions, in its order; the last two are no answers. */
const TAIL: readonly State[] = ['described', 'unknown', 'unchecked', 'unresearched'];
const LAST = TAIL.slice(1);

const context = { cnis: CNIS, openSourceOnly: false };
const byCilium = (direction: Sort['direction']): Sort => ({ column: 'cilium', direction });

const anyRows = fc
  .array(fc.tuple(fc.constantFrom(...STATES), fc.constantFrom(...STATES)), { maxLength: 30 })
  .map((pairs) => pairs.map((pair, index) => row(index, `a.${String(index)}`, ...pair)));
const anySort = fc.record({
  column: fc.constantFrom('feature', 'count', ...CNIS, 'nobody'),
  direction: fc.constantFrom('asc' as const, 'desc' as const),
});

function stateIn(cni: string, rows: readonly Row[]) {
  return rows.map(({ cells }) => cells.find((cell) => cell.cni === cni)?.state);
}

describe('sortRows', () => {
  it('orders a column from yes to n/a, then descriptions, unknown and unresearched', () => {
    const rows = STATES.toReversed().map((state, index) =>
      row(index, `a.${String(index)}`, 'yes', state),
    );
    expect(stateIn('cilium', sortRows(rows, byCilium('asc'), context))).toEqual(STATES);
  });

  it('keeps what has no rank at the end, in its order, when the order turns', () => {
    const rows = STATES.map((state, index) => row(index, `a.${String(index)}`, 'yes', state));
    expect(stateIn('cilium', sortRows(rows, byCilium('desc'), context))).toEqual([
      ...STATES.filter((state) => !TAIL.includes(state)).toReversed(),
      ...TAIL,
    ]);
  });

  it('reads numbers in names as numbers', () => {
    const rows = [row(0, 'a.Layer 10', 'yes'), row(1, 'a.layer 7', 'no')];
    const sorted = sortRows(rows, { column: 'feature', direction: 'asc' }, context);
    expect(ids(sorted)).toEqual(['a.layer 7', 'a.Layer 10']);
  });

  it('sets rows of plain descriptions last by count, in both directions', () => {
    const rows = [
      row(0, 'a.text', 'described', 'described'),
      row(1, 'a.none', 'no', 'no'),
      row(2, 'a.both', 'yes', 'yes'),
    ];
    const by = (direction: Sort['direction']) =>
      ids(sortRows(rows, { column: 'count', direction }, context));
    expect(by('asc')).toEqual(['a.none', 'a.both', 'a.text']);
    expect(by('desc')).toEqual(['a.both', 'a.none', 'a.text']);
  });

  it('ranks paid as no where open source alone counts', () => {
    const rows = [row(0, 'a.paid', 'yes', 'paid'), row(1, 'a.external', 'yes', 'external')];
    const openSource = { ...context, openSourceOnly: true };
    expect(ids(sortRows(rows, byCilium('asc'), context))).toEqual(['a.paid', 'a.external']);
    expect(ids(sortRows(rows, byCilium('asc'), openSource))).toEqual(['a.external', 'a.paid']);
  });

  it('restores the natural order without a sort', () => {
    const rows = [row(2, 'a.c', 'no'), row(0, 'a.a', 'no'), row(1, 'a.b', 'yes')];
    expect(ids(sortRows(rows, null, context))).toEqual(['a.a', 'a.b', 'a.c']);
  });

  it('loses no row, adds none and leaves its argument alone', () => {
    fc.assert(
      fc.property(anyRows, anySort, (rows, sort) => {
        const before = [...rows];
        const sorted = sortRows(rows, sort, context);
        expect(sorted.toSorted((a, b) => a.index - b.index)).toEqual(before);
        expect(rows).toEqual(before);
      }),
    );
  });

  it('sets unknown and then unresearched last in every column and direction', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('asc' as const, 'desc' as const), (rows, direction) => {
        const states = stateIn('cilium', sortRows(rows, byCilium(direction), context));
        const places = states.map((state) => LAST.indexOf(state ?? 'yes'));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('keeps the natural order among equals, whatever order the rows come in', () => {
    fc.assert(
      fc.property(anyRows, anySort, (rows, sort) => {
        const sorted = sortRows(rows, sort, context);
        expect(sortRows(rows.toReversed(), sort, context)).toEqual(sorted);
        expect(sortRows(sorted, sort, context)).toEqual(sorted);
      }),
    );
  });

  it('leaves the tail of what has no rank as it is when the direction turns', () => {
    const isTail = (item: Row) => TAIL.includes(item.cells[1]?.state ?? 'yes');
    fc.assert(
      fc.property(anyRows, (rows) => {
        const up = sortRows(rows, byCilium('asc'), context);
        const down = sortRows(rows, byCilium('desc'), context);
        const tail = up.filter(isTail);
        expect(up.slice(up.length - tail.length)).toEqual(tail);
        expect(down.slice(down.length - tail.length)).toEqual(tail);
      }),
    );
  });
});

describe('sorting by count', () => {
  it('puts rows without any known answer last in both directions', () => {
    const rows = [
      row(0, 'a.unknown', 'unknown', 'unknown'),
      row(1, 'a.none', 'no', 'no'),
      row(2, 'a.both', 'yes', 'yes'),
    ];
    const ids = (direction: Sort['direction']) =>
      sortRows(rows, { column: 'count', direction }, context).map(({ id }) => id);
    expect(ids('asc')).toEqual(['a.none', 'a.both', 'a.unknown']);
    expect(ids('desc')).toEqual(['a.both', 'a.none', 'a.unknown']);
  });

  it('puts rows that nobody has looked into after those without a known answer', () => {
    const rows = [
      row(0, 'a.unread', 'unresearched', 'unresearched'),
      row(1, 'a.unknown', 'unknown', 'unresearched'),
      row(2, 'a.one', 'unresearched', 'yes'),
    ];
    for (const direction of ['asc', 'desc'] as const) {
      const sorted = sortRows(rows, { column: 'count', direction }, context);
      expect(sorted.map(({ id }) => id)).toEqual(['a.one', 'a.unknown', 'a.unread']);
    }
  });
});

describe('countYes', () => {
  it('counts a plain yes alone', () => {
    expect(countYes(row(0, 'a.a', 'yes', 'partial'), context)).toBe(1);
  });

  it('counts only the CNIs that are shown', () => {
    expect(countYes(row(0, 'a.a', 'yes', 'yes'), { ...context, cnis: ['cilium'] })).toBe(1);
  });

  const others = STATES.filter((state) => state !== 'yes');
  it.each(others)('does not count %s', (state) => {
    expect(countYes(row(0, 'a.a', state), context)).toBe(0);
  });
});
