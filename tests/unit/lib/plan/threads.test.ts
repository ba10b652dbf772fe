/**
 * Public threads replayed: what was asked, what the thread established, and what the engine says. Those on
 * the range of an overlay, 20 to 26, are in `pod-range.test.ts`, lists and tables in `thread-lists.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import { addressCeiling, CILIUM_OWN, type NodeUse } from '~/lib/plan/ceiling.ts';
import type { Amount } from '~/lib/plan/figure.ts';
import { type MaxPods, maxPodsOf, type MaxPodsSource } from '~/lib/plan/max-pods.ts';
import { addressesOf } from '~/lib/plan/node-load.ts';
import { prefixesBeside } from '~/lib/plan/subnet.ts';
import type { WarmTargets } from '~/lib/plan/targets.ts';
import { loadOf, planned, subnetsOf, summary, USE } from '../../../support/plan/inputs.ts';
import { instanceOf } from '../../../support/plan/instances.ts';
import { WAYS } from '../../../support/plan/ways.ts';

type WayName = keyof typeof WAYS;

/** Pods of a node that find an address, those on the host network among them if there are any. */
function ceiling(type: string, way: WayName, use: NodeUse = USE): Amount {
  return addressCeiling(instanceOf(type), WAYS[way], use).amount;
}

/** Addresses for pods alone. */
function addresses(type: string, way: WayName): Amount {
  return ceiling(type, way, { ...USE, hostPods: 0 });
}

/** Addresses in the pool of Cilium, its own two among them. */
const ciliumPool = (type: string, way: WayName) => Number(addresses(type, way)) + CILIUM_OWN;

function layers(type: string, way: WayName, source: MaxPodsSource, heldBack = 0): MaxPods {
  return maxPodsOf(instanceOf(type), WAYS[way], source, { ...USE, hostPods: 0 }, heldBack);
}

function held(type: string, way: WayName, pods: number, targets: WarmTargets = {}) {
  return loadOf(instanceOf(type), WAYS[way], pods, targets, 110);
}

/** Nodes of full t2.xlarge, three interfaces of fifteen, that subnets hold. */
function fullNodes(text: string, pods = 44): number | undefined {
  const given = { types: ['t2.xlarge'], subnets: subnetsOf(text), pods };
  return planned(WAYS.secondary, given).stages?.wanted.life.all;
}

const MANAGED: MaxPodsSource = { kind: 'managed' };
const NODEADM: MaxPodsSource = { kind: 'nodeadm' };
const THREE_24 = '10.0.0.0/24 a\n10.0.1.0/24 b\n10.0.2.0/24 c';

interface Replay {
  readonly thread: string;
  readonly asked: string;
  readonly established: readonly Amount[];
  readonly ours: () => readonly (Amount | undefined)[];
  /** What the engine says, and why, where it is something else. */
  readonly differs?: { readonly right: readonly Amount[]; readonly why: string };
}

