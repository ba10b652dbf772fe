import { describe, expect, it } from 'vitest';
import { addressesOf } from '~/lib/plan/node-load.ts';
import { poolsUpTo } from '~/lib/plan/pool.ts';
import { SHIPPED, type WarmTargets } from '~/lib/plan/targets.ts';
import { loadOf, planned, summary } from '../../../support/plan/inputs.ts';
import { instanceOf } from '../../../support/plan/instances.ts';
import { ALL_WAYS, WAYS } from '../../../support/plan/ways.ts';

/** Interfaces, addresses on them that pods may have, idle ones, and addresses of the VPC. */
type Held = readonly [enis: number, held: number, idle: number, vpc: number];

interface Case {
  readonly trap: number;
  readonly type: string;
  readonly way: 'secondary' | 'prefixes' | 'custom' | 'customPrefixes';
  readonly targets: WarmTargets;
  readonly pods: number;
  readonly right: Held;
  readonly from: string;
}

const one = (
  trap: number,
  type: string,
  way: Case['way'],
  targets: WarmTargets,
  pods: number,
  right: Held,
  from: string,
): Case => ({ trap, type, way, targets, pods, right, from });

const CASES: readonly Case[] = [
  one(
    7,
    't3.small',
    'prefixes',
    { ip: 7, minimum: 20 },
    0,
    [1, 32, 32, 33],
    'vpc-cni#3083; the guide has 1 prefix',
  ),
  one(
    9,
    'm4.4xlarge',
    'secondary',
    {},
    0,
    [1, 29, 29, 30],
    'ipamd.go 2648: `<`; the README says 2',
  ),
  one(9, 'm4.4xlarge', 'secondary', {}, 1, [2, 58, 57, 60], 'ipamd.go 2648'),
  one(9, 'm4.4xlarge', 'secondary', {}, 29, [2, 58, 29, 60], 'ipamd.go 2648'),
  one(9, 'm4.4xlarge', 'secondary', {}, 30, [3, 87, 57, 90], 'ipamd.go 2648'),
  one(9, 'm4.4xlarge', 'secondary', {}, 58, [3, 87, 29, 90], 'ipamd.go 2648'),
  one(9, 'm4.4xlarge', 'secondary', {}, 59, [4, 116, 57, 120], 'ipamd.go 2648'),
  one(
    13,
    'p3dn.24xlarge',
    'secondary',
    { ip: 5, minimum: 10 },
    45,
    [2, 50, 5, 52],
    'ipamd.go 2559–2565; the guide has a whole interface',
  ),
  one(
    34,
    'm5.large',
    'prefixes',
    {},
    0,
    [1, 16, 16, 17],
    'aws-k8s-cni.yaml 283–286: WARM_PREFIX_TARGET 1',
  ),
  one(
    34,
    'm5.large',
    'prefixes',
    {},
    1,
    [1, 32, 31, 33],
    'ipamd.go 2648: a prefix with a pod is not free',
  ),
  one(34, 'm5.large', 'prefixes', {}, 16, [1, 32, 16, 33], 'ipamd.go 2648'),
  one(34, 'm5.large', 'prefixes', {}, 17, [1, 48, 31, 49], 'ipamd.go 2648'),
  one(
    34,
    'm5.large',
    'prefixes',
    { eni: 3 },
    0,
    [1, 16, 16, 17],
    'ipamd.go 2624–2630: WARM_ENI_TARGET is not read',
  ),
  one(
    15,
    'i3.large',
    'prefixes',
    { prefix: 3 },
    1,
    [2, 18, 17, 20],
    'ipamd.go 2776: nor is WARM_PREFIX_TARGET on Xen',
  ),
  one(
    4,
    'm5.large',
    'custom',
    {},
    0,
    [2, 9, 9, 11],
    'ipamd.go 1053–1066: the primary one holds the node’s address alone',
  ),
  one(4, 'm5.large', 'custom', {}, 9, [3, 18, 9, 21], 'ipamd.go 2648'),
  one(4, 'm5.large', 'customPrefixes', {}, 0, [2, 16, 16, 18], 'ipamd.go 1053–1066'),
];

/** Pods that nodes of the table announce: enough that growth does not stop there. */
const ANNOUNCED = 110;

