import type { Setting } from '../setting.ts';

/** Fields of the NodeClass by which EKS Auto Mode sets its own copy of the VPC CNI. */
export const vpcCniAutoModeSettings: Readonly<Record<string, Setting>> = {
  'amazon-vpc-cni-auto-networkpolicy': {
    name: 'networkPolicy',
    cnis: ['amazon-vpc-cni'],
    place: 'node-class',
    values: '`DefaultAllow` or `DefaultDeny`',
    default: '`DefaultAllow`',
    what: 'The default of the policy agent on nodes of this class: by our inference, pods without policies may do everything or nothing.',
    traps: [
      'Policies count only once the ConfigMap `amazon-vpc-cni` has `enable-network-policy-controller` at `true`.',
    ],
    example: 'DefaultDeny',
    unlike: [
      {
        setting: 'amazon-vpc-cni-network-policy-enforcing-mode',
        how: '`networkPolicy` is the field for EKS Auto Mode, `NETWORK_POLICY_ENFORCING_MODE` the variable for nodes of your own.',
      },
    ],
    features: ['aws.auto-mode', 'policy.default-deny', 'policy.k8s-networkpolicy'],
    sources: [
      { document: 'eks-user-guide/create-node-class', lines: [[129, 133]] },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[73, 91]],
        passage: 'Network Policy Agent configuration',
      },
      { document: 'vpc-cni/readme', lines: [[738, 744]], passage: 'Strict mode of the plugin' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-auto-networkpolicyeventlogs': {
    name: 'networkPolicyEventLogs',
    cnis: ['amazon-vpc-cni'],
    place: 'node-class',
    values: '`Enabled` or `Disabled`',
    default: '`Disabled`',
    what: 'Whether nodes of this class log the decisions of network policy.',
    example: 'Enabled',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-policy-event-logs',
        how: '`networkPolicyEventLogs` is for nodes of EKS Auto Mode, `enable-policy-event-logs` for those of your own.',
      },
    ],
    features: ['aws.auto-mode', 'observability.policy-verdicts'],
    sources: [
      { document: 'eks-user-guide/create-node-class', lines: [[129, 133]] },
      { document: 'eks-user-guide/auto-net-pol', passage: 'Network Policy Agent configuration' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-auto-snatpolicy': {
    name: 'snatPolicy',
    cnis: ['amazon-vpc-cni'],
    place: 'node-class',
    values: '`Random` or `Disabled`',
    default: '`Random`',
    what: 'Whether the node translates traffic of pods that leaves the VPC to its own address.',
    traps: [
      'With `Random`, that traffic passes the security groups of the node, also where pods have groups of their own.',
      'With `Disabled`, pods keep their addresses everywhere; routes and security groups have to fit.',
    ],
    example: 'Disabled',
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-cni-externalsnat',
        how: '`snatPolicy` is the field for EKS Auto Mode, `AWS_VPC_K8S_CNI_EXTERNALSNAT` the variable for nodes of your own.',
      },
    ],
    features: ['aws.auto-mode', 'networking.snat'],
    sources: [
      { document: 'eks-user-guide/create-node-class', lines: [[129, 133]] },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Considerations for separate Pod subnets',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-auto-podsubnetselectorterms': {
    name: 'podSubnetSelectorTerms',
    cnis: ['amazon-vpc-cni'],
    place: 'node-class',
    values: 'list of terms with `tags` or `id`',
    default: 'unset: the subnets of the node',
    what: 'The subnets in which nodes of this class make the ENIs for pods.',
    traps: [
      '`podSecurityGroupSelectorTerms` has to be set with it.',
      'The primary ENI then serves no pods, so a node holds fewer.',
      'A pod subnet has to be in the zone of the node.',
    ],
    example: '[{"tags":{"kubernetes.io/role/pod":"1"}}]',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: eks.amazonaws.com/v1\nkind: NodeClass\nmetadata:\n  name: my-node-class\nspec:\n  {yaml}\n  podSecurityGroupSelectorTerms:\n    - tags:\n        Name: my-pod-group',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-cni-custom-network-cfg',
        how: '`podSubnetSelectorTerms` is the field for EKS Auto Mode, `AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG` with ENIConfigs the way for nodes of your own.',
      },
    ],
    features: ['aws.auto-mode', 'ipam.ip-pools', 'ipam.max-pods'],
    sources: [
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Separate subnets and security groups for Pods',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-auto-podsecuritygroupselectorterms': {
    name: 'podSecurityGroupSelectorTerms',
    cnis: ['amazon-vpc-cni'],
    place: 'node-class',
    values: 'list of terms with `tags` or `id`',
    default: 'unset: the security groups of the node',
    what: 'The security groups of the ENIs that nodes of this class make for pods.',
    traps: [
      'They hold for all pods of the class; for single pods there is nothing, as EKS Auto Mode has no security groups for pods.',
      'By default they do not see traffic that leaves the VPC, which bears the address of the node.',
      '`podSubnetSelectorTerms` has to be set with it.',
    ],
    example: '[{"tags":{"Name":"my-pod-group"}}]',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: eks.amazonaws.com/v1\nkind: NodeClass\nmetadata:\n  name: my-node-class\nspec:\n  podSubnetSelectorTerms:\n    - tags:\n        kubernetes.io/role/pod: "1"\n  {yaml}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'amazon-vpc-cni-securitygrouppolicy-spec-securitygroups-groupids',
        how: '`podSecurityGroupSelectorTerms` holds for all pods of a NodeClass of EKS Auto Mode, `groupIds` for the pods that a SecurityGroupPolicy selects on nodes of your own.',
      },
    ],
    features: ['aws.auto-mode', 'policy.security-groups', 'aws.security-groups-for-pods'],
    sources: [
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Separate subnets and security groups for Pods',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-auto-ipv4prefixsize': {
    name: 'advancedNetworking.ipv4PrefixSize',
    cnis: ['amazon-vpc-cni'],
    place: 'node-class',
    values: '`Auto` or `"32"`',
    default: '`Auto`: /28 prefixes, single addresses where none is free',
    what: 'Whether nodes of this class take addresses for pods by prefixes or, with `"32"`, one by one.',
    traps: ['With `"32"` one address is kept warm, so many pods at once start more slowly.'],
    example: '"32"',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-prefix-delegation',
        how: '`ipv4PrefixSize` is the field for EKS Auto Mode, where prefixes are the default, `ENABLE_PREFIX_DELEGATION` the variable for nodes of your own, where they are not.',
      },
    ],
    features: ['aws.auto-mode', 'ipam.prefix-delegation', 'ipam.warm-pool'],
    sources: [
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Node Class Specification; Secondary IP Mode for Pods',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-auto-enablev4egress': {
    name: 'advancedNetworking.enableV4Egress',
    cnis: ['amazon-vpc-cni'],
    place: 'node-class',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Whether pods of IPv6 clusters get a second interface for IPv4 targets.',
    traps: ['Network policy does not hold on that interface, so IPv4 traffic passes it.'],
    example: 'false',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-v4-egress',
        how: '`enableV4Egress` is the field for EKS Auto Mode, `ENABLE_V4_EGRESS` the variable for nodes of your own.',
      },
    ],
    features: ['aws.auto-mode', 'networking.ipv6', 'policy.k8s-networkpolicy'],
    sources: [
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods in IPv6 clusters',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-auto-networkinterfaces': {
    name: 'advancedNetworking.networkInterfaces',
    cnis: ['amazon-vpc-cni'],
    place: 'node-class',
    values: 'list of interfaces with card, device, type and number of addresses',
    default: 'unset: Auto Mode attaches ENIs as pods need them',
    what: 'The interfaces that nodes of this class are launched with, such as `efa-only` ones for RDMA.',
    traps: [
      'Nothing is attached after the launch: pods have the addresses that stand here and no more.',
      'IPv6 does not go with it, and with more than one interface a node has no public address.',
      'Addresses can be given to card 0 alone, and to `efa-only` interfaces never.',
    ],
    example:
      '[{"networkCardIndex":0,"deviceIndex":0,"interfaceType":"interface","secondaryIPv4PrefixCount":1}]',
    features: ['aws.auto-mode', 'networking.rdma-sriov', 'ipam.max-pods'],
    sources: [
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Static Network Interface Configuration',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-auto-fips': {
    name: 'advancedSecurity.fips',
    cnis: ['amazon-vpc-cni'],
    place: 'node-class',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Nodes of this class run images that comply with FIPS.',
    traps: ['It is there in regions of the US only.'],
    example: 'true',
    features: ['aws.auto-mode', 'security.fips'],
    sources: [
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Node Class Specification',
      },
    ],
    reviewed: '2026-11-28',
  },
};
