import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '~/lib/plan/input.ts';
import type { MaxPodsSource } from '~/lib/plan/max-pods.ts';
import { planWay, STAGES } from '~/lib/plan/plan.ts';
import type { Way } from '~/lib/plan/way.ts';
import { anyPlan, anyWay } from '../../../support/plan/arbitraries.ts';
import { planned } from '../../../support/plan/inputs.ts';
import { reckoned, tableTexts } from '../../../support/plan/reports.ts';
import { WAYS } from '../../../support/plan/ways.ts';

const TYPES = ['m5.large', 'm5.4xlarge'];

/** Pods of a node of each type, and addresses from the least to the most. */
function podsAndAddresses(way: Way, maxPods: MaxPodsSource, given: Partial<PlanInput> = {}) {
  const { stages } = planned(way, { types: TYPES, maxPods, ...given });
  const { each = [], leastAddresses, addresses } = stages?.wanted ?? {};
  return [each.map(({ pods }) => pods), [leastAddresses, addresses]];
}

describe('trap 21: a group of several types', () => {
  it('has one value where a managed node group gives it (prefix-mode-linux.adoc 59–63)', () => {
    expect(podsAndAddresses(WAYS.secondary, { kind: 'managed' })).toEqual([
      [29, 29],
      [30, 30],
    ]);
  });

  it.each<MaxPodsSource>([
    // eni_max_pods.go 75–77, and resolver.go 373–376.
    { kind: 'nodeadm' },
    { kind: 'karpenter', reservedEnis: 0 },
  ])('has the value of each type by $kind', (source) => {
    expect(podsAndAddresses(WAYS.secondary, source)).toEqual([
      [29, 234],
      [30, 240],
    ]);
  });

  it('has the value of each type in Auto Mode, whoever is named (create-node-class.adoc)', () => {
    expect(podsAndAddresses(WAYS.autoMode, { kind: 'managed' })[0]).toEqual([110, 110]);
    const types = ['t3.nano', 'm5.large'];
    expect(podsAndAddresses(WAYS.autoMode, { kind: 'managed' }, { types })[0]).toEqual([34, 110]);
  });

  it('takes no more of a shared value than addresses of its type', () => {
    // 29 for all, of which an m5.large feeds (3 − 1) × 9 + 2.
    expect(podsAndAddresses(WAYS.custom, { kind: 'managed' })[0]).toEqual([20, 29]);
  });

  it('has as many pods wanted as the requests leave room for, type by type', () => {
    const given = { cpu: 250 };
    expect(podsAndAddresses(WAYS.secondary, { kind: 'nodeadm' }, given)[0]).toEqual([8, 64]);
    expect(podsAndAddresses(WAYS.secondary, { kind: 'managed' }, given)[0]).toEqual([8, 29]);
  });
});

describe('the answer for such a group', () => {
  const { report } = reckoned({ types: TYPES, source: 'karpenter' });

  it('is a range, held against the type that takes the most', () => {
    expect(report.headline).toBe('Room for 3 of 100 nodes');
    expect(report.says.slice(0, 3)).toEqual([
      'With 29 to 234 pods a node takes 30 to 240 addresses of the VPC, by its type; 100 nodes at once take 3,000 to 24,000.',
      'Spread evenly, node 4 finds no room: zone a ends first, with 81 to 696 pods in all that have addresses of their own.',
      'That holds whichever types the nodes have; of m5.large alone 24 find room.',
    ]);
  });

  it('shows ranges in its tables, which open to both types', () => {
    const [secondary] = tableTexts(report, 'ways');
    expect(secondary?.slice(1)).toEqual([
      '29–234',
      '10–30',
      '30–240',
      '30–240',
      '3,000–24,000',
      '3–24',
      '/19',
    ]);
    const table = report.tables.find(({ id }) => id === 'addresses');
    expect(table?.rows[2]?.cells[2]).toMatchObject({
      text: '30–240',
      figure: {
        amount: 30,
        most: 240,
        working:
          'm5.large: 3 primary + 27 for pods; full: 3 interfaces of 9 addresses; m5.4xlarge: 8 primary + 232 for pods; full: 8 interfaces of 29 addresses',
      },
    });
  });

  it('names the type that falls short of the pods wanted', () => {
    const asked = { types: TYPES, source: 'karpenter', numbers: { pods: 30 } } as const;
    expect(reckoned(asked).report.headline).toBe(
      'A node of m5.large takes 29 of the 30 pods wanted',
    );
  });
});

describe('any group', () => {
  it('has its ends from its types, the least never above the most', () => {
    fc.assert(
      fc.property(anyPlan, anyWay, ({ input, instances }, way) => {
        const { stages } = planWay(input, way, instances);
        for (const name of stages ? STAGES : []) {
          const stage = stages?.[name];
          if (!stage) continue;
          expect(stage.each.map(({ instance }) => instance)).toEqual(instances);
          expect(stage.leastPods).toBeLessThanOrEqual(stage.pods);
          expect(stage.leastAddresses).toBeLessThanOrEqual(stage.addresses);
          expect(stage.lightest?.all ?? Infinity).toBeGreaterThanOrEqual(stage.life.all);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes no less and goes no further with a type more, but where the value is shared', () => {
    fc.assert(
      fc.property(anyPlan, anyWay, ({ input, instances }, way) => {
        fc.pre(input.maxPods.kind !== 'managed' && instances.length > 1);
        const few = planWay(input, way, instances.slice(1)).stages?.wanted;
        const all = planWay(input, way, instances).stages?.wanted;
        if (!few || !all) return;
        expect(all.addresses).toBeGreaterThanOrEqual(few.addresses);
        expect(all.leastAddresses).toBeLessThanOrEqual(few.leastAddresses);
        expect(all.life.all).toBeLessThanOrEqual(few.life.all);
      }),
      { numRuns: 200 },
    );
  });
});
