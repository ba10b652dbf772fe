import type { Setting } from '../setting.ts';

/** How many addresses, prefixes and ENIs the VPC CNI holds on a node. */
export const vpcCniPoolSettings: Readonly<Record<string, Setting>> = {
  'amazon-vpc-cni-warm-ip-target': {
    name: 'WARM_IP_TARGET',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'integer; 0 or less counts as unset',
    default: 'unset',
    what: '`ipamd` holds this many free addresses on the node beside those that pods use.',
    traps: [
      'It puts `WARM_ENI_TARGET` out of force and, in prefix mode, `WARM_PREFIX_TARGET` too.',
      'A low target in a large or busy cluster makes many EC2 calls; once they are throttled, no node gets new ENIs or addresses. The README urges to set `MINIMUM_IP_TARGET` with it.',
      'In prefix mode addresses still come by the sixteen: a target of `16` takes a second prefix as soon as one pod runs.',
      'In IPv6 mode it is ignored.',
    ],
    example: '2',
    unlike: [
      {
        setting: 'amazon-vpc-cni-minimum-ip-target',
        how: '`WARM_IP_TARGET` counts free addresses only, `MINIMUM_IP_TARGET` free and used ones together.',
      },
      {
        setting: 'amazon-vpc-cni-warm-ip-target-windows',
        how: '`WARM_IP_TARGET` is read by `ipamd` on Linux nodes, the key `warm-ip-target` by the VPC resource controller for Windows nodes.',
      },
    ],
    features: ['ipam.warm-pool', 'ipam.exhaustion-mitigation', 'performance.pod-start'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[295, 321]] },
      {
        document: 'vpc-cni/eni-and-ip-target',
        lines: [
          [13, 16],
          [45, 54],
        ],
      },
      { document: 'vpc-cni/ipamd', lines: [421, [2028, 2041]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-minimum-ip-target': {
    name: 'MINIMUM_IP_TARGET',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'integer; 0 or less counts as unset',
    default: 'unset',
    since: 'v1.6.0',
    what: 'The node never holds fewer addresses than this, used and free counted together.',
    traps: [
      'Set without `WARM_IP_TARGET`, that one counts as 0: the node takes this many addresses and gets no more, so the next pods find none.',
      'It puts `WARM_ENI_TARGET` out of force.',
      'In prefix mode it is rounded up to whole prefixes: `20` holds 32 addresses.',
      'In IPv6 mode it is ignored.',
    ],
    example: '12',
    unlike: [
      {
        setting: 'amazon-vpc-cni-warm-ip-target',
        how: '`MINIMUM_IP_TARGET` counts free and used addresses together, `WARM_IP_TARGET` free ones only.',
      },
    ],
    features: ['ipam.warm-pool', 'ipam.exhaustion-mitigation', 'performance.pod-start'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[323, 346]] },
      { document: 'vpc-cni/prefix-and-ip-target', lines: [[16, 17]], passage: 'Whole prefixes' },
      { document: 'vpc-cni/ipamd', lines: [421, [2043, 2056]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-warm-eni-target': {
    name: 'WARM_ENI_TARGET',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'integer of 0 or more',
    default: '`1`',
    what: '`ipamd` keeps as many free addresses as this number of whole ENIs hold, by attaching spare ENIs.',
    traps: [
      'With `WARM_IP_TARGET` or `MINIMUM_IP_TARGET` above 0 it no longer counts.',
      'On large types a spare ENI is dear: a `p3dn.24xlarge` with three pods holds 98 addresses.',
      'Pods with a branch ENI take nothing from this pool, so nodes that mostly run such pods hold addresses for nothing.',
      'In prefix mode `WARM_PREFIX_TARGET` counts in its place, and in IPv6 mode neither does.',
    ],
    example: '2',
    unlike: [
      {
        setting: 'amazon-vpc-cni-warm-prefix-target',
        how: '`WARM_ENI_TARGET` counts ENIs where pods have single addresses, `WARM_PREFIX_TARGET` prefixes in prefix mode.',
      },
    ],
    features: ['ipam.warm-pool', 'ipam.vpc-ip-consumption', 'ipam.exhaustion-mitigation'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[277, 293], [344, 345], 502] },
      { document: 'vpc-cni/eni-and-ip-target', lines: [[34, 36]] },
      { document: 'vpc-cni/ipamd', lines: [421, [1423, 1438], [2624, 2651]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-warm-prefix-target': {
    name: 'WARM_PREFIX_TARGET',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'integer; 0 or less counts as unset',
    default: 'unset in the code; chart and manifest set `1`',
    since: 'v1.9.0',
    what: 'In prefix mode the node keeps this many free /28 prefixes.',
    traps: [
      'It counts only with `ENABLE_PREFIX_DELEGATION=true`, and not once `WARM_IP_TARGET` or `MINIMUM_IP_TARGET` is above 0.',
      'In prefix mode with this at `0` and neither of the other two set, `aws-node` refuses to start.',
      'One pod in the last free prefix makes `ipamd` take another sixteen addresses, and a new ENI where the old one has no slot left.',
    ],
    example: '2',
    unlike: [
      {
        setting: 'amazon-vpc-cni-warm-eni-target',
        how: '`WARM_PREFIX_TARGET` counts prefixes in prefix mode, `WARM_ENI_TARGET` ENIs where pods have single addresses.',
      },
      {
        setting: 'amazon-vpc-cni-warm-prefix-target-windows',
        how: '`WARM_PREFIX_TARGET` is read by `ipamd` on Linux nodes, the key `warm-prefix-target` by the VPC resource controller for Windows nodes.',
      },
    ],
    features: ['ipam.warm-pool', 'ipam.prefix-delegation', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[572, 579]] },
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [91] },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[285, 286]], passage: 'Manifest' },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [151, 152],
          [1440, 1455],
        ],
      },
      { document: 'vpc-cni/aws-vpc-cni-main', lines: [[378, 387]], passage: 'Refused values' },
      { document: 'vpc-cni/prefix-and-ip-target', lines: [[3, 5]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-max-eni': {
    name: 'MAX_ENI',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'integer; 0 or less counts as unset',
    default: 'unset: as many as the instance type takes',
    what: 'The plugin attaches at most this many ENIs to a node.',
    traps: [
      'It can lower the limit of the instance type, not raise it.',
      'ENIs tagged `node.k8s.amazonaws.com/no_manage`, ENIs in excluded subnets and the trunk ENI come off this number, so less is left for pods.',
      'The limit of the kubelet does not follow: lower its `--max-pods` as well.',
    ],
    example: '3',
    unlike: [
      {
        setting: 'amazon-vpc-cni-reservedenis',
        how: '`MAX_ENI` limits what `ipamd` attaches, `RESERVED_ENIS` only what Karpenter counts on.',
      },
    ],
    features: ['ipam.max-pods', 'ipam.vpc-ip-consumption', 'networking.multi-interface'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [
          [348, 356],
          [822, 825],
        ],
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [1402, 1421],
          [2590, 2620],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-ip-cooldown-period': {
    name: 'IP_COOLDOWN_PERIOD',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'integer of 0 or more, seconds',
    default: '`30`',
    since: 'v1.15.0',
    what: 'After its pod is gone, an address rests so many seconds before another pod may have it.',
    traps: [
      'The rest gives kube-proxy time to take the old endpoint out of its rules; with `0`, which is allowed, another pod may get its traffic.',
      'A longer rest holds more addresses, keeps emptied ENIs attached and can add EC2 calls.',
      'With a value that is no number, or a negative one, `aws-node` refuses to start.',
    ],
    example: '60',
    unlike: [
      {
        setting: 'amazon-vpc-cni-branch-eni-cooldown',
        how: '`IP_COOLDOWN_PERIOD` is about addresses of ordinary pods, `branch-eni-cooldown` about whole branch ENIs.',
      },
    ],
    features: ['ipam.warm-pool', 'ipam.vpc-ip-consumption', 'performance.pod-start'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[715, 724]] },
      { document: 'vpc-cni/aws-vpc-cni-main', lines: [[366, 371]], passage: 'Refused values' },
      {
        document: 'vpc-cni/data-store',
        lines: [
          [242, 254],
          [1054, 1057],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-manage-enis-non-schedulable': {
    name: 'AWS_MANAGE_ENIS_NON_SCHEDULABLE',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    since: 'v1.12.6',
    what: 'With `true`, `ipamd` attaches and releases ENIs on a cordoned node as well.',
    traps: [
      'By default the pool of a cordoned node neither grows nor gives an ENI back, so a DaemonSet pod started there may find no address.',
    ],
    example: 'true',
    features: ['ipam.warm-pool', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[153, 159]] },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [848, 858],
          [954, 974],
          [2000, 2003],
          [2254, 2280],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-disable-leaked-eni-cleanup': {
    name: 'DISABLE_LEAKED_ENI_CLEANUP',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    since: 'v1.13.0',
    what: 'With `true`, the node no longer looks each hour for ENIs that the plugin left behind, which saves EC2 calls.',
    traps: [
      'Leaked ENIs then hold addresses until somebody deletes them by hand.',
      'In IPv6 mode, with `DISABLE_NETWORK_RESOURCE_PROVISIONING` and with `ENABLE_IMDS_ONLY_MODE` the search is off whatever this says.',
    ],
    example: 'true',
    features: ['ipam.vpc-ip-consumption', 'ipam.exhaustion-mitigation', 'aws.iam'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[680, 687]] },
      { document: 'vpc-cni/ipamd', lines: [[2062, 2069]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-manage-untagged-eni': {
    name: 'MANAGE_UNTAGGED_ENI',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`true`',
    what: 'With `false`, `ipamd` leaves alone every ENI that it did not create itself, save the primary one.',
    traps: [
      'By default `ipamd` takes over an ENI that you attach for other ends, unless it is tagged `node.k8s.amazonaws.com/no_manage`.',
      'The tag wins: an ENI with a value other than `true` in it stays managed.',
      'Neither the README nor the chart names this variable; only the code does.',
    ],
    example: 'false',
    unlike: [
      {
        setting: 'amazon-vpc-cni-node-k8s-amazonaws-com-no-manage',
        how: '`MANAGE_UNTAGGED_ENI` decides for all ENIs without a tag, the tag for one ENI.',
      },
    ],
    features: ['networking.multi-interface', 'ipam.pod-ip-source'],
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [169, 172],
          [259, 290],
          [2106, 2108],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
};