const REPLAYS: readonly Replay[] = [
  {
    thread: '1: amazon-vpc-cni-k8s#923, mogren',
    asked: 'interfaces of an m5.large with 0, 1, 9 and 10 pods, idle addresses with one, max pods',
    established: [1, 2, 2, 3, 17, 29],
    ours: () => [
      ...[0, 1, 9, 10].map((pods) => held('m5.large', 'secondary', pods).interfaces),
      summary(held('m5.large', 'secondary', 1), 1)[2],
      ceiling('m5.large', 'secondary'),
    ],
  },
  {
    thread: '2: amazon-vpc-cni-k8s#1077, mogren',
    asked:
      'addresses of m5.large and m5.xlarge, with custom networking, and with an interface tagged no_manage',
    established: [27, 56, 18, 42, 9],
    ours: () => [
      addresses('m5.large', 'secondary'),
      addresses('m5.xlarge', 'secondary'),
      addresses('m5.large', 'custom'),
      addresses('m5.xlarge', 'custom'),
      layers('m5.large', 'custom', NODEADM, 1).ceiling.amount,
    ],
  },
  {
    thread: '4: amazon-vpc-cni-k8s#331, taylorb-syd',
    asked: 'pods of a t2.medium that find no address under custom networking',
    established: [5],
    ours: () => {
      const { kubelet } = layers('t2.medium', 'custom', NODEADM);
      return [Number(kubelet.amount) - Number(ceiling('t2.medium', 'custom'))];
    },
  },
  {
    thread: '6: amazon-eks-ami#460, heybronson',
    asked: 'max pods of an m4.large, which has two interfaces',
    established: [20],
    ours: () => [ceiling('m4.large', 'secondary')],
  },
  {
    thread: '7: amazon-eks-ami#1368, bryantbiggs',
    asked: 'c5.4xlarge by the network and with the cap, and its neighbours',
    established: [234, 110, 58, 234],
    ours: () => [
      ceiling('c5.4xlarge', 'secondary'),
      planned(WAYS.secondary, { types: ['c5.4xlarge'], maxPods: MANAGED }).usable,
      planned(WAYS.secondary, { types: ['c5.2xlarge'], maxPods: MANAGED }).usable,
      planned(WAYS.secondary, { types: ['c5.9xlarge'], maxPods: MANAGED }).usable,
    ],
  },
  {
    thread: '8: pangeo-data/pangeo-binder#141, scottyhq',
    asked: 'max pods of m5.large, which was too small, and of t3.xlarge',
    established: [29, 58],
    ours: () => [ceiling('m5.large', 'secondary'), ceiling('t3.xlarge', 'secondary')],
  },
  {
    thread: '9: NVIDIA/nvidia-terraform-modules#17, sunil1511',
    asked:
      'addresses of 100 nodes with 44 pods, nodes that a /19 holds, and whether three /24 hold them',
    established: [4500, 180, 0],
    ours: () => [
      100 * addressesOf(held('t2.xlarge', 'secondary', 42)),
      fullNodes('10.0.0.0/19'),
      fullNodes(THREE_24),
    ],
    differs: {
      right: [4500, 181, 15],
      why: 'the thread says “at least 180”, and of three /24 only that they are too few',
    },
  },
  {
    thread: '10: pet2cattle.com 2022-05, measured',
    asked:
      'addresses of an m5.large, 2xlarge, 4xlarge and 16xlarge with a pod, and nodes of the last on a /24',
    established: [20, 30, 60, 100, 2],
    ours: () => [
      ...['m5.large', 'm5.2xlarge', 'm5.4xlarge', 'm5.16xlarge'].map((type) =>
        addressesOf(held(type, 'secondary', 1)),
      ),
      planned(WAYS.secondary, {
        types: ['m5.16xlarge'],
        pods: 3,
        subnets: subnetsOf('10.0.0.0/24'),
      }).stages?.wanted.life.all,
    ],
  },
  {
    thread: '11: karpenter-provider-aws#2029, suket22',
    asked: 'max pods of c5.large and c5.xlarge under custom networking',
    established: [20, 44],
    ours: () => [ceiling('c5.large', 'custom'), ceiling('c5.xlarge', 'custom')],
  },
  {
    thread: '12: sassoftware/viya4-iac-aws#257, ricgatti',
    asked: 'pods of an r5.2xlarge with prefixes switched on later, and those wanted',
    established: [58, 110],
    ours: () => [
      planned(WAYS.prefixes, { types: ['r5.2xlarge'] }).usable,
      planned(WAYS.prefixes, { types: ['r5.2xlarge'], maxPods: MANAGED }).usable,
    ],
  },
  {
    thread: '13: amazon-vpc-cni-k8s#2842, SeungsuKim',
    asked: 'prefixes and interfaces of an m6i.2xlarge with 65 pods; there were three on one',
    established: [3, 2],
    ours: () => {
      const { prefixes, interfaces } = held('m6i.2xlarge', 'prefixes', 65);
      return [prefixes, interfaces];
    },
    differs: {
      right: [6, 1],
      why: 'one interface takes 14 prefixes: no second was missing, but a whole /28 in the subnet',
    },
  },
  {
    thread: '14: amazon-vpc-cni-k8s#2313, adammw',
    asked: 'blocks that six prefixes and three primary addresses use up at worst',
    established: [9],
    ours: () => {
      const [subnet] = subnetsOf('10.0.0.0/24');
      return subnet ? [14 - prefixesBeside(subnet, 3, 'scattered') + 6] : [];
    },
  },
  {
    thread: '16: cilium#47930, joe-sm',
    asked: 'addresses in the pool of a t3.small; eleven were expected',
    established: [9],
    ours: () => [ciliumPool('t3.small', 'cilium')],
  },
  {
    thread: '17: cilium#13217, felixheinonen',
    asked:
      'addresses in the pool of a t3a.small from interface 1, and whether eight can be had from 0',
    established: [4],
    ours: () => [ciliumPool('t3a.small', 'ciliumFromOne')],
    differs: {
      right: [3],
      why: 'the primary address was counted in until cilium#15911: (2 − 1) × (4 − 1)',
    },
  },
  {
    thread: '18: kops#16064, DmytroKozlovskyi',
    asked: 'pods of a t3.medium under Cilium ENI, where the kubelet said 110',
    established: [17],
    ours: () => [ceiling('t3.medium', 'cilium', { ...USE, hostPods: 0 })],
    differs: {
      right: [13],
      why: '17 is the formula of the VPC CNI; of 15 addresses two are Cilium’s own',
    },
  },
  {
    thread: '19: cilium#46598, YeshuGarg1',
    asked: 'addresses of a /24 of a node',
    established: [254],
    ours: () => [ciliumPool('r7g.large', 'clusterPool')],
  },
  {
    thread: '27: engineering.mypie.io 2026-04-03',
    asked: 'pods of a t3.medium, where the eighteenth stays pending',
    established: [17],
    ours: () => [planned(WAYS.secondary, { types: ['t3.medium'] }).usable],
  },
];

describe('public threads', () => {
  it.each(REPLAYS)('$thread: $asked', ({ established, ours, differs }) => {
    expect(ours()).toEqual(differs?.right ?? established);
    if (differs) expect(differs.right).not.toEqual(established);
  });
});

describe('thread 28: a Stack Overflow question, told on virallegend.co.uk', () => {
  it('leaves one of 17 replicas pending on two t3.small beside six system pods', () => {
    const usable = Number(planned(WAYS.secondary, { types: ['t3.small'] }).usable);
    expect(usable).toBe(11);
    expect(17 - (2 * usable - 6)).toBe(1);
  });
});

describe('thread 15: pytorch/ci-infra#558', () => {
  it('keeps 32 blocks of a reserved /23; at the end of a /18, where that one lies, the last is not whole', () => {
    const kept = (place: string) => {
      const [subnet] = subnetsOf(`10.0.0.0/18 used=15867 reserved=512@${place}`);
      return subnet && prefixesBeside(subnet, 0, 'scattered');
    };
    expect(['inside', 'end'].map(kept)).toEqual([32, 31]);
  });
});
