import type { PlanRule } from '../plan-rule.ts';

/** What managed node groups make of max pods. */
export const nodeGroupRules = {
  'managed-cap': {
    name: 'Max pods that a managed node group enforces, without an AMI of your own',
    formula: 'min(max pods, 110 below 30 vCPUs, else 250)',
    why: 'EKS writes a capped value into the user data of such a group, with prefixes or without, and it comes before `maxPods` and `maxPodsExpression`. EKS computes what it caps, with prefixes too. With custom networking the guide lowers the number by hand where the AMI is your own, and of other groups it says nothing.',
    sources: [
      { document: 'eks-user-guide-2024/create-managed-node-group', lines: [23] },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[2149, 2176], [2489, 2493], 2533],
        passage: 'Custom networking, prefixes: node groups',
      },
      { document: 'eks-user-guide/max-pods', lines: [[114, 132]] },
    ],
    otherwise: [
      {
        says: 'Max pods of a node are 110 by default, and the number can be changed.',
        because:
          'It stands in the same guide as the cap, and both are shown. The page that orders all settings says that a managed group without an AMI of your own overrides other values.',
        source: { document: 'eks-user-guide-2024/eks-networking-add-ons', lines: [2410] },
        date: '2024-12-18',
      },
      {
        says: 'Above 30 vCPUs the limit is 250, and at 30 it is 110 still.',
        because:
          'The guides leave exactly 30 open or give it 250. No type in the list of instances has 30.',
        source: {
          document: 'amazon-eks-ami-v20260304/max-pods-calculator',
          lines: [[148, 162]],
        },
        date: '2026-03-02',
      },
      {
        says: 'A user reports that EKS held expressions to 200 and no longer does since December 2025, with the kubelet at 110.',
        because:
          'AWS has published no such change. What the node reserves grew all the same, as that follows from the expression and not from the cap.',
        source: { document: 'web/github-com-awslabs-amazon-eks-ami-issues-2580' },
        date: '2026-01-08',
      },
    ],
    reviewed: '2026-11-29',
  },
  'several-types': {
    name: 'Max pods of a managed node group of several instance types',
    formula: 'the lowest max pods of its types',
    why: 'The lowest max pods of any type in the group holds for all of its nodes. Nodes by Karpenter, of EKS Auto Mode or by nodeadm alone each have the number of their own type, and which types there will be is not known: such a group has a range.',
    sources: [
      { document: 'eks-best-practices/prefix-mode-linux', lines: [[59, 63]] },
      { document: 'eks-user-guide-2024/eks-networking-add-ons', lines: [2409] },
      { document: 'karpenter/ami-resolver', lines: [[373, 376]] },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
