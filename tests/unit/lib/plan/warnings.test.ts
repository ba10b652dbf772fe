import { describe, expect, it } from 'vitest';
import type { PlanInput } from '~/lib/plan/input.ts';
import { warningsOf } from '~/lib/plan/warnings.ts';
import type { Way } from '~/lib/plan/way.ts';
import { inputWith, planned, subnetsOf } from '../../../support/plan/inputs.ts';
import { ALL_WAYS, WAYS } from '../../../support/plan/ways.ts';

/** What is warned of, where nothing else is said: with six addresses kept for the control plane. */
function warned(way: Way, given: Partial<PlanInput> = {}): readonly string[] {
  const input = inputWith({ way: way.id, keep: 6, ...given });
  return warningsOf(planned(way, input), input);
}

describe('a plan with nothing odd in it', () => {
  it.each(ALL_WAYS.filter(({ engine }) => !('customNetworking' in engine)))(
    'is not warned of: $id',
    (way) => {
      // What the kubelet admits is set, for without it the published value is above some ceilings.
      const given = { nodes: 3, maxPods: { kind: 'own', pods: 15 } } as const;
      expect(warned(way, given)).toEqual([]);
    },
  );
});

/** Way, what is asked, the warning, and what is asked where all is well. */
type Case = readonly [
  name: string,
  way: Way,
  red: Partial<PlanInput>,
  warning: string,
  silent: Partial<PlanInput>,
];

const own = (pods: number) => ({ kind: 'own', pods }) as const;
const PODS_NEED =
  'Pods take subnets of their own here: write “pods” behind those that an ENIConfig names.';

