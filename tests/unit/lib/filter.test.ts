import { describe, expect, it } from 'vitest';
import {
  activeFilters,
  countHidden,
  filterRows,
  filtersToDrop,
  isFoundBehind,
} from '~/lib/filter.ts';
import { EVERYTHING, type ViewState } from '~/lib/view-state.ts';
import { ids, row } from '../../support/rows.ts';

const rows = [
  row(0, 'policy.fqdn', 'paid', 'yes'),
  row(1, 'policy.summary', 'described', 'described'),
  row(2, 'ipam.pools', 'no', 'no'),
];

function shown(changes: Partial<ViewState>): readonly string[] {
  return ids(filterRows(rows, { ...EVERYTHING, ...changes }));
}

describe('filterRows', () => {
  it('passes every row when nothing is chosen', () => {
    expect(shown({})).toEqual(ids(rows));
  });

  it('keeps the order it is given', () => {
    const turned = filterRows(rows.toReversed(), { ...EVERYTHING, area: ['policy'] });
    expect(ids(turned)).toEqual(['policy.summary', 'policy.fqdn']);
  });

  it('passes the rows of the chosen areas', () => {
    expect(shown({ area: ['ipam'] })).toEqual(['ipam.pools']);
  });

  it('passes the rows that were picked', () => {
    expect(shown({ row: ['ipam.pools', 'policy.fqdn'] })).toEqual(['policy.fqdn', 'ipam.pools']);
  });

  it('passes rows where a shown CNI gives a chosen answer', () => {
    expect(shown({ support: ['paid'] })).toEqual(['policy.fqdn']);
    expect(shown({ support: ['paid'], cni: ['cilium'] })).toEqual([]);
  });

  it('reads paid as no where open source alone counts', () => {
    expect(shown({ support: ['no'], oss: true })).toEqual(['policy.fqdn', 'ipam.pools']);
    expect(shown({ support: ['paid'], oss: true })).toEqual([]);
  });

  it('passes rows whose shown answers differ, and leaves descriptions out', () => {
    expect(shown({ differ: true })).toEqual(['policy.fqdn']);
    expect(shown({ differ: true, cni: ['cilium'] })).toEqual([]);
  });

  it.each(['unknown', 'unresearched'] as const)('takes %s for no difference', (state) => {
    const known = [row(0, 'policy.fqdn', 'yes', state), row(1, 'policy.text', 'described', state)];
    expect(filterRows(known, { ...EVERYTHING, differ: true })).toEqual([]);
    const three = [row(0, 'policy.fqdn', 'yes', 'no', state)];
    expect(filterRows(three, { ...EVERYTHING, differ: true })).toEqual(three);
  });

  it('passes rows by what nobody has looked into, where that is chosen', () => {
    const some = [row(0, 'policy.fqdn', 'yes', 'unresearched'), row(1, 'policy.l7', 'yes', 'no')];
    const chosen = filterRows(some, { ...EVERYTHING, support: ['unresearched'] });
    expect(ids(chosen)).toEqual(['policy.fqdn']);
  });

  it('finds no difference between paid and no where open source alone counts', () => {
    const paidOrNo = [row(0, 'policy.fqdn', 'paid', 'no')];
    expect(filterRows(paidOrNo, { ...EVERYTHING, differ: true })).toHaveLength(1);
    expect(filterRows(paidOrNo, { ...EVERYTHING, differ: true, oss: true })).toHaveLength(0);
  });

  it('wants every word of the text, in any order and case', () => {
    expect(shown({ q: 'CALICO fqdn' })).toEqual(['policy.fqdn']);
    expect(shown({ q: 'calico wireguard' })).toEqual([]);
  });

  it('finds a row by what stands behind its answers, and knows that it does', () => {
    const [first, ...others] = rows;
    const behind = [
      ...(first ? [{ ...first, hidden: 'kafka toFQDNs'.toLowerCase() }] : []),
      ...others,
    ];
    const found = (q: string) => filterRows(behind, { ...EVERYTHING, q });
    const isBehind = (q: string) =>
      found(q).map((each) => isFoundBehind(each, { ...EVERYTHING, q }));
    expect(ids(found('Kafka'))).toEqual(['policy.fqdn']);
    expect(isBehind('Kafka')).toEqual([true]);
    expect(isBehind('fqdn kafka')).toEqual([true]);
    expect(isBehind('fqdn')).toEqual([false]);
    expect(ids(found('kafka wireguard'))).toEqual([]);
  });
});

describe('countHidden', () => {
  const counted = (changes: Partial<ViewState>) => countHidden(rows, { ...EVERYTHING, ...changes });

  it('counts nothing where all is shown', () => {
    expect(counted({})).toEqual({ equal: 0, described: 0, elsewhere: 0 });
  });

  it('counts equal rows and descriptions among those the other filters leave', () => {
    expect(counted({ differ: true })).toEqual({ equal: 1, described: 1, elsewhere: 0 });
    expect(counted({ differ: true, area: ['ipam'] })).toEqual({
      equal: 1,
      described: 0,
      elsewhere: 2,
    });
    expect(counted({ differ: true, q: 'summary' })).toMatchObject({ equal: 0, described: 1 });
  });

  it('accounts for every row', () => {
    for (const area of [[], ['policy'], ['ipam']]) {
      const state = { ...EVERYTHING, area, differ: true };
      const { equal, described, elsewhere } = countHidden(rows, state);
      expect(filterRows(rows, state).length + equal + described + elsewhere).toBe(rows.length);
    }
  });
});

describe('activeFilters', () => {
  it('names what is in force and quotes the text', () => {
    const state = { ...EVERYTHING, area: ['ipam'], q: 'dns' };
    expect(activeFilters(state).map(({ label }) => label)).toEqual([
      'the choice of areas',
      'the text “dns”',
    ]);
  });

  it('counts columns, sort, editions and the flat list as no filter', () => {
    const sort = { column: 'feature', direction: 'asc' } as const;
    const state = { ...EVERYTHING, cni: ['cilium'], oss: true, flat: true, sort };
    expect(activeFilters(state)).toEqual([]);
  });
});

describe('filtersToDrop', () => {
  it('names the filter whose removal alone brings rows back', () => {
    expect(filtersToDrop(rows, { ...EVERYTHING, area: ['ipam'], q: 'fqdn' })).toEqual([
      'the choice of areas',
      'the text “fqdn”',
    ]);
    expect(filtersToDrop(rows, { ...EVERYTHING, area: ['ipam'], q: 'wireguard' })).toEqual([
      'the text “wireguard”',
    ]);
  });

  it('names them all where one is not enough', () => {
    const state = { ...EVERYTHING, support: ['na'], q: 'wireguard' };
    expect(filtersToDrop(rows, state)).toHaveLength(2);
  });

  it('names nothing where nothing filters', () => {
    expect(filtersToDrop([], EVERYTHING)).toEqual([]);
  });
});
