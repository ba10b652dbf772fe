import type { PlanRule } from '../plan-rule.ts';

/** When a node of the VPC CNI gets addresses, when it stops, and what it gives back. */
export const poolGrowthRules = {
  'new-interface': {
    name: 'Interfaces on a node, and what they take of the subnet',
    formula:
      'interfaces = held / (addresses per interface − 1), rounded up; taken = held + interfaces',
    why: 'ipamd fills the interfaces that have room first and attaches another only where it could add nothing. Each takes an address of its own beside those for pods. Without an address or prefix to put on it none is made.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [976, 1006],
          [1068, 1070],
          [1096, 1098],
          [2550, 2567],
        ],
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1055, 1081],
          [1955, 1963],
        ],
        passage: 'A new interface',
      },
    ],
    otherwise: [
      {
        says: 'A p3dn.24xlarge with prefixes has 2 interfaces at 3 pods and 3 at 95; with targets it has 2 at 45.',
        because:
          'Its first interface has room for 49 prefixes, and these take 2, 7 and 4 of them. As long as there is room, none is attached.',
        source: { document: 'vpc-cni/prefix-and-ip-target', lines: [[38, 39], 44] },
        date: '2026-07-31',
      },
    ],
    reviewed: '2026-11-29',
  },
  'growth-stops': {
    name: 'Addresses at which a node takes no more',
    formula: 'stop at addresses ≥ max pods, and at the limit of interfaces',
    why: 'Once a node holds as many addresses as max pods, its pool is never low. The last step may pass that number by the rest of an interface or prefix. ipamd reads max pods from the node, or from its list of types where it does not reach the API server.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [605, 630],
          [2590, 2620],
          [2632, 2639],
          [2658, 2659],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
  cooldown: {
    name: 'Time until the address of a deleted pod is given out again',
    formula: 'IP_COOLDOWN_PERIOD, 30 seconds',
    why: 'An address rests that long after its pod has gone, and an interface with one at rest is not detached. It counts as free all the while, so that nothing is added in its place.',
    sources: [
      {
        document: 'vpc-cni/data-store',
        lines: [
          [40, 41],
          [242, 254],
          [911, 913],
          [1054, 1057],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
  'given-back': {
    name: 'What a node gives back after a peak',
    formula: 'an interface without pods, while free ≥ (WARM_ENI_TARGET + 1) × (addresses − 1)',
    why: 'By default single addresses stay, and an interface goes only when none of its addresses is in use and one interface more than the target is free. With targets, what is over them goes every 30 seconds at most. Pods spread over interfaces thus hold more than the same pods did while they came.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [64, [802, 834], [890, 911], [1483, 1513], [2658, 2676]],
      },
      { document: 'vpc-cni/data-store', lines: [[1042, 1098]] },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