const cases: readonly Case[] = [
  [
    'a minimum without warm addresses, which ends growth',
    WAYS.secondary,
    { targets: { minimum: 8 } },
    'MINIMUM_IP_TARGET=8 without WARM_IP_TARGET: the pool ends at 8 pods and never grows again. Set WARM_IP_TARGET to 1 or more.',
    { targets: { minimum: 8, ip: 1 } },
  ],
  [
    'a minimum that is met before the pods are',
    WAYS.secondary,
    { targets: { minimum: 26 } },
    'MINIMUM_IP_TARGET=26 without WARM_IP_TARGET: the pool ends at 26 pods and never grows again. Set WARM_IP_TARGET to 1 or more.',
    { targets: { minimum: 27 } },
  ],
  [
    'no warm interface',
    WAYS.secondary,
    { targets: { eni: 0 } },
    'WARM_ENI_TARGET=0: a pod waits for an interface once no address is free.',
    { targets: { eni: 0, ip: 1 } },
  ],
  [
    'no warm prefix',
    WAYS.prefixes,
    { targets: { prefix: 0 }, maxPods: own(15) },
    'WARM_PREFIX_TARGET=0 is not supported: a free prefix is taken and given back in turn.',
    { targets: { prefix: 0, ip: 1 }, maxPods: own(15) },
  ],
  [
    'more pods than a node takes',
    WAYS.secondary,
    { pods: 30, nodes: 100 },
    // 3000 / 29 = 103.4.
    'A node takes 29 pods, not the 30 wanted. 3,000 pods need 104 nodes.',
    { pods: 29, nodes: 100 },
  ],
  [
    'more pods than addresses',
    WAYS.secondary,
    { maxPods: own(110) },
    'The kubelet of m5.large admits 110 pods, of which 29 find an address: the others wait. Set max-pods to 29.',
    { maxPods: own(29) },
  ],
  [
    'addresses for more pods than the kubelet takes',
    WAYS.prefixes,
    // (3 × 9) prefixes of 16, and two pods on the host network.
    { maxPods: { kind: 'nodeadm' } },
    'The kubelet of m5.large takes 29 pods, though there is no lack of addresses: raise max-pods, to 434 at most.',
    { maxPods: { kind: 'managed' } },
  ],
  [
    'types without a trunk',
    WAYS.branches,
    { types: ['t3.large', 'm5.large'], maxPods: own(15) },
    't3.large cannot have a trunk: no pod gets security groups of its own there.',
    { maxPods: own(15) },
  ],
  [
    'types without prefixes',
    WAYS.prefixes,
    { types: ['m4.large', 'c4.large', 'm5.large'], maxPods: own(15) },
    'm4.large and c4.large take no prefixes: single addresses are given there.',
    { types: ['m5.large'], maxPods: own(15) },
  ],
  [
    'one type without prefixes',
    WAYS.ciliumPrefixes,
    { types: ['m4.large'], maxPods: own(15) },
    'm4.large takes no prefixes: single addresses are given there.',
    { types: ['m5.large'], maxPods: own(15) },
  ],
  [
    'more pods with security groups than branches',
    WAYS.branches,
    { branchPods: 10, maxPods: own(15) },
    'm5.large has 9 branch interfaces, fewer than the 10 pods with security groups wanted.',
    { branchPods: 9, maxPods: own(15) },
  ],
  [
    'no subnet of pods',
    WAYS.custom,
    { subnets: subnetsOf('10.0.0.0/24 a'), maxPods: own(15) },
    PODS_NEED,
    { subnets: subnetsOf('10.0.0.0/24 a\n100.64.0.0/18 a pods'), maxPods: own(15) },
  ],
  [
    'subnets of pods that nothing takes',
    WAYS.secondary,
    { subnets: subnetsOf('10.0.0.0/24 a\n100.64.0.0/18 a pods') },
    'The subnets of pods are left out: only custom networking takes addresses of them.',
    { subnets: subnetsOf('10.0.0.0/24 a\n100.64.0.0/18 a') },
  ],
  [
    'a zone without subnets of pods',
    WAYS.custom,
    { subnets: subnetsOf('10.0.0.0/24 a\n10.0.1.0/24 b\n100.64.0.0/18 a pods'), maxPods: own(15) },
    'No subnet of pods lies in zone b: no node finds room there.',
    {
      subnets: subnetsOf(
        '10.0.0.0/24 a\n10.0.1.0/24 b\n100.64.0.0/18 a pods\n100.64.64.0/18 b pods',
      ),
      maxPods: own(15),
    },
  ],
  [
    'zones without subnets of pods',
    WAYS.custom,
    {
      subnets: subnetsOf('10.0.0.0/24 a\n10.0.1.0/24 b\n10.0.2.0/24 c\n100.64.0.0/18 a pods'),
      maxPods: own(15),
    },
    'No subnet of pods lies in the zones b and c: no node finds room there.',
    { subnets: subnetsOf('10.0.0.0/24 a\n100.64.0.0/18 a pods'), maxPods: own(15) },
  ],
  [
    'subnets of pods that name no zone',
    WAYS.custom,
    {
      subnets: subnetsOf('10.0.0.0/24 a\n10.0.1.0/24 b\n100.64.0.0/18 pods\n100.64.64.0/18 pods'),
      maxPods: own(15),
    },
    'Subnets of pods that name no zone lie in those of the nodes here, in order: 100.64.0.0/18 in a and 100.64.64.0/18 in b.',
    { subnets: subnetsOf('10.0.0.0/24 a\n100.64.0.0/18 a pods'), maxPods: own(15) },
  ],
  [
    'a reservation of which nobody says where it lies',
    WAYS.prefixes,
    { subnets: subnetsOf('10.0.0.0/24 a reserved=64'), maxPods: own(15) },
    'Where the reservation in 10.0.0.0/24 lies is not said: the answer takes the best place, the table shows the worst too. Write @inside, @start, @end or @both behind its number.',
    { subnets: subnetsOf('10.0.0.0/24 a reserved=64@both'), maxPods: own(15) },
  ],
  [
    'a range of an overlay for fewer nodes',
    WAYS.clusterPool,
    { nodes: 17, podCidr: '10.244.0.0/20', maxPods: own(15) },
    '10.244.0.0/20 serves 16 nodes (2^(24 − 20)), not 17; a larger range is needed before the first node joins.',
    { nodes: 16, podCidr: '10.244.0.0/20', maxPods: own(15) },
  ],
  [
    'blocks for fewer nodes',
    WAYS.blocks,
    // 100 pods with addresses fill two blocks of 64.
    { nodes: 33, pods: 102, maxPods: own(110), podCidr: '192.168.0.0/20' },
    '192.168.0.0/20 serves 32 nodes (2^(26 − 20) / 2), not 33, before nodes borrow addresses of each other’s blocks.',
    { nodes: 32, pods: 102, maxPods: own(110), podCidr: '192.168.0.0/20' },
  ],
  [
    'the units of a VPC',
    WAYS.secondary,
    // 30 addresses and two further interfaces of a full node: 32 units.
    { nodes: 1666, types: ['m5.large'], surge: 335 },
    'Full nodes pass a quota: 64,032 units of network address usage, of 64,000 in a VPC and 6,003 interfaces, of 5,000 in a Region. AWS raises it on request.',
    { nodes: 1666, surge: 0 },
  ],
  [
    'the interfaces of a Region alone',
    WAYS.secondary,
    { nodes: 1667 },
    'Full nodes pass a quota: 5,001 interfaces, of 5,000 in a Region. AWS raises it on request.',
    { nodes: 1666 },
  ],
  [
    'too little kept for the control plane',
    WAYS.secondary,
    { keep: 5 },
    'The control plane needs at least 6 free addresses in the subnets of the cluster; 16 are advised.',
    { keep: 6 },
  ],
];

describe('a warning', () => {
  it.each(cases)('is given of %s, and of nothing else', (_, way, red, warning) => {
    expect(warned(way, red)).toEqual([warning]);
  });

  it.each(cases)('is not given where all is well: %s', (_, way, __, ___, silent) => {
    expect(warned(way, silent)).toEqual([]);
  });

  it('of the control plane needs subnets of nodes', () => {
    expect(warned(WAYS.secondary, { keep: 0, subnets: [] })).toEqual([]);
  });

  it('of too many pods names no number of nodes where a node takes none', () => {
    expect(warned(WAYS.secondary, { pods: 5, maxPods: own(0) })).toEqual([
      'A node takes 0 pods, not the 5 wanted.',
    ]);
  });
});
