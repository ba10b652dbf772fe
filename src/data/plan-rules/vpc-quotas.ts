import type { PlanRule } from '../plan-rule.ts';

/** Quotas that a large cluster meets in its VPC and Region. */
export const vpcQuotaRules = {
  'network-address-usage': {
    name: 'Units of Network Address Usage that a cluster takes of its VPC',
    formula: 'addresses + prefixes + further interfaces; at most 64,000 a VPC, 128,000 peered',
    why: 'Each address on an interface of an instance is one unit, a prefix is one as well, and so is each interface beside the first. A load balancer or an endpoint in a zone, a NAT gateway and some others are six each. Both limits can be raised, to 256,000 and 512,000.',
    sources: [
      {
        document: 'vpc-user-guide/network-address-usage',
        lines: [
          [6, 7],
          [20, 30],
        ],
      },
      { document: 'vpc-user-guide/amazon-vpc-limits', lines: [[120, 130]] },
      { document: 'eks-best-practices/quotas', lines: [[92, 102]] },
    ],
    reviewed: '2026-11-29',
  },
  'eni-quota': {
    name: 'Interfaces that an account may have in a Region',
    formula: 'interfaces of all nodes and of everything else ≤ 5,000',
    why: 'The quota counts network interfaces of a Region and can be raised. Interfaces of nodes, warm ones among them, and branch interfaces for security groups of pods all are such.',
    sources: [
      { document: 'vpc-user-guide/amazon-vpc-limits', lines: [66] },
      { document: 'eks-best-practices/quotas', lines: [[86, 90]] },
      { document: 'eks-best-practices/sgpp', lines: [29], passage: 'Branch interfaces' },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
