import type { PlanRule } from '../plan-rule.ts';

/** What a subnet has to give. */
export const subnetRules = {
  'reserved-addresses': {
    name: 'Addresses of a subnet that can be used',
    formula: '2^(32 − mask) − 5, with a mask from /28 to /16',
    why: 'AWS keeps the first four addresses and the last one of each subnet.',
    sources: [{ document: 'vpc-user-guide/subnet-sizing', lines: [3, [9, 14]] }],
    reviewed: '2026-11-29',
  },
  'aligned-prefixes': {
    name: 'Prefixes that fit into an empty subnet',
    formula: '2^(28 − mask) − 2, and none in a /28',
    why: 'A prefix is a /28 block in one piece, and as such begins at a multiple of 16. The reserved addresses lie in the first and in the last of these blocks of a subnet, so a reservation of your own loses the one that it shares with them. A single address anywhere in a block spoils it, so free addresses do not tell how many prefixes are left.',
    sources: [
      { document: 'eks-best-practices/prefix-mode-linux', lines: [[75, 85]] },
      { document: 'vpc-user-guide/subnet-sizing', lines: [[9, 14]] },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[2481, 2488]],
        passage: 'No free /28 block',
      },
    ],
    reviewed: '2026-11-29',
  },
  'control-plane-addresses': {
    name: 'Addresses to keep free for the control plane in each cluster subnet',
    formula: 'at least 6, better 16, in subnets of two zones or more',
    why: 'EKS puts two to four interfaces into the cluster subnets and makes new ones during an update, for which it wants up to five free addresses. Which of the subnets it takes is its choice.',
    sources: [
      {
        document: 'eks-user-guide-2024/network-reqs',
        lines: [
          [66, 68],
          [77, 78],
        ],
      },
      { document: 'eks-user-guide-2024/update-cluster', lines: [31] },
    ],
    otherwise: [
      {
        says: 'An update of the cluster takes up to five free addresses.',
        because:
          'The page on networks asks for six in each subnet. The planner keeps the higher number free.',
        source: { document: 'eks-user-guide-2024/update-cluster', lines: [31] },
        date: '2024-12-18',
      },
      {
        says: 'A /28 is enough for a cluster subnet, with at most four interfaces and new ones during an update.',
        because:
          'A /28 has 11 addresses to use. That is more than six and less than the 16 which the user guide recommends.',
        source: { document: 'eks-best-practices/ip-optimization-strategies', lines: [54] },
        date: '2026-05-04',
      },
    ],
    reviewed: '2026-11-29',
  },
  'subnet-choice': {
    name: 'The subnet that a new interface of a node comes from',
    formula:
      'most free addresses among the node’s subnet and those tagged `kubernetes.io/role/cni`',
    why: 'Subnet discovery is on by default and looks in the zone of the node. With it off, or without the right to list subnets, interfaces come from the subnet of the node. With custom networking the ENIConfig names the subnet.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[553, 554]], passage: 'ENABLE_SUBNET_DISCOVERY' },
      { document: 'vpc-cni/awsutils', lines: [[1130, 1182]] },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
