import type { Setting } from '../setting.ts';

/** Fields of EKS Anywhere for Cilium. */
export const ciliumEksAnywhereSettings: Readonly<Record<string, Setting>> = {
  'cilium-eks-anywhere-helmvalues': {
    name: 'helmValues',
    cnis: ['cilium'],
    place: 'eks-anywhere-cilium',
    values: 'values of the chart of Cilium',
    default: 'unset; a set that EKS Anywhere writes itself',
    what: 'Hands EKS Anywhere values for the chart of Cilium.',
    traps: [
      'They replace the whole set that EKS Anywhere would write, by its code also images, encapsulation by Geneve, node ranges from Kubernetes and tolerations of the operator.',
      'The fields beside it, such as `policyEnforcementMode` and `routingMode`, then count no more.',
    ],
    example: '{"policyEnforcementMode": "always", "routingMode": "tunnel"}',
    unlike: [
      {
        setting: 'cilium-eks-anywhere-policyenforcementmode',
        how: '`helmValues` takes every value of the chart, the other field one of them, and counts no more beside it.',
      },
    ],
    features: ['aws.eks-anywhere', 'operations.config-api'],
    sources: [
      { document: 'eks-anywhere/cni', lines: [[63, 105]] },
      { document: 'eks-anywhere/templater', lines: [[244, 300]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eks-anywhere-policyenforcementmode': {
    name: 'policyEnforcementMode',
    cnis: ['cilium'],
    place: 'eks-anywhere-cilium',
    values: '`default`, `always` or `never`',
    default: 'unset, which is `default`',
    what: 'Hands EKS Anywhere the enforcement mode of Cilium; the field is deprecated.',
    traps: [
      'With `always` EKS Anywhere adds policies that open its own namespaces; those of workloads are yours.',
      'Back to `default` these policies stay until you delete them.',
    ],
    example: 'always',
    unlike: [
      {
        setting: 'cilium-policyenforcementmode',
        how: 'This is a field of EKS Anywhere, which also adds policies for its own parts, the other the value of the chart.',
      },
      {
        setting: 'cilium-eks-anywhere-helmvalues',
        how: 'This field is one value of the chart, `helmValues` takes every one and makes this one void.',
      },
    ],
    features: ['aws.eks-anywhere', 'policy.default-deny'],
    sources: [
      {
        document: 'eks-anywhere/cni',
        lines: [
          [107, 150],
          [180, 191],
        ],
      },
      { document: 'eks-anywhere/templater', lines: [[306, 308]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eks-anywhere-routingmode': {
    name: 'routingMode',
    cnis: ['cilium'],
    place: 'eks-anywhere-cilium',
    values: '`direct`; unset for encapsulation',
    default: 'unset, Geneve',
    what: 'Switches Cilium on EKS Anywhere to native routing with routes between nodes of one segment; the field is deprecated.',
    traps: [
      '`direct` is a word of EKS Anywhere; the chart says `native`.',
      'It needs `ipv4NativeRoutingCIDR` beside it.',
    ],
    example: 'direct',
    unlike: [
      {
        setting: 'cilium-routingmode',
        how: 'That value of the chart takes `tunnel` or `native`, this field of the cluster specification `direct`.',
      },
    ],
    features: ['aws.eks-anywhere', 'networking.native-routing'],
    sources: [
      { document: 'eks-anywhere/cni', lines: [[224, 232]] },
      { document: 'eks-anywhere/templater', lines: [[318, 331]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eks-anywhere-skipupgrade': {
    name: 'skipUpgrade',
    cnis: ['cilium'],
    place: 'eks-anywhere-cilium',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Keeps EKS Anywhere from upgrading or reinstalling Cilium, so that you can put a CNI of your own in its place; the field is deprecated.',
    traps: [
      'Whether it can be switched off again, pages of EKS Anywhere disagree; by the changelog it can from v0.24.0.',
      'Cilium is still installed when the cluster is made.',
    ],
    example: 'true',
    features: ['aws.eks-anywhere', 'operations.upgrade'],
    sources: [
      { document: 'eks-anywhere/cni', lines: [[287, 302]] },
      {
        document: 'eks-anywhere/changelog',
        lines: [604, 629],
        passage: 'skipUpgrade in v0.24.0',
      },
      {
        document: 'eks-anywhere/cilium-aws-supported',
        lines: [[108, 137]],
        passage: 'Handing upgrades back',
      },
    ],
    reviewed: '2026-11-29',
  },
};
