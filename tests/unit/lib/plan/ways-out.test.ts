import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan, type PlanState } from '~/lib/plan/plan-state.ts';
import { FACTS, reckoned, stateWith, VOCABULARY } from '../../../support/plan/reports.ts';
import { reportOf } from '~/lib/plan/report-of.ts';
import { WAYS } from '../../../support/plan/ways.ts';

const outsOf = (given: Partial<PlanState>) => reckoned(given).report.waysOut;
const namesOf = (given: Partial<PlanState>) => outsOf(given).map(({ name }) => name);

describe('ways out', () => {
  it('are larger subnets, and ways that take less of those there are', () => {
    expect(outsOf({})).toEqual([
      { name: 'Larger subnets', says: 'secondary needs a /21 in each of 3 zones.' },
      {
        name: 'custom',
        says: 'A node takes 1 address of these subnets and 20 pods; each zone needs a /26, and a /22 for pods out of a secondary CIDR.',
        query: '?v=1&way=custom',
      },
      {
        name: 'customPrefixes',
        says: 'A node takes 1 address of these subnets and 110 pods; each zone needs a /26, and a /20 for pods out of a secondary CIDR.',
        query: '?v=1&way=customPrefixes',
      },
      {
        name: 'customBranches',
        says: 'A node takes 1 address of these subnets and 11 pods; each zone needs a /26, and a /23 for pods out of a secondary CIDR.',
        query: '?v=1&way=customBranches',
      },
      ...(['ipv6', 'clusterPool', 'blocks'] as const).map((way) => ({
        name: way,
        says: `A node takes 1 address of these subnets and ${way === 'ipv6' ? '110' : '29'} pods: all find room.`,
        query: `?v=1&way=${way}`,
      })),
    ]);
  });

  it('are a tighter pool where it saves anything, by what it saves', () => {
    const [, tight] = outsOf({ numbers: { pods: 14, nodes: 60, surge: 0 } });
    // 12 pods hold 27 addresses on three interfaces; 12 and two warm ones lie on two: 16.
    expect(tight).toEqual({
      name: 'A tighter warm pool',
      says: 'WARM_IP_TARGET=2 and MINIMUM_IP_TARGET=12 save 14 addresses a node: room for 45 of 60.',
      query: '?v=1&way=secondary&nodes=60&pods=14&surge=0&warm-ip=2&minimum-ip=12',
    });
    expect(namesOf({})).not.toContain('A tighter warm pool');
    expect(namesOf({ way: 'cilium' })).not.toContain('A tighter warm pool');
  });

  it('are none where all find room, be it unevenly', () => {
    expect(outsOf({ numbers: { nodes: 3 } })).toEqual([]);
    const uneven = '10.0.0.0/25 a\n10.0.1.0/24 b';
    expect(outsOf({ subnets: uneven, numbers: { nodes: 12, surge: 0, keep: 0 } })).toEqual([]);
  });

  it('are none where there are no subnets of nodes', () => {
    expect(outsOf({ subnets: '' })).toEqual([]);
    expect(outsOf({ subnets: '100.64.0.0/18 a pods' })).toEqual([]);
  });

  it('are none where nobody can tell', () => {
    expect(outsOf({ types: ['c7i.32xlarge'] })).toEqual([]);
  });

  it('are one more zone where the only one may be lost', () => {
    expect(outsOf({ subnets: '10.0.0.0/16 a', zoneLost: true })).toEqual([
      {
        name: 'Another zone',
        says: 'What a lost zone held has to find room in subnets of others.',
      },
    ]);
  });

  it('speak of the one zone, of one address, and of nothing that is in no zone', () => {
    const [larger] = outsOf({ subnets: '10.0.0.0/24 a' });
    // 102 nodes of 30 addresses.
    expect(larger?.says).toBe('secondary needs a /20 in the zone.');
    const [huge] = outsOf({ numbers: { nodes: 5000 }, subnets: '10.0.0.0/24 a' });
    expect(huge?.says).toBe('secondary needs more than one /16 in the zone.');
  });

  it('are held against a lost zone where the plan is', () => {
    const numbers = { pods: 14, nodes: 45, surge: 0 };
    const tight = (zoneLost: boolean) =>
      outsOf({ numbers, zoneLost }).find(({ name }) => name === 'A tighter warm pool');
    expect(tight(false)?.says).toMatch(/: all find room\.$/u);
    // 15 nodes of 16 addresses in each of two zones.
    expect(tight(true)?.says).toMatch(/: room for 30 of 45\.$/u);
  });

  it('are no ways that run nobody’s pods', () => {
    // What does not run on Nitro has no IPv6.
    expect(namesOf({ types: ['m4.large'] })).not.toContain('ipv6');
    expect(namesOf({ types: ['m5.large'] })).toContain('ipv6');
  });

  it('lead to plans that are understood, and never to the one that is there', () => {
    const anyWay = fc.constantFrom(...Object.keys(WAYS));
    const anyPods = fc.integer({ min: 3, max: 110 });
    fc.assert(
      fc.property(anyWay, anyPods, fc.boolean(), (way, pods, zoneLost) => {
        const given = { way, zoneLost, numbers: { pods, nodes: 3000 } };
        for (const { query } of outsOf(given)) {
          if (query === undefined) continue;
          const { state, problems } = parsePlan(query, VOCABULARY);
          expect(problems).toEqual([]);
          expect(state).not.toEqual(stateWith(given));
          expect(reportOf(state, FACTS).problems).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