describe('what a node keeps warm', () => {
  it.each(CASES)('trap $trap: $type, $way, $targets, $pods pods: $right ($from)', (row) => {
    const load = loadOf(instanceOf(row.type), WAYS[row.way], row.pods, row.targets, ANNOUNCED);
    expect(summary(load, row.pods)).toEqual(row.right);
    expect(load.waiting).toBe(0);
  });

  it('trap 10: three c5.large, two with a pod, take 50 addresses, 43 of them idle (aws-eks-best-practices#502, #660)', () => {
    const nodes = [1, 1, 0].map((pods) =>
      summary(loadOf(instanceOf('c5.large'), WAYS.secondary, pods), pods),
    );
    expect(nodes.reduce((sum, [, , , vpc = 0]) => sum + vpc, 0)).toBe(50);
    expect(nodes.reduce((sum, [, , idle = 0]) => sum + idle, 0)).toBe(43);
  });

  it('trap 11: grows no further once it has the pods it announces (ipamd.go 2636)', () => {
    const plan = planned(WAYS.secondary, { types: ['m5.4xlarge'], maxPods: { kind: 'managed' } });
    expect(plan.stages?.full).toMatchObject({ pods: 110, addresses: 120 });
    expect(plan.stages?.full.load.interfaces).toBe(4);
    const grown = loadOf(instanceOf('m5.4xlarge'), WAYS.secondary, 110, {}, 110);
    expect(summary(grown, 110)).toEqual([4, 116, 6, 120]);
  });

  it('trap 11: with prefixes too: two are enough for a node that announces 29, idle or not', () => {
    const held = (pods: number, announced: number) =>
      loadOf(instanceOf('m5.large'), WAYS.prefixes, pods, {}, announced).prefixes;
    expect([0, 1, 17, 27].map((pods) => held(pods, 29))).toEqual([1, 2, 2, 2]);
    expect([0, 1, 17, 27].map((pods) => held(pods, 110))).toEqual([1, 2, 3, 3]);
  });

  it('trap 12: needs twelve interfaces of nine places for MINIMUM_IP_TARGET=100; the guide says ten', () => {
    const [idle] = poolsUpTo(0, {
      interfaces: 15,
      slots: 9,
      prefixes: false,
      startsAttached: true,
      maxPods: 137,
      targets: { minimum: 100, ip: 1 },
    });
    // The twelfth takes the one address that is short, not its nine: 100 addresses, not 108.
    expect(idle).toMatchObject({ interfaces: 12, units: 100, assigned: 0 });
  });

  it('trap 32: targets change nothing but under the VPC CNI with IPv4 (ipamd.go 421, 2745–2747)', () => {
    const targets = { eni: 4, ip: 40, minimum: 90, prefix: 5 };
    for (const way of ALL_WAYS.filter(({ engine }) => engine.kind !== 'vpc-cni')) {
      const [plain, warm] = [{}, targets].map((set) => loadOf(instanceOf('m5.large'), way, 9, set));
      expect(warm, way.id).toEqual(plain);
    }
    expect(addressesOf(loadOf(instanceOf('m5.large'), WAYS.ipv6, 100, targets))).toBe(1);
  });

  it('trap 34: begins with what the manifest sets, not with what the README gives as default', () => {
    expect(SHIPPED).toEqual({ eni: 1, ip: 0, minimum: 0, prefix: 1 });
  });
});

/** Type, way, minimum, the pods that find an address, and who says so. */
type Deadlock = readonly [
  type: string,
  way: keyof typeof WAYS,
  minimum: number,
  right: number,
  from: string,
];

describe('trap 8: a minimum without WARM_IP_TARGET', () => {
  it.each<Deadlock>([
    ['m5.large', 'prefixes', 22, 32, 'vpc-cni#3685'],
    ['m5.large', 'secondary', 11, 11, 'vpc-cni#2650'],
    ['t3.small', 'secondary', 11, 9, 'no more than the node can have'],
  ])(
    'stops %s, %s, MINIMUM_IP_TARGET=%i at %i pods, and the next waits (%s)',
    (type, way, minimum, right) => {
      const waiting = (pods: number) =>
        loadOf(instanceOf(type), WAYS[way], pods, { minimum }, 110).waiting;
      expect(waiting(right)).toBe(0);
      expect(waiting(right + 1)).toBe(1);
      expect(waiting(right + 5)).toBe(5);
    },
  );

  it('needs the minimum: WARM_IP_TARGET=0 alone is as if it were not set (vpc-cni#2482, ipamd.go 1940)', () => {
    const load = loadOf(instanceOf('m5.large'), WAYS.secondary, 27, { ip: 0, eni: 0 });
    expect(load.waiting).toBe(0);
  });
});
