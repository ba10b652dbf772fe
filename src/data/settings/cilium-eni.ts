import type { Setting } from '../setting.ts';

/** ENI mode of Cilium: prefixes, release, which ENI comes first, rights and tags. */
export const ciliumEniSettings: Readonly<Record<string, Setting>> = {
  'cilium-eni-enabled': {
    name: 'eni.enabled',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Runs Cilium in ENI mode: it picks the AWS image of the operator, native routing, a route for each pod and `ipam: eni`.',
    traps: [
      'IPv4 masquerading is off in this mode since 1.18; `bpf.masquerade=true` then ends the agent unless `enableIPv4Masquerade=true` or IPv6 masquerading goes with it.',
      'The operator needs EC2 rights of its own, the release of addresses and IPv6 further ones.',
      'NetworkManager or systemd-networkd must leave the additional interfaces alone, or they undo what the agent sets up.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-ipam-mode',
        how: '`ipam.mode=eni` alone fails in the chart; `eni.enabled=true` sets that mode and all that belongs to it.',
      },
    ],
    features: ['aws.eni-mode', 'aws.iam', 'ipam.modes'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1299, 1301]] },
      {
        document: 'cilium/eni',
        lines: [
          [91, 96],
          [614, 650],
          [659, 671],
        ],
        passage: 'Requirements of the mode',
      },
      { document: 'cilium/configmap-template', lines: [[58, 69], 558, [598, 602]] },
      { document: 'cilium/daemon', lines: [[101, 118]], passage: 'Check of masquerading' },
      {
        document: 'cilium/option',
        lines: [
          [2042, 2044],
          [2537, 2538],
        ],
        passage: 'Masquerading of a family that is off',
      },
      { document: 'cilium-228a293/upgrade', lines: [412], passage: 'Masquerading from 1.18' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eni-awsenableprefixdelegation': {
    name: 'eni.awsEnablePrefixDelegation',
    also: ['aws-enable-prefix-delegation'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Lets the operator assign `/28` prefixes to ENIs in place of single IPv4 addresses.',
    traps: [
      'Only Nitro and bare-metal instances take part.',
      'A node whose ENIs already hold secondary addresses without a prefix stays with single addresses.',
      'A subnet without a free `/28` makes the operator fall back to single addresses, after which that node gets no more prefixes.',
      'Surplus goes back in whole prefixes only.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-spec-eni-disable-prefix-delegation',
        how: 'That field takes a single node out; this value switches prefixes on for the operator.',
      },
    ],
    features: ['ipam.prefix-delegation', 'ipam.max-pods', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1304, 1305]] },
      { document: 'cilium/configmap-template', lines: [[606, 608]] },
      {
        document: 'cilium/node',
        lines: [
          [555, 573],
          [1060, 1095],
        ],
        passage: 'Nodes that take prefixes; the fallback',
      },
      { document: 'cilium/eni', lines: [[533, 535]], passage: 'Release' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eni-awsreleaseexcessips': {
    name: 'eni.awsReleaseExcessIPs',
    also: ['aws-release-excess-ips'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Lets the operator give unused IPv4 addresses of ENIs back to their subnet.',
    traps: [
      'While it is off, a node keeps every address it ever fetched.',
      'An address leaves only after `excess-ip-release-delay`, 180 seconds unless set; ENIs stay attached, and the IPv6 prefix stays until the node is deleted.',
      'The operator needs the right `UnassignPrivateIpAddresses`.',
    ],
    example: 'true',
    features: [
      'ipam.vpc-ip-consumption',
      'ipam.warm-pool',
      'ipam.exhaustion-mitigation',
      'aws.iam',
    ],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1302, 1303]] },
      { document: 'cilium/configmap-template', lines: [[603, 605]] },
      {
        document: 'cilium/eni',
        lines: [
          [104, 106],
          [368, 370],
          [522, 543],
          [640, 642],
        ],
        passage: 'Release of addresses',
      },
      {
        document: 'cilium/operator-ipam-aws',
        lines: [
          [50, 52],
          [64, 66],
        ],
        passage: 'Defaults of the operator',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eni-nodespec-firstinterfaceindex': {
    name: 'eni.nodeSpec.firstInterfaceIndex',
    also: ['eni-first-interface-index'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'integer, `0` or more',
    default: 'unset, which means `0`',
    since: '1.19',
    what: 'Index of the first ENI that may carry pods; `1` keeps the primary ENI free of them.',
    traps: [
      'Each skipped ENI takes its addresses out of what the node can hold.',
      'An index that reaches the number of ENIs of the instance type leaves the node without pod addresses.',
      'A custom CNI configuration wins over it.',
    ],
    example: '1',
    unlike: [
      {
        setting: 'cilium-spec-eni-first-interface-index',
        how: 'That field is where the agent of each node writes this value; the chart sets it for all nodes.',
      },
    ],
    features: ['aws.eni-mode', 'ipam.max-pods', 'policy.security-groups'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1336, 1341]] },
      { document: 'cilium/configmap-template', lines: [[611, 614]] },
      {
        document: 'cilium/eni',
        lines: [
          [125, 140],
          [256, 263],
        ],
        passage: 'Meaning, and what wins',
      },
      {
        document: 'cilium/node',
        lines: [
          [988, 996],
          [1041, 1050],
        ],
        passage: 'Capacity of a node',
      },
      {
        document: 'cilium/ciliumnode-eni',
        lines: [
          [53, 57],
          [76, 78],
        ],
        passage: 'What the agent writes',
      },
      { document: 'cilium-2ba24a2/values', lines: [1194], passage: 'There in 1.19' },
      { document: 'cilium-228a293/values', passage: 'Without it before' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eni-nodespec-useprimaryaddress': {
    name: 'eni.nodeSpec.usePrimaryAddress',
    also: ['eni-use-primary-address'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    since: '1.19',
    what: 'Hands the primary address of each ENI to pods too, which adds one address an ENI.',
    example: 'true',
    features: ['ipam.max-pods', 'ipam.vpc-ip-consumption', 'aws.eni-mode'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1352, 1353]] },
      { document: 'cilium/configmap-template', lines: [[630, 632]] },
      { document: 'cilium/eni', lines: [[302, 305]] },
      { document: 'cilium/node', lines: [[1100, 1108]], passage: 'One more address' },
      { document: 'cilium-2ba24a2/values', lines: [1206], passage: 'There in 1.19' },
      { document: 'cilium-228a293/values', passage: 'Without it before' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eni-nodespec-disableprefixdelegation': {
    name: 'eni.nodeSpec.disablePrefixDelegation',
    also: ['eni-disable-prefix-delegation'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    since: '1.19',
    what: 'Keeps nodes on single IPv4 addresses although the operator may assign prefixes.',
    traps: [
      'In the chart it holds for every node; a CiliumNodeConfig with `eni-disable-prefix-delegation` singles nodes out.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-spec-eni-disable-prefix-delegation',
        how: 'That is the field of a CiliumNode which the agent fills from this value.',
      },
    ],
    features: ['ipam.prefix-delegation', 'aws.eni-mode'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1354, 1355]] },
      { document: 'cilium/configmap-template', lines: [[633, 635]] },
      { document: 'cilium/eni', lines: [[307, 310]] },
      {
        document: 'cilium/ciliumnode-eni',
        lines: [
          [53, 57],
          [100, 102],
        ],
        passage: 'What the agent writes',
      },
      {
        document: 'cilium/per-node-config',
        lines: [
          [13, 15],
          [28, 35],
        ],
        passage: 'Settings of single nodes',
      },
      { document: 'cilium-2ba24a2/values', lines: [1208], passage: 'There in 1.19' },
      { document: 'cilium-228a293/values', passage: 'Without it before' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eni-enitags': {
    name: 'eni.eniTags',
    also: ['eni-tags'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'map of tags',
    default: '`{}`',
    what: 'Tags that the operator puts on ENIs it creates.',
    example: '{"team":"platform"}',
    unlike: [
      {
        setting: 'cilium-eni-gctags',
        how: 'Tags for garbage collection also decide which detached ENIs the operator deletes; these are labels alone.',
      },
    ],
    features: ['aws.eni-mode', 'aws.iam'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1308, 1309]] },
      { document: 'cilium/configmap-template', lines: [610] },
      { document: 'cilium/eni', lines: [596] },
      { document: 'cilium/operator-ipam-aws', lines: [[68, 71]], passage: 'Flags' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eni-gctags': {
    name: 'eni.gcTags',
    also: ['eni-gc-tags'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'map of tags',
    default: '`io.cilium/cilium-managed` and `io.cilium/cluster-name`, detected',
    what: 'Tags on new ENIs by which the operator later finds detached ones and deletes them.',
    traps: [
      'Without a cluster name a fixed one is used, and clusters without a name clean up after each other.',
      'The default detection needs the right `DescribeTags`.',
    ],
    example: '{"io.cilium/cluster-name":"my-cluster"}',
    unlike: [
      {
        setting: 'cilium-eni-enitags',
        how: 'Those tags are labels for people and bills; these select what garbage collection deletes.',
      },
    ],
    features: ['aws.eni-mode', 'aws.iam'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1310, 1316]] },
      { document: 'cilium/configmap-template', lines: [[650, 655]] },
      {
        document: 'cilium/eni',
        lines: [
          [113, 120],
          [636, 638],
        ],
        passage: 'Cluster name and rights',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eni-iamrole': {
    name: 'eni.iamRole',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'ARN of an IAM role',
    default: 'empty',
    what: 'Role for the service account of the operator (IRSA).',
    traps: [
      'The chart only adds the annotation `eks.amazonaws.com/role-arn`; where it does not create the service account, nothing is annotated.',
      'While it is empty, the operator reads optional keys from the secret `cilium-aws`.',
    ],
    example: 'arn:aws:iam::111122223333:role/CiliumOperator',
    features: ['aws.iam', 'aws.eni-mode'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1317, 1321]] },
      { document: 'cilium/operator-serviceaccount', lines: [[1, 4]] },
      {
        document: 'cilium/operator-deployment-template',
        lines: [[113, 132]],
        passage: 'Keys from a secret',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-spec-eni-first-interface-index': {
    name: 'eni.first-interface-index',
    also: ['first-interface-index'],
    cnis: ['cilium'],
    place: 'cilium-node',
    values: 'integer, `0` or more',
    default: '`0`',
    what: 'Index of the first ENI of this node that may carry pods.',
    traps: [
      'The agent writes it from its own settings with every update of the object, so an edit by hand does not last.',
    ],
    example: '1',
    unlike: [
      {
        setting: 'cilium-eni-nodespec-firstinterfaceindex',
        how: 'That value of the chart is the source from which the agent fills this field.',
      },
    ],
    features: ['aws.eni-mode', 'ipam.max-pods'],
    sources: [
      { document: 'cilium/eni-types', lines: [[40, 47]] },
      {
        document: 'cilium/eni',
        lines: [
          [256, 263],
          [488, 492],
        ],
      },
      { document: 'cilium/ciliumnode-eni', lines: [[53, 57]], passage: 'The agent sets it' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-spec-eni-disable-prefix-delegation': {
    name: 'eni.disable-prefix-delegation',
    also: ['disable-prefix-delegation'],
    cnis: ['cilium'],
    place: 'cilium-node',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Takes this node out of prefix delegation; it gets single IPv4 addresses.',
    traps: [
      'The agent writes it from its own settings with every update of the object, so an edit by hand does not last.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-eni-awsenableprefixdelegation',
        how: 'That value switches prefixes on for the operator; this field takes one node out.',
      },
      {
        setting: 'cilium-eni-nodespec-disableprefixdelegation',
        how: 'That value of the chart is the source from which the agent fills this field.',
      },
    ],
    features: ['ipam.prefix-delegation', 'aws.eni-mode'],
    sources: [
      { document: 'cilium/eni-types', lines: [[110, 114]] },
      { document: 'cilium/node', lines: [[1076, 1079]], passage: 'What it does' },
      { document: 'cilium/ciliumnode-eni', lines: [[53, 57]], passage: 'The agent sets it' },
      { document: 'cilium/eni', lines: [[307, 310]] },
    ],
    reviewed: '2026-11-28',
  },
};
