import type { Setting } from '../setting.ts';

/** Buffers of addresses on a node, in the chart and in CiliumNode. */
export const ciliumNodeSettings: Readonly<Record<string, Setting>> = {
  'cilium-ipam-nodespec-ipampreallocate': {
    name: 'ipam.nodeSpec.ipamPreAllocate',
    also: ['ipam-pre-allocate'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'integer',
    default: 'unset, which means `8`',
    since: '1.19',
    what: 'Free addresses that a node keeps in ENI and other cloud modes, written into `spec.ipam.pre-allocate` of its CiliumNode.',
    traps: [
      'A custom CNI configuration that sets `pre-allocate` wins over this value.',
      'The IPv6 prefix of a node in ENI mode takes no notice of it.',
    ],
    example: '16',
    unlike: [
      {
        setting: 'cilium-spec-ipam-pre-allocate',
        how: 'That field of a single CiliumNode is where the agent writes this value.',
      },
      {
        setting: 'cilium-ipam-multipoolpreallocation',
        how: 'That one sets the buffer of `multi-pool`, this one that of ENI and the other cloud modes.',
      },
    ],
    features: ['ipam.warm-pool', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2346, 2357]] },
      { document: 'cilium/configmap-template', lines: [[1187, 1193]] },
      { document: 'cilium/ciliumnode-eni', lines: [[65, 75]], passage: 'What wins' },
      { document: 'cilium/operator-ipam-node', lines: [[285, 293]], passage: 'Default' },
      {
        document: 'cilium/eni',
        lines: [
          [244, 249],
          [364, 367],
        ],
      },
      { document: 'cilium-2ba24a2/values', lines: [2170], passage: 'There in 1.19' },
      { document: 'cilium-228a293/values', passage: 'Without it before' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-ipam-nodespec-ipamminallocate': {
    name: 'ipam.nodeSpec.ipamMinAllocate',
    also: ['ipam-min-allocate'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'integer',
    default: 'unset, no minimum',
    since: '1.19',
    what: 'Addresses that a node takes at its start at least, written into `spec.ipam.min-allocate` of its CiliumNode.',
    traps: [
      'It sets a floor, not a buffer: beyond it `pre-allocate` goes on asking for free addresses.',
    ],
    example: '20',
    unlike: [
      {
        setting: 'cilium-spec-ipam-min-allocate',
        how: 'That field of a single CiliumNode is where the agent writes this value.',
      },
    ],
    features: ['ipam.warm-pool', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2346, 2352]] },
      { document: 'cilium/configmap-template', lines: [[1187, 1190]] },
      {
        document: 'cilium/eni',
        lines: [
          [236, 242],
          [443, 469],
        ],
        passage: 'Meaning and formulas',
      },
      { document: 'cilium-2ba24a2/values', lines: [2165], passage: 'There in 1.19' },
      { document: 'cilium-228a293/values', passage: 'Without it before' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-ipam-nodespec-ipammaxallocate': {
    name: 'ipam.nodeSpec.ipamMaxAllocate',
    also: ['ipam-max-allocate'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'integer',
    default: 'unset, the limit of the instance type',
    since: '1.19',
    what: 'Upper bound for the addresses of a node, written into `spec.ipam.max-allocate` of its CiliumNode.',
    traps: [
      'A value above what the instance type can hold is kept, with a warning of the operator.',
      'A custom CNI configuration cannot set it, unlike the minimum and the buffer.',
    ],
    example: '50',
    unlike: [
      {
        setting: 'cilium-spec-ipam-max-allocate',
        how: 'That field of a single CiliumNode is where the agent writes this value.',
      },
    ],
    features: ['ipam.max-pods', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2358, 2362]] },
      { document: 'cilium/configmap-template', lines: [[1194, 1196]] },
      {
        document: 'cilium/operator-ipam-node',
        lines: [[302, 317]],
        passage: 'Bound of the instance type',
      },
      {
        document: 'cilium/ciliumnode-eni',
        lines: [[65, 75]],
        passage: 'What a custom CNI configuration sets',
      },
      { document: 'cilium-2ba24a2/values', lines: [2175], passage: 'There in 1.19' },
      { document: 'cilium-228a293/values', passage: 'Without it before' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-ipam-nodespec-ipamstaticiptags': {
    name: 'ipam.nodeSpec.ipamStaticIPTags',
    also: ['ipam-static-ip-tags'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'list of `key=value`',
    default: '`[]`',
    since: '1.19',
    what: 'Tags by which the operator picks a static address for the node, on AWS an Elastic IP.',
    traps: [
      'It concerns the node: no pod gets a fixed address by it.',
      'Where the primary ENI already has a public address, the operator reports that one and attaches nothing.',
    ],
    example: '["pool=egress"]',
    unlike: [
      {
        setting: 'cilium-spec-ipam-static-ip-tags',
        how: 'That field of a single CiliumNode is where the agent writes this value.',
      },
    ],
    features: ['ipam.static-ip', 'aws.eni-mode'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2363, 2364]] },
      { document: 'cilium/configmap-template', lines: [[1197, 1199]] },
      { document: 'cilium/ipam-types', lines: [[178, 183]] },
      { document: 'cilium/node', lines: [[578, 592]], passage: 'Elastic IP on the primary ENI' },
      { document: 'cilium-2ba24a2/values', lines: [2177], passage: 'There in 1.19' },
      { document: 'cilium-228a293/values', passage: 'Without it before' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-spec-ipam-pre-allocate': {
    name: 'ipam.pre-allocate',
    also: ['pre-allocate'],
    cnis: ['cilium'],
    place: 'cilium-node',
    values: 'integer, `0` or more',
    default: '`8` where it is `0` or absent',
    what: 'Free addresses that must be at hand on this node, so that a new pod needs no call of the operator.',
    traps: [
      'In ENI mode the agent writes this field whenever it updates its CiliumNode: a hand-made value gives way to that of `ipam.nodeSpec` or of the custom CNI configuration.',
      'Addresses come in whole `/28` blocks with prefix delegation, so the real buffer is often larger.',
    ],
    example: '16',
    unlike: [
      {
        setting: 'cilium-ipam-nodespec-ipampreallocate',
        how: 'That value of the chart is the source from which the agents fill this field.',
      },
    ],
    features: ['ipam.warm-pool', 'ipam.vpc-ip-consumption', 'performance.pod-start'],
    sources: [
      { document: 'cilium/ipam-types', lines: [[160, 166]] },
      {
        document: 'cilium/eni',
        lines: [
          [244, 249],
          [443, 454],
        ],
      },
      { document: 'cilium/operator-ipam-node', lines: [[285, 293]], passage: 'Default' },
      { document: 'cilium/ciliumnode-eni', lines: [[65, 75]], passage: 'The agent sets it' },
      {
        document: 'cilium/nodediscovery',
        lines: [
          [147, 157],
          [222, 283],
        ],
        passage: 'Updates of the object',
      },
      { document: 'cilium/node', lines: [[555, 559]], passage: 'Rounded up to prefixes' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-spec-ipam-min-allocate': {
    name: 'ipam.min-allocate',
    also: ['min-allocate'],
    cnis: ['cilium'],
    place: 'cilium-node',
    values: 'integer, `0` or more',
    default: '`0`',
    what: 'Addresses that the node must have when it is first set up; past that the other watermarks take over.',
    traps: [
      'Together with `max-above-watermark` it is also the line below which the operator sees no surplus to release.',
      'The agent writes it from its own settings with every update of the object.',
    ],
    example: '30',
    unlike: [
      {
        setting: 'cilium-ipam-nodespec-ipamminallocate',
        how: 'That value of the chart is the source from which the agents fill this field.',
      },
    ],
    features: ['ipam.warm-pool', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'cilium/ipam-types', lines: [[143, 150]] },
      {
        document: 'cilium/eni',
        lines: [
          [236, 242],
          [456, 469],
        ],
        passage: 'Meaning, and the surplus',
      },
      { document: 'cilium/ciliumnode-eni', lines: [[65, 72]], passage: 'The agent sets it' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-spec-ipam-max-allocate': {
    name: 'ipam.max-allocate',
    also: ['max-allocate'],
    cnis: ['cilium'],
    place: 'cilium-node',
    values: 'integer, `0` or more',
    default: '`0`, which means the limit of the instance type',
    what: 'Most addresses that the node may get; near it the buffer shrinks to nothing.',
    traps: [
      'A value above the limit of the instance type is kept, with a warning of the operator.',
      'The agent writes it from its own settings with every update of the object.',
    ],
    example: '58',
    unlike: [
      {
        setting: 'cilium-ipam-nodespec-ipammaxallocate',
        how: 'That value of the chart is the source from which the agents fill this field.',
      },
    ],
    features: ['ipam.max-pods', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'cilium/ipam-types', lines: [[152, 158]] },
      { document: 'cilium/operator-ipam-node', lines: [[302, 317]] },
      { document: 'cilium/ciliumnode-eni', lines: [[65, 67]], passage: 'The agent sets it' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-spec-ipam-max-above-watermark': {
    name: 'ipam.max-above-watermark',
    also: ['max-above-watermark'],
    cnis: ['cilium'],
    place: 'cilium-node',
    values: 'integer, `0` or more',
    default: '`0`',
    what: 'Extra addresses that one allocation may take beyond the buffer, which saves calls of the EC2 API.',
    traps: [
      'Surplus is released only above minimum plus this value, so a high one holds addresses back from the subnet.',
    ],
    example: '10',
    features: ['ipam.warm-pool', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'cilium/ipam-types', lines: [[168, 176]] },
      {
        document: 'cilium/eni',
        lines: [
          [456, 469],
          [503, 517],
        ],
        passage: 'Release and allocation',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-spec-ipam-static-ip-tags': {
    name: 'ipam.static-ip-tags',
    also: ['static-ip-tags'],
    cnis: ['cilium'],
    place: 'cilium-node',
    values: 'map of tags',
    default: 'absent',
    what: 'Tags that select the static address of this node; on AWS the operator attaches an Elastic IP to the primary ENI.',
    traps: [
      'The agent writes it from `ipam.nodeSpec.ipamStaticIPTags` or the custom CNI configuration with every update of the object.',
    ],
    example: '{"pool":"egress"}',
    unlike: [
      {
        setting: 'cilium-ipam-nodespec-ipamstaticiptags',
        how: 'That value of the chart is the source from which the agents fill this field.',
      },
    ],
    features: ['ipam.static-ip', 'aws.eni-mode'],
    sources: [
      { document: 'cilium/ipam-types', lines: [[178, 183]] },
      { document: 'cilium/nodediscovery', lines: [[387, 392]], passage: 'The agent sets it' },
      { document: 'cilium/node', lines: [[578, 592]], passage: 'Elastic IP' },
    ],
    reviewed: '2026-11-28',
  },
};
