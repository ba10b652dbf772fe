import type { Setting } from '../setting.ts';

/** Source NAT of the node, ways out to the other address family, and marks of the VPC CNI. */
export const vpcCniNatSettings: Readonly<Record<string, Setting>> = {
  'amazon-vpc-cni-aws-vpc-k8s-cni-externalsnat': {
    name: 'AWS_VPC_K8S_CNI_EXTERNALSNAT',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    what: 'With `true`, the node no longer translates the source of traffic that leaves the VPC; a NAT gateway or the other side deals with pod addresses.',
    traps: [
      'Pods then reach the internet only through a NAT gateway or another translating device; the README expects such nodes in private subnets.',
      'With `true`, `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` and `AWS_VPC_K8S_CNI_RANDOMIZESNAT` no longer count.',
      'With `POD_SECURITY_GROUP_ENFORCING_MODE=standard` and this at `false`, traffic that leaves the VPC passes the groups of the node, not those of the pod.',
      'Windows nodes do not know it, and in IPv6 mode the plugin writes no such rules anyway.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-cni-exclude-snat-cidrs',
        how: '`AWS_VPC_K8S_CNI_EXTERNALSNAT` switches translation off for all targets, the list of excluded ranges for some.',
      },
      {
        setting: 'amazon-vpc-cni-auto-snatpolicy',
        how: '`AWS_VPC_K8S_CNI_EXTERNALSNAT` is the variable for nodes of your own, `snatPolicy` the field for EKS Auto Mode.',
      },
    ],
    features: ['networking.snat', 'networking.native-routing', 'aws.vpc-flow-logs'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [
          [231, 239],
          [519, 525],
        ],
      },
      {
        document: 'vpc-cni/network',
        lines: [
          [431, 464],
          [801, 808],
        ],
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [1296, 2709],
        passage: 'Windows nodes, security groups for pods',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-vpc-k8s-cni-exclude-snat-cidrs': {
    name: 'AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'IPv4 ranges, separated by commas',
    default: 'unset',
    since: 'v1.6.0',
    what: 'Pods reach these ranges outside the VPC under their own addresses, without source NAT of the node.',
    traps: [
      'It counts only while `AWS_VPC_K8S_CNI_EXTERNALSNAT` is `false`.',
      'An entry that is no IPv4 range, such as an address without its mask, is logged and skipped.',
      'Windows nodes do not know it; there it is `ExcludedSnatCIDRs` of the bootstrap script.',
    ],
    example: '10.0.0.0/8,192.168.0.0/16',
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-cni-externalsnat',
        how: 'The list exempts some targets from translation, `AWS_VPC_K8S_CNI_EXTERNALSNAT` all.',
      },
      {
        setting: 'amazon-vpc-cni-excludedsnatcidrs',
        how: '`AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` is for Linux nodes, `ExcludedSnatCIDRs` for Windows nodes.',
      },
      {
        setting: 'amazon-vpc-cni-aws-external-service-cidrs',
        how: 'Excluded ranges are about the source address that a target sees, `AWS_EXTERNAL_SERVICE_CIDRS` about the routing table that leads there.',
      },
    ],
    features: ['networking.snat', 'networking.native-routing'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[259, 266]] },
      {
        document: 'vpc-cni/network',
        lines: [
          [93, 96],
          [801, 833],
        ],
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [1296],
        passage: 'Windows nodes',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-vpc-k8s-cni-randomizesnat': {
    name: 'AWS_VPC_K8S_CNI_RANDOMIZESNAT',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`prng`, `hashrandom` or `none`',
    default: '`prng`',
    what: 'How the node picks the source port of a connection that it translates.',
    traps: [
      'With any value but `none`, ports outside `net.ipv4.ip_local_port_range` come up; a network ACL that allows only that range drops the answers.',
      'A misspelt value counts as `prng` and leaves a line in the log.',
      'It counts only while `AWS_VPC_K8S_CNI_EXTERNALSNAT` is `false`.',
    ],
    example: 'none',
    features: ['networking.snat'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[241, 257]] },
      {
        document: 'vpc-cni/network',
        lines: [
          [546, 562],
          [835, 857],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-external-service-cidrs': {
    name: 'AWS_EXTERNAL_SERVICE_CIDRS',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'IPv4 ranges, separated by commas',
    default: 'unset',
    since: 'v1.12.6',
    what: 'Traffic to these ranges follows the main routing table, also from pods on secondary ENIs; for endpoints outside the VPC behind a Service.',
    traps: ['An entry that is no IPv4 range is logged and skipped.'],
    example: '203.0.113.0/24',
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-cni-exclude-snat-cidrs',
        how: '`AWS_EXTERNAL_SERVICE_CIDRS` is about the routing table that leads to a target, excluded ranges about the source address that it sees.',
      },
    ],
    features: ['networking.snat', 'networking.datapath'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[663, 670]] },
      {
        document: 'vpc-cni/network',
        lines: [
          [810, 833],
          [1266, 1299],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-v4-egress': {
    name: 'ENABLE_V4_EGRESS',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`true`',
    since: 'v1.15.1',
    what: 'Pods of IPv6 clusters get a second interface with an address from `169.254.172.0/22`; the node translates what leaves by it to its IPv4 address.',
    traps: [
      'The policy agent guards `eth0` alone, so network policy does not hold IPv4 traffic on this interface. With `false` there is none.',
      'A change reaches new pods only; the README advises to reboot nodes.',
    ],
    example: 'false',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-v6-egress',
        how: '`ENABLE_V4_EGRESS` is for pods of IPv6 clusters and on by default, `ENABLE_V6_EGRESS` for pods of IPv4 clusters and off.',
      },
      {
        setting: 'amazon-vpc-cni-enable-ipv4',
        how: '`ENABLE_V4_EGRESS` gives pods of IPv6 clusters a way to IPv4 targets, `ENABLE_IPv4` chooses the family of pod addresses.',
      },
      {
        setting: 'amazon-vpc-cni-auto-enablev4egress',
        how: '`ENABLE_V4_EGRESS` is the variable for nodes of your own, `enableV4Egress` the field for EKS Auto Mode.',
      },
    ],
    features: ['networking.ipv6', 'policy.k8s-networkpolicy', 'policy.imds-pod-identity'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[703, 713]] },
      { document: 'vpc-cni/aws-vpc-cni-main', lines: [[221, 244]] },
      { document: 'network-policy-agent/readme', lines: [[84, 86]], passage: 'No policy there' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-v6-egress': {
    name: 'ENABLE_V6_EGRESS',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    since: 'v1.13.0',
    what: 'Pods of IPv4 clusters get a second interface for IPv6 targets; the node translates what leaves by it to its own IPv6 address.',
    traps: [
      'It has to stand on `aws-node` and on the init container, which turns IPv6 forwarding on.',
      'A node whose primary ENI has no IPv6 address leaves it out and only logs a warning.',
      'A change reaches new pods only; the README advises to reboot nodes.',
    ],
    example: 'true',
    ways: [
      {
        by: 'EKS add-on',
        code: 'aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni \\\n  --resolve-conflicts PRESERVE --configuration-values \'{"env":{"{name}":{text}},"init":{"env":{"{name}":{text}}}}\'',
        language: 'bash',
      },
      {
        by: 'Helm values of aws-vpc-cni',
        code: 'env:\n  {name}: {text}\ninit:\n  env:\n    {name}: {text}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-v4-egress',
        how: '`ENABLE_V6_EGRESS` is for pods of IPv4 clusters and off by default, `ENABLE_V4_EGRESS` for pods of IPv6 clusters and on.',
      },
      {
        setting: 'amazon-vpc-cni-enable-ipv6',
        how: '`ENABLE_V6_EGRESS` gives IPv4 pods a way out to IPv6 targets, `ENABLE_IPv6` makes IPv6 the family of pods.',
      },
    ],
    features: ['networking.ipv6', 'networking.dual-stack'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[689, 701]] },
      { document: 'vpc-cni/aws-vpc-cni-main', lines: [[245, 260]] },
      { document: 'vpc-cni/aws-vpc-cni-init-main', lines: [[117, 128]], passage: 'Forwarding' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-disable-pod-v6': {
    name: 'DISABLE_POD_V6',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    since: 'v1.15.0',
    what: 'New pods of IPv4 clusters start with IPv6 switched off in their network namespace, by the chained plugin `tuning`.',
    traps: [
      'With Multus, plugins further down the chain must neither need IPv6 nor set the same sysctls.',
    ],
    example: 'true',
    features: ['networking.ipv6', 'networking.chaining'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[726, 735]] },
      { document: 'vpc-cni/aws-vpc-cni-main', lines: [[288, 319]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-vpc-cni-node-port-support': {
    name: 'AWS_VPC_CNI_NODE_PORT_SUPPORT',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Connections that come in by the primary ENI are marked, so that answers of NodePort Services leave by it as well.',
    traps: ['Without the mark, the answer of a pod on a secondary ENI is routed out by that ENI.'],
    example: 'false',
    features: ['networking.datapath', 'services.source-ip'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[161, 168]] },
      {
        document: 'vpc-cni/network',
        lines: [
          [108, 119],
          [329, 355],
          [579, 612],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-vpc-k8s-cni-connmark': {
    name: 'AWS_VPC_K8S_CNI_CONNMARK',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'integer above 0, also as `0x80`, up to 32 bits',
    default: '`0x80`',
    what: 'The bit of the packet and connection mark by which answers find back to the primary ENI.',
    traps: [
      'By a comment in the code kube-proxy uses `0x0000c000` and Calico `0xffff0000`; a mark there collides with theirs.',
      'A value that is no number counts as `0x80`.',
      'The README and the chart do not name it; only the code does.',
    ],
    example: '0x100',
    features: ['networking.datapath', 'networking.chaining'],
    sources: [
      {
        document: 'vpc-cni/network',
        lines: [
          [113, 124],
          [336, 341],
          [875, 889],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
};
