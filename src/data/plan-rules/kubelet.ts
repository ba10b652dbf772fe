import type { PlanRule } from '../plan-rule.ts';

/** What the kubelet is told, and what that costs. */
export const kubeletRules = {
  nodeadm: {
    name: 'Max pods that nodeadm gives the kubelet on AL2023',
    formula: 'interfaces × (addresses per interface − 1) + 2, or `maxPodsExpression`',
    why: 'nodeadm knows nothing of prefixes, custom networking or `MAX_ENI` and sets no cap. An expression replaces the formula, and `maxPods` in the configuration of the kubelet replaces both.',
    sources: [
      { document: 'amazon-eks-ami/eni-max-pods', lines: [[54, 77]] },
      { document: 'amazon-eks-ami/kubelet-config', lines: [[277, 282]] },
      { document: 'amazon-eks-ami/examples', lines: [[223, 230], [240, 242], 253] },
    ],
    reviewed: '2026-11-29',
  },
  'unknown-type': {
    name: 'Max pods of a type that no list has',
    formula: 'by what the EC2 API says, else 110',
    why: 'nodeadm asks the EC2 API for a type that is not in its list and takes 110, the default of the kubelet, where that fails. Until somebody has asked, both its interfaces and its pods are unknown.',
    sources: [
      {
        document: 'amazon-eks-ami/eni-max-pods',
        lines: [
          [26, 28],
          [33, 52],
        ],
      },
      { document: 'amazon-eks-ami/kubelet-config', lines: [[277, 282]] },
      { document: 'vpc-cni/awsutils', lines: [[1913, 1953]], passage: 'Limits asked of EC2' },
    ],
    reviewed: '2026-11-29',
  },
  'kube-reserved': {
    name: 'Memory that a node keeps back for the kubelet',
    formula: '11 MiB × max pods as computed + 255 MiB',
    why: 'nodeadm reckons with its own result, the formula or the expression, and not with a `maxPods` from elsewhere: a cap does not lower what is reserved. With Karpenter an AL2023 node therefore keeps as much as without reserved interfaces, and on Bottlerocket Karpenter reckons with its own number of pods.',
    sources: [
      {
        document: 'amazon-eks-ami/kubelet-config',
        lines: [
          [277, 287],
          [442, 444],
        ],
      },
      { document: 'amazon-eks-ami/examples', lines: [[253, 254]] },
      {
        document: 'karpenter/instance-types',
        lines: [
          [304, 306],
          [678, 682],
        ],
      },
      { document: 'karpenter/ami-resolver', lines: [[148, 155]] },
      { document: 'karpenter/al2023', lines: [[39, 46]] },
      { document: 'karpenter/bottlerocket', lines: [[209, 215]] },
    ],
    otherwise: [
      {
        says: 'Reserved interfaces count neither toward max pods nor toward the memory that is reserved.',
        because:
          'Toward memory they do on AL2023: nodeadm does not hear of them, and Karpenter passes 0 in their place where it reckons as the image does. An m6g.xlarge with two of them keeps back 893 MiB, not 585.',
        source: { document: 'karpenter/settings', lines: [46] },
        date: '2026-08-21',
      },
    ],
    reviewed: '2026-11-29',
  },
  'karpenter-max-pods': {
    name: 'Max pods by which Karpenter schedules, and which it gives the kubelet',
    formula: '(interfaces − reserved ENIs) × (addresses per interface − 1) + 2',
    why: '`RESERVED_ENIS` is a setting of Karpenter, 0 by default. Karpenter counts no prefixes and does not know of a trunk; `maxPods` in the EC2NodeClass replaces the formula. Whatever comes out is passed to the kubelet.',
    sources: [
      {
        document: 'karpenter/instance-types',
        lines: [
          [641, 661],
          [732, 746],
        ],
      },
      { document: 'karpenter/ami-resolver', lines: [[373, 390]] },
      { document: 'karpenter/settings', lines: [46] },
      { document: 'karpenter/troubleshooting', lines: [[239, 242], 251] },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
