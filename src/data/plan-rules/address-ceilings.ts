import type { PlanRule } from '../plan-rule.ts';

/** How many pods of a node find an address where the VPC CNI gives it out. */
export const addressCeilingRules = {
  'secondary-ips': {
    name: 'Max pods by addresses, where each pod has a secondary address',
    formula: 'interfaces × (addresses per interface − 1) + 2',
    why: 'The first address of an interface is its own, and each of the others serves one pod. The 2 stand for pods on the network of the host. The formula `interfaces × addresses − 1`, often copied, agrees with this one at three interfaces only.',
    sources: [
      {
        document: 'amazon-eks-ami/eni-max-pods',
        lines: [
          [54, 60],
          [75, 77],
        ],
      },
      { document: 'vpc-cni/eni-max-pods', lines: [[33, 37]], passage: 'Formula' },
      { document: 'vpc-cni/awsutils', lines: [[1955, 1963]], passage: 'The first address' },
      { document: 'eks-best-practices/vpc-cni', lines: [[74, 83]] },
    ],
    reviewed: '2026-11-29',
  },
  'host-network-pods': {
    name: 'Pods of a node that need no address of the pool',
    formula: '+ 2: the VPC CNI and kube-proxy',
    why: 'Pods on the host network bear the address of the primary interface, and the formula adds the two that run on every node. A pod of another kind on one of these two places finds no address, and where more pods are on the host network, max pods may be raised.',
    sources: [
      { document: 'vpc-cni/eni-max-pods', lines: [[34, 35]] },
      { document: 'eks-best-practices/vpc-cni', lines: [29, 83] },
    ],
    reviewed: '2026-11-29',
  },
  'network-cards': {
    name: 'Interfaces that count for pods, where a type has several network cards',
    formula: 'interfaces of the default network card',
    why: 'Pods get addresses on the default card alone unless `ENABLE_MULTI_NIC` is on, and that variable is for pods that attach to several cards. The list of the VPC CNI, nodeadm and Karpenter all count that card.',
    sources: [
      { document: 'vpc-cni/gen-vpc-ip-limits', lines: [[153, 159]] },
      { document: 'vpc-cni/eni-max-pods', lines: [41], passage: 'Types with several cards' },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [201, 203],
          [292, 302],
        ],
      },
      { document: 'amazon-eks-ami/eni-max-pods', lines: [[54, 60]] },
      { document: 'karpenter/instance-types', lines: [[646, 648]] },
    ],
    reviewed: '2026-11-29',
  },
  'max-eni': {
    name: 'Interfaces that the VPC CNI attaches at most',
    formula: 'min(MAX_ENI, interfaces), where MAX_ENI ≥ 1',
    why: 'A positive `MAX_ENI` below the limit of the instance type takes its place. Unset, 0 or less, it has no effect.',
    sources: [
      { document: 'vpc-cni/ipamd', lines: [[1402, 1421]] },
      { document: 'vpc-cni/readme', lines: [[348, 356]] },
    ],
    reviewed: '2026-11-29',
  },
  'custom-networking': {
    name: 'Max pods by addresses with custom networking',
    formula: '(interfaces − 1) × (addresses per interface − 1) + 2',
    why: 'Pods get their addresses from the subnet of the ENIConfig, so the primary interface gives none; it keeps its one address in the subnet of the node.',
    sources: [
      { document: 'vpc-cni/data-store', lines: [[1117, 1126]], passage: 'Primary left out' },
      { document: 'vpc-cni/ipamd', lines: [[1053, 1066], 1128] },
      {
        document: 'amazon-eks-ami-v20260304/max-pods-calculator',
        lines: [
          [103, 107],
          [138, 140],
        ],
      },
      { document: 'eks-best-practices/custom-networking', lines: [27, [120, 126]] },
    ],
    otherwise: [
      {
        says: 'The text above the worked example for an m5.large gives 29 pods with custom networking and no prefixes.',
        because:
          'The formula on the next line gives 20. 29 is the figure without custom networking.',
        source: { document: 'eks-best-practices/custom-networking', lines: [[122, 126]] },
        date: '2026-05-04',
      },
    ],
    reviewed: '2026-11-29',
  },
  prefixes: {
    name: 'Max pods by addresses, where interfaces hold prefixes',
    formula: 'interfaces × (addresses per interface − 1) × 16 + 2',
    why: 'A /28 prefix takes the place of one secondary address and holds 16. The first address of each interface stays its own.',
    sources: [
      { document: 'vpc-cni/ipamd', lines: [[2569, 2583]] },
      { document: 'vpc-cni/data-store', lines: [[1551, 1558]], passage: '16 addresses' },
      {
        document: 'amazon-eks-ami-v20260304/max-pods-calculator',
        lines: [81, [97, 101]],
      },
      { document: 'eks-best-practices/prefix-mode-linux', lines: [[22, 26]] },
    ],
    otherwise: [
      {
        says: 'The worked example with 3 interfaces of 10 addresses comes to 460.',
        because: '434 is right: 3 × 9 × 16 + 2, by the terms of that example itself.',
        source: { document: 'eks-best-practices/ipv6', lines: [[99, 109]] },
        date: '2026-05-04',
      },
    ],
    reviewed: '2026-11-29',
  },
  'prefixes-custom-networking': {
    name: 'Max pods by addresses with prefixes and custom networking',
    formula: '(interfaces − 1) × (addresses per interface − 1) × 16 + 2',
    why: 'Both rules hold at once: the primary interface gives no addresses, and each place on the others holds a prefix of 16.',
    sources: [
      {
        document: 'amazon-eks-ami-v20260304/max-pods-calculator',
        lines: [
          [97, 101],
          [138, 143],
        ],
      },
      { document: 'eks-best-practices/custom-networking', lines: [120, [128, 130]] },
      { document: 'vpc-cni/ipamd', lines: [1220], passage: 'Primary left out' },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
