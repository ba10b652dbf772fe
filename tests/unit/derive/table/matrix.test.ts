import { describe, expect, it } from 'vitest';
import { findClaim } from '~/derive/comparison/facts.ts';
import { areaOf } from '~/derive/comparison/entry.ts';
import { matrixOf, offeredStates, summaryMatrix } from '~/derive/table/matrix.ts';
import { rowView } from '~/derive/table/row.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { SUPPORT_STATES } from '~/lib/support.ts';
import { smallFacts, withUnresearched } from '../../../support/facts.ts';

describe('areaOf', () => {
  it('is what stands before the dot', () => {
    expect(areaOf('policy.fqdn')).toBe('policy');
  });
});

describe('findClaim', () => {
  it('finds the claim of a CNI on a feature', () => {
    expect(findClaim(smallFacts, 'calico', 'policy.fqdn').support).toBe('paid');
  });

  it('names both ids where there is none', () => {
    expect(() => findClaim(smallFacts, 'calico', 'policy.fqnd')).toThrow('calico/policy.fqnd');
    expect(() => findClaim(smallFacts, 'weave', 'policy.fqdn')).toThrow('weave/policy.fqdn');
  });
});

describe('rowView', () => {
  it('has a cell for each CNI, with its anchor and name', () => {
    const { cells } = rowView(comparisonOf(smallFacts), 'policy.fqdn');
    expect(cells.map(({ anchor, cniName }) => [anchor, cniName])).toEqual([
      ['policy.fqdn--calico', 'Calico'],
      ['policy.fqdn--cilium', 'Cilium'],
    ]);
    expect(cells.map(({ column, columnName, href }) => [column, columnName, href])).toEqual([
      ['calico', 'Calico', '/features/policy.fqdn/#calico'],
      ['cilium', 'Cilium', '/features/policy.fqdn/#cilium'],
    ]);
  });

  it('names a feature that does not exist', () => {
    expect(() => rowView(comparisonOf(smallFacts), 'policy.fqnd')).toThrow(
      'policy.fqnd: no such feature',
    );
  });
});

describe('matrixOf', () => {
  it('has a column for each CNI', () => {
    expect(matrixOf(comparisonOf(smallFacts)).columns).toEqual([
      {
        id: 'calico',
        name: 'Calico',
        cni: 'calico',
        href: '/cni/calico/',
        release: { version: 'v1.2.3', vendor: 'A vendor' },
      },
      {
        id: 'cilium',
        name: 'Cilium',
        cni: 'cilium',
        href: '/cni/cilium/',
        release: { version: '1.20.2', vendor: 'A vendor' },
      },
    ]);
  });

  it('groups the rows by area, in the order of the dictionaries', () => {
    const groups = matrixOf(comparisonOf(smallFacts)).groups.map(({ id, rows }) => [
      id,
      rows.map((r) => r.id),
    ]);
    expect(groups).toEqual([
      ['ipam', ['ipam.pools']],
      ['policy', ['policy.summary', 'policy.fqdn']],
    ]);
  });

  it('stops at a missing claim', () => {
    const facts = { ...smallFacts, claims: { ...smallFacts.claims, cilium: {} } };
    expect(() => matrixOf(comparisonOf(facts))).toThrow('cilium/ipam.pools: no such claim');
  });
});

describe('summaryMatrix', () => {
  it('has the summary rows alone, in one group', () => {
    const { columns, groups } = summaryMatrix(comparisonOf(smallFacts));
    expect(columns).toHaveLength(2);
    expect(groups.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['policy.summary']]);
  });
});

describe('offeredStates', () => {
  it('are all levels, and “not researched yet” only where a cell is', () => {
    const partly = withUnresearched(smallFacts, 'cilium', 'policy.summary');
    const without = SUPPORT_STATES.filter((state) => state !== 'unresearched');
    expect(offeredStates(matrixOf(comparisonOf(smallFacts)))).toEqual(without);
    expect(offeredStates(matrixOf(comparisonOf(partly)))).toEqual(SUPPORT_STATES);
  });
});
