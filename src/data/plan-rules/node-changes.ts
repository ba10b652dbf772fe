import type { PlanRule } from '../plan-rule.ts';

/** What happens to addresses when nodes are replaced or a zone is lost. */
export const nodeChangeRules = {
  'mixed-surge': {
    name: 'Nodes that hold addresses while a managed node group is updated',
    formula: 'nodes + max(2 × zones, max unavailable)',
    why: 'New nodes are started before old ones go, and each holds its warm pool from the start. `maxUnavailable` is 1 by default and 100 at most. With the strategy `minimal`, which newer guides have, an old node goes before its successor comes.',
    sources: [
      {
        document: 'eks-user-guide-2024/managed-node-update-behavior',
        lines: [22, [28, 37], [83, 87]],
      },
      { document: 'eks-user-guide/managed-node-update-behavior', passage: 'Upgrade phase' },
      { document: 'vpc-cni/ipamd', lines: [[674, 683]], passage: 'Pool at the start of a node' },
    ],
    reviewed: '2026-11-29',
  },
  'even-spread': {
    name: 'Nodes of each zone',
    formula: 'nodes ÷ zones, the first zones with one more where it does not divide',
    why: 'A managed node group keeps its nodes balanced over the zones of its subnets, by the rebalancing of EC2 Auto Scaling, and starts new ones where old ones were. Karpenter puts nodes where pods ask for them, so that an even spread is an assumption there.',
    sources: [
      { document: 'eks-user-guide-2024/managed-node-update-behavior', lines: [28, 40] },
      { document: 'eks-user-guide-2024/zone-shift', lines: [37], passage: 'Zone rebalancing' },
    ],
    reviewed: '2026-11-29',
  },
  'one-zone-lost': {
    name: 'Addresses that the other zones need when one is lost',
    formula: 'pods ÷ (zones − 1) in each zone that is left',
    why: 'The pods of the lost zone have to run in the others, on capacity that AWS advises to have there beforehand. New nodes start in healthy zones alone, with addresses of subnets there. During a zonal shift the nodes of the lost zone are kept, with what they hold.',
    sources: [
      {
        document: 'eks-user-guide-2024/zone-shift',
        lines: [
          [36, 39],
          [53, 58],
          [80, 82],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
