import type { Setting } from '../setting.ts';

/** Where the addresses of pods come from: prefixes, subnets, custom networking. */
export const vpcCniAddressingSettings: Readonly<Record<string, Setting>> = {
  'amazon-vpc-cni-enable-prefix-delegation': {
    name: 'ENABLE_PREFIX_DELEGATION',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    since: 'v1.9.0',
    what: 'Each slot of an ENI takes a prefix, /28 for IPv4 or /80 for IPv6, in place of a single address.',
    traps: [
      'The limit of the kubelet does not rise with it: raise `--max-pods` and replace the node or restart its kubelet.',
      'A /28 needs sixteen free addresses in a row. In a fragmented subnet EC2 answers `InsufficientCidrBlocks`, and `ipamd` waits two minutes before it asks again.',
      'On a type that is not Nitro `ipamd` stays with single addresses and only warns in its log; in IPv6 mode it does not start there.',
      'The number of branch ENIs stays what it was.',
      'Set to `true` while `WARM_PREFIX_TARGET`, `WARM_IP_TARGET` and `MINIMUM_IP_TARGET` are all unset or 0, it keeps `aws-node` from starting.',
      'Once prefixes are in use, a plugin older than v1.9.0 cannot take over the node.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-windows-prefix-delegation',
        how: '`ENABLE_PREFIX_DELEGATION` is for Linux nodes and read by `ipamd`, the key for Windows nodes and read by the VPC resource controller.',
      },
      {
        setting: 'amazon-vpc-cni-auto-ipv4prefixsize',
        how: '`ENABLE_PREFIX_DELEGATION` is the variable for nodes of your own, where single addresses are the default, `ipv4PrefixSize` the field for EKS Auto Mode, where prefixes are.',
      },
    ],
    features: ['ipam.prefix-delegation', 'ipam.max-pods', 'ipam.exhaustion-mitigation'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[556, 570]] },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [163, 167],
          [2764, 2778],
        ],
      },
      { document: 'vpc-cni/aws-vpc-cni-main', lines: [[378, 387]], passage: 'Refused values' },
      { document: 'eks-best-practices/prefix-mode-linux', lines: [[75, 89]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-subnet-discovery': {
    name: 'ENABLE_SUBNET_DISCOVERY',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`true`',
    since: 'v1.18.0',
    what: 'New ENIs go to the subnet with most free addresses among that of the node and those tagged `kubernetes.io/role/cni` in its VPC and zone.',
    traps: [
      'Without `ec2:DescribeSubnets` the README promises the subnet of the node. The code of v1.23.0 asks again whether that subnet is excluded, fails at that as well and creates no ENI.',
      'Custom networking puts it out of force.',
      'ENIs in the other subnets get the security groups of the primary ENI.',
    ],
    example: 'false',
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-cni-custom-network-cfg',
        how: 'Subnet discovery adds subnets by a tag and keeps the security groups of the node; custom networking moves pods to a subnet and groups that an ENIConfig names.',
      },
    ],
    features: ['ipam.exhaustion-mitigation', 'ipam.ip-pools', 'aws.iam'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[547, 554]] },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1132, 1207],
          [1234, 1278],
          [2565, 2571],
        ],
      },
      { document: 'vpc-cni/ipamd', lines: [[1294, 1299]], passage: 'At the start' },
      { document: 'eks-user-guide/cni-subnet-selection', passage: 'Custom networking goes first' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-vpc-k8s-cni-custom-network-cfg': {
    name: 'AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Custom networking: ENIs for pods are made in the subnet and with the security groups that the ENIConfig of the node names.',
    traps: [
      'The primary ENI serves no pods any more, so a node holds fewer: an `m5.large` falls from 29 to 20. Lower its limit of pods, with Karpenter by `RESERVED_ENIS=1`.',
      'Nodes that are up already stay as they are; only new ones take part.',
      'A node without a usable ENIConfig gets no ENI, `ipamd` fails, and the node does not become ready.',
      '`ipamd` then waits for the API server at each start, where otherwise it goes on without it after 30 seconds.',
      'IPv6 mode refuses it.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-subnet-discovery',
        how: 'Custom networking moves pods to a subnet and groups that an ENIConfig names; subnet discovery adds subnets by a tag and keeps the security groups of the node.',
      },
      {
        setting: 'amazon-vpc-cni-auto-podsubnetselectorterms',
        how: '`AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG` with ENIConfigs is the way for nodes of your own, `podSubnetSelectorTerms` the field for EKS Auto Mode.',
      },
    ],
    features: ['ipam.exhaustion-mitigation', 'ipam.ip-pools', 'ipam.max-pods'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[170, 184]] },
      {
        document: 'eks-best-practices/custom-networking',
        lines: [
          [27, 56],
          [118, 128],
        ],
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [674, 692],
          [1053, 1066],
          [2764, 2768],
        ],
      },
      {
        document: 'vpc-cni/aws-k8s-agent-main',
        lines: [
          [46, 49],
          [108, 134],
        ],
        passage: 'Wait for the API server',
      },
      { document: 'karpenter/settings', lines: [46], passage: 'RESERVED_ENIS' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-eni-config-label-def': {
    name: 'ENI_CONFIG_LABEL_DEF',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'key of a node label',
    default: '`k8s.amazonaws.com/eniConfig`',
    what: 'The node label whose value is the name of the ENIConfig.',
    traps: [
      'With `topology.kubernetes.io/zone` nodes need no label of yours, but each ENIConfig has to bear the name of its zone, and a zone has room for one.',
      'For several in a zone leave the default or take a key of your own, give the nodes of each group that label, and name the ENIConfig after its value.',
      'Without label and annotation a node takes the ENIConfig named `default`.',
      'An annotation of the node under `ENI_CONFIG_ANNOTATION_DEF` wins over the label, and the label `vpc.amazonaws.com/externalEniConfig` over both.',
      'It counts only with `AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true`.',
    ],
    example: 'topology.kubernetes.io/zone',
    unlike: [
      {
        setting: 'amazon-vpc-cni-eni-config-annotation-def',
        how: '`ENI_CONFIG_LABEL_DEF` names a label, `ENI_CONFIG_ANNOTATION_DEF` an annotation, which goes first.',
      },
    ],
    features: ['ipam.ip-pools', 'ipam.exhaustion-mitigation'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[195, 205]] },
      {
        document: 'vpc-cni/eniconfig',
        lines: [
          [31, 39],
          [111, 142],
        ],
      },
      { document: 'eks-best-practices/custom-networking', lines: [[94, 110]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-eni-config-annotation-def': {
    name: 'ENI_CONFIG_ANNOTATION_DEF',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'key of a node annotation',
    default: '`k8s.amazonaws.com/eniConfig`',
    what: 'The node annotation whose value is the name of the ENIConfig.',
    traps: [
      'The annotation wins over the label that `ENI_CONFIG_LABEL_DEF` names: one left on a node keeps it in the old subnet.',
      'It counts only with `AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true`.',
    ],
    example: 'example.com/eni-config',
    unlike: [
      {
        setting: 'amazon-vpc-cni-eni-config-label-def',
        how: '`ENI_CONFIG_ANNOTATION_DEF` names an annotation, `ENI_CONFIG_LABEL_DEF` a label, which comes second.',
      },
    ],
    features: ['ipam.ip-pools', 'ipam.exhaustion-mitigation'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[186, 203]] },
      {
        document: 'vpc-cni/eniconfig',
        lines: [
          [97, 109],
          [125, 142],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-eniconfig-create': {
    name: 'eniConfig.create',
    cnis: ['amazon-vpc-cni'],
    place: 'vpc-cni-add-on',
    values: '`true` or `false`',
    default: '`false`',
    what: 'The chart makes an ENIConfig of each entry under `eniConfig.subnets`, with its subnet and security groups.',
    traps: [
      'The key of an entry becomes the name of the ENIConfig, so nodes find it by zone only if the keys are zones and `ENI_CONFIG_LABEL_DEF` names the label of the zone.',
      'Without `eniConfig.subnets` rendering fails.',
      'It does not turn custom networking on; that takes `AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true`.',
    ],
    example: 'true',
    ways: [
      {
        by: 'EKS add-on',
        code: 'aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni \\\n  --resolve-conflicts PRESERVE --configuration-values \'{"eniConfig":{"create":{literal},"subnets":{"eu-central-1a":{"id":"subnet-0123","securityGroups":["sg-0123"]}}}}\'',
        language: 'bash',
      },
      {
        by: 'Helm values of aws-vpc-cni',
        code: 'eniConfig:\n  create: {literal}\n  subnets:\n    eu-central-1a:\n      id: subnet-0123\n      securityGroups:\n        - sg-0123',
        language: 'yaml',
      },
    ],
    features: ['ipam.ip-pools', 'ipam.exhaustion-mitigation', 'operations.config-api'],
    sources: [
      { document: 'vpc-cni/aws-vpc-cni-eniconfig', lines: [[1, 17]] },
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [[225, 243]] },
      { document: 'vpc-cni/readme', lines: [[170, 205]], passage: 'Custom networking' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-ipv4': {
    name: 'ENABLE_IPv4',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`true` in chart and manifest; unset counts as false',
    since: 'v1.10.0',
    what: '`ipamd` gives pods IPv4 addresses.',
    traps: [
      'By the README it is `true` unless set, by the code `false`: a DaemonSet carried over from before v1.10.0 names neither family, and `ipamd` does not start.',
      '`ipamd` refuses to start while `ENABLE_IPv6` is `true` as well; there is no dual stack.',
      'The last letter is small: `ENABLE_IPV4` is another variable, which `ipamd` does not read.',
    ],
    example: 'false',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-v4-egress',
        how: '`ENABLE_IPv4` chooses the family of pod addresses, `ENABLE_V4_EGRESS` gives pods of IPv6 clusters a way to IPv4 targets.',
      },
    ],
    features: ['networking.ipv6', 'networking.dual-stack'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[630, 638]] },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [154, 155],
          [2098, 2100],
          [2754, 2762],
        ],
      },
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [93] },
      { document: 'vpc-cni/troubleshooting', lines: [[202, 222]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-ipv6': {
    name: 'ENABLE_IPv6',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    since: 'v1.10.0',
    what: '`ipamd` gives pods IPv6 addresses instead of IPv4 ones.',
    traps: [
      'It belongs on the init container as well, which else leaves IPv6 forwarding of the node alone.',
      '`ipamd` starts only with `ENABLE_PREFIX_DELEGATION=true`, without custom networking, with `ENABLE_IPv4` off and on a Nitro type.',
      'It needs IAM rights that the managed policy `AmazonEKS_CNI_Policy` for IPv4 does not give.',
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
        setting: 'amazon-vpc-cni-enable-v6-egress',
        how: '`ENABLE_IPv6` makes IPv6 the family of pods, `ENABLE_V6_EGRESS` gives IPv4 pods a way out to IPv6 targets.',
      },
      {
        setting: 'amazon-vpc-cni-node-agent-enable-ipv6',
        how: '`ENABLE_IPv6` is for the plugin, `enable-ipv6` for the policy agent beside it; an IPv6 cluster needs both.',
      },
    ],
    features: ['networking.ipv6', 'networking.dual-stack', 'aws.iam'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[640, 650]] },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [2102, 2104],
          [2754, 2775],
        ],
      },
      { document: 'vpc-cni/aws-vpc-cni-init-main', lines: [[103, 140]] },
      { document: 'eks-best-practices/vpc-cni', lines: [179], passage: 'IAM' },
    ],
    reviewed: '2026-11-28',
  },
};
