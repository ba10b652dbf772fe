import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesOf, type NodeLoad, nodeLoads } from '~/lib/plan/node-load.ts';
import type { PlanInstance } from '~/lib/plan/instance.ts';
import type { Way } from '~/lib/plan/way.ts';
import { anyInstance, anyTargets, anyWay } from '../../../support/plan/arbitraries.ts';
import { loadOf, planned } from '../../../support/plan/inputs.ts';
import { instanceOf, madeUp } from '../../../support/plan/instances.ts';
import { WAYS } from '../../../support/plan/ways.ts';

/** The load with so many pods, of which some have security groups of their own. */
function withBranches(
  instance: PlanInstance,
  way: Way,
  pods: number,
  branchPods: number,
): NodeLoad | undefined {
  return nodeLoads(instance, way, pods, { maxPods: 110, branchPods, targets: {} }).at(-1);
}

describe('nodeLoads', () => {
  it('has one for each count of pods, each no less than the one before', () => {
    fc.assert(
      fc.property(
        anyInstance,
        anyWay,
        fc.nat({ max: 120 }),
        anyTargets,
        fc.nat({ max: 60 }),
        (instance, way, pods, targets, branchPods) => {
          const loads = nodeLoads(instance, way, pods, { maxPods: 110, branchPods, targets });
          expect(loads).toHaveLength(pods + 1);
          for (const [at, load] of loads.entries()) {
            const before = loads[at - 1] ?? load;
            expect(addressesOf(load)).toBeGreaterThanOrEqual(addressesOf(before));
            expect(load.waiting).toBeGreaterThanOrEqual(before.waiting);
            expect(load.waiting).toBeLessThanOrEqual(at);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has no more interfaces than the type, branches aside', () => {
    fc.assert(
      fc.property(anyInstance, anyWay, fc.nat({ max: 2000 }), (instance, way, pods) => {
        // Whether a type that no list has can have a trunk nobody knows; no load of it is shown.
        const isTrunked = way.engine.kind === 'vpc-cni' && way.engine.branches === true;
        fc.pre(!isTrunked || instance.branchEnis !== null);
        const { interfaces } = loadOf(instance, way, pods);
        expect(interfaces).toBeLessThanOrEqual(instance.enis);
        expect(interfaces).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('trap 18: security groups for pods', () => {
  it('takes an interface for the trunk, and an interface with an address for each branch (sgpp.adoc 33–35)', () => {
    const load = withBranches(instanceOf('m5.large'), WAYS.branches, 12, 9);
    // Three other pods on two interfaces of nine, the trunk and nine branches.
    expect(load).toMatchObject({ interfaces: 2 + 1 + 9, nodeAddresses: 20 + 1 + 9, waiting: 0 });
  });

  it('counts the nine branches of an m5.large inside its 29 pods (karpenter#7312)', () => {
    const plan = planned(WAYS.branches, { branchPods: 9 });
    expect(plan.types[0]?.maxPods.ceiling.working).toBe('(3 − 1) × (10 − 1) + 2 + 9');
    expect(plan.usable).toBe(29);
    expect(plan.stages?.full.load.waiting).toBe(0);
  });

  it('lets pods wait that ask for more branches than the type has (vpc-cni#3112: r6g.medium has four)', () => {
    const load = withBranches(instanceOf('r6g.medium'), WAYS.branches, 6, 6);
    expect(load).toMatchObject({ interfaces: 1 + 1 + 4, waiting: 2 });
  });

  it('has neither a trunk nor branches on a type that takes no trunk (limits.go: t3)', () => {
    const load = withBranches(instanceOf('t3.medium'), WAYS.branches, 3, 2);
    expect(load).toMatchObject({
      ...loadOf(instanceOf('t3.medium'), WAYS.secondary, 1),
      waiting: 2,
    });
  });

  it('leaves pods of a type with two interfaces none under custom networking', () => {
    const load = withBranches(instanceOf('r6g.medium'), WAYS.customBranches, 3, 0);
    expect(load).toMatchObject({ interfaces: 2, waiting: 3 });
  });

  it('leaves pods the first interface with MAX_ENI=1, which the trunk does not heed (ipamd.go 2591–2620)', () => {
    const { usable, stages } = planned(WAYS.branches, { heldBack: 2, branchPods: 2 });
    expect(usable).toBe(9 + 2 + 2);
    expect(stages?.full.load).toMatchObject({ interfaces: 1 + 1 + 2, nodeAddresses: 10 + 3 });
  });

  it('lets wait in a group what waits on any type of it', () => {
    const { stages } = planned(WAYS.branches, { types: ['m5.large', 'r6g.medium'], branchPods: 6 });
    expect(stages?.full.load).toMatchObject({ nodeAddresses: 20 + 1 + 6, waiting: 2 });
  });

  it('makes trunk and branches in the subnet of the ENIConfig (trunk.go 241, 433; instance.go 281–302)', () => {
    const load = withBranches(instanceOf('m5.large'), WAYS.customBranches, 4, 2);
    // One interface of nine for pods, the trunk and two branches.
    expect(load).toMatchObject({ nodeAddresses: 1, podAddresses: 10 + 1 + 2, interfaces: 5 });
  });
});

/** Type, way, pods, and the interfaces and addresses of the VPC that they take. */
type CiliumCase = readonly [
  type: string,
  way: keyof typeof WAYS,
  pods: number,
  enis: number,
  all: number,
  from: string,
];

describe('Cilium ENI', () => {
  it.each<CiliumCase>([
    [
      'm5.large',
      'cilium',
      0,
      2,
      12,
      'two of its own and eight ahead: 10 on two interfaces of nine',
    ],
    ['m5.large', 'cilium', 8, 2, 20, 'eni.rst 244–249'],
    ['m5.large', 'cilium', 9, 3, 22, '19 on three interfaces'],
    ['m5.large', 'cilium', 25, 3, 30, 'the node is full'],
    [
      'm5.large',
      'ciliumFromOne',
      0,
      3,
      13,
      'types.go 202–207: the first one keeps its address alone',
    ],
    ['m5.large', 'ciliumPrefixes', 0, 1, 17, 'node.go 556–558: one prefix'],
    ['m5.large', 'ciliumPrefixes', 7, 1, 33, 'the seventh pod asks for 17'],
    ['i3.large', 'ciliumPrefixes', 0, 2, 12, 'node.go 1082–1095: Xen takes no prefixes'],
  ])('%s, %s, %i pods: %i interfaces, %i addresses (%s)', (type, way, pods, enis, all) => {
    const load = loadOf(instanceOf(type), WAYS[way], pods);
    expect([load.interfaces, addressesOf(load)]).toEqual([enis, all]);
  });

  it('counts pods that wait without its own addresses', () => {
    const one = madeUp({ enis: 1, ipv4PerEni: 2 });
    expect(loadOf(one, WAYS.cilium, 3).waiting).toBe(3);
    expect(loadOf(instanceOf('m5.large'), WAYS.cilium, 26).waiting).toBe(1);
  });

  it('attaches nothing below the first interface but the one that a node starts with (node.go 715–722, 798)', () => {
    const way: Way = { ...WAYS.cilium, engine: { kind: 'cilium-eni', firstInterface: 2 } };
    expect(loadOf(instanceOf('m6i.xlarge'), way, 1).interfaces).toBe(2);
    expect(loadOf(madeUp({ enis: 1 }), way, 1).interfaces).toBe(1);
  });
});

describe('what is not of the VPC', () => {
  it.each(['ipv6', 'clusterPool', 'blocks'] as const)('takes an address a node: %s', (way) => {
    expect(addressesOf(loadOf(instanceOf('m5.large'), WAYS[way], 100))).toBe(1);
  });

  it('is not said of Auto Mode, whose warm pool nobody publishes (auto-networking.adoc)', () => {
    const loads = [0, 1, 16, 17].map((pods) => loadOf(instanceOf('m5.large'), WAYS.autoMode, pods));
    expect(loads.map(addressesOf)).toEqual([1, 17, 17, 33]);
    expect(loads.every(({ isLeast }) => isLeast)).toBe(true);
  });
});
