import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '~/lib/plan/input.ts';
import { neededSubnets, neededText } from '~/lib/plan/needed.ts';
import { nodesAtOnce, planWay, STAGES } from '~/lib/plan/plan.ts';
import type { Subnet } from '~/lib/plan/subnet.ts';
import { zonesOf } from '~/lib/plan/zones.ts';
import { anyPlan, anyWay } from '../../../support/plan/arbitraries.ts';
import { inputWith, planned, subnetsOf } from '../../../support/plan/inputs.ts';
import { WAYS } from '../../../support/plan/ways.ts';

const LARGEST = 16;
const SMALLEST = 28;

/** Subnets of so many bits in each zone, for nodes and for pods. */
function subnetsWith(zones: readonly string[], nodes: number, pods?: number): readonly Subnet[] {
  const one = (zone: string, first: number, length: number, forPods: boolean): Subnet => ({
    cidr: `${String(first)}.0.0.0/${String(length)}`,
    zone,
    forPods,
    used: 0,
    reserved: 0,
  });
  return zones.flatMap((zone, at) => [
    one(zone, 10 + at, nodes, false),
    ...(pods === undefined ? [] : [one(zone, 100 + at, pods, true)]),
  ]);
}

describe('neededSubnets', () => {
  const THREE = 'abc'.split('');

  it.each([
    ['secondary', { nodes: '/21' }],
    ['prefixes', { nodes: '/20' }],
    ['custom', { nodes: '/26', pods: '/22' }],
    ['clusterPool', { nodes: '/26' }],
  ] as const)('of the plan that is asked after most, %s: %o', (way, expected) => {
    const given: Partial<PlanInput> = {
      nodes: 100,
      surge: 6,
      keep: 6,
      maxPods: { kind: 'managed' },
      subnets: subnetsWith(THREE, 24),
    };
    const plan = planned(WAYS[way], given);
    // 106 nodes are 36 in a zone: 36 × 30 + 6 = 1,086 of 2,043.
    const wanted = plan.stages?.wanted;
    const { nodes, pods } = (wanted && neededSubnets(plan, wanted, inputWith(given))) ?? {};
    expect({
      nodes: nodes && neededText(nodes),
      ...(pods ? { pods: neededText(pods) } : {}),
    }).toEqual(expected);
  });

  it('is told where none is large enough', () => {
    const given = { nodes: 5000, subnets: subnetsOf('10.0.0.0/16') };
    const plan = planned(WAYS.secondary, given);
    const full = plan.stages?.full;
    const nodes = full && neededSubnets(plan, full, inputWith(given)).nodes;
    expect(nodes?.figure).toEqual({
      amount: 150_000,
      working: '5000 × 30',
      rule: 'reserved-addresses',
    });
    expect(nodes && neededText(nodes)).toBe('more than one /16');
  });

  it('holds all nodes, and one bit longer does not, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, anyWay, ({ input, instances }, way) => {
        const names = zonesOf(input.subnets).map(({ name }) => name);
        const zones = names.length === 0 ? ['a'] : names;
        const plan = planWay(input, way, instances);
        if (!plan.stages) return;
        for (const stage of STAGES) {
          const { nodes, pods } = neededSubnets(plan, plan.stages[stage], input);
          const [own, ofPods] = [nodes.length ?? LARGEST - 1, pods && (pods.length ?? LARGEST - 1)];
          /** Whether all nodes find room, spread evenly, in subnets of such lengths. */
          const holds = (length: number, podLength = ofPods) => {
            const subnets = subnetsWith(zones, length, podLength);
            const anew = planWay({ ...input, subnets, surge: surgeNow }, way, instances);
            const { life, lost } = anew.stages?.[stage] ?? { life: { even: -1 } };
            const held = input.zoneLost && zones.length > 1 ? lost : life;
            return (held?.even ?? -1) >= nodesAtOnce(input);
          };
          // With other zones a managed group would start other nodes besides.
          const surgeNow = nodesAtOnce(input) - input.nodes;
          const isThere = own >= LARGEST && (ofPods ?? LARGEST) >= LARGEST;
          if (isThere) expect(holds(own)).toBe(true);
          if (isThere && own < SMALLEST) expect(holds(own + 1)).toBe(false);
          if (isThere && ofPods !== undefined && ofPods < SMALLEST) {
            expect(holds(own, ofPods + 1)).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
