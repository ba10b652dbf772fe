import type { Setting } from '../setting.ts';

/** Keys of the ConfigMap `amazon-vpc-cni` for Windows nodes, and the add-on keys that write them. */
export const vpcCniWindowsSettings: Readonly<Record<string, Setting>> = {
  'amazon-vpc-cni-enable-windows-ipam': {
    name: 'enable-windows-ipam',
    cnis: ['amazon-vpc-cni', 'calico'],
    place: 'amazon-vpc-cni-config',
    values: '`true` or `false`, as a string',
    default: '`false` in the chart; a missing key counts as false',
    what: 'The VPC resource controller of the control plane gives addresses to the pods of Windows nodes.',
    traps: [
      'While it is off, the webhook adds no `vpc.amazonaws.com/PrivateIPv4Address` to new pods; those made before you turn it on have to be created anew.',
      'The webhook knows a Windows pod by `kubernetes.io/os: windows` in its `nodeSelector` alone; by another selector or an affinity the pod passes for a Linux one.',
      'A Deployment `vpc-resource-controller` left in `kube-system` from old set-ups keeps it off.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enablewindowsipam',
        how: '`enable-windows-ipam` is the key that the controller reads, `enableWindowsIpam` the add-on key or Helm value that writes it.',
      },
    ],
    features: ['networking.windows', 'ipam.pod-ip-source'],
    sources: [
      {
        document: 'vpc-resource-controller/conditions',
        lines: [
          [101, 121],
          [163, 175],
        ],
      },
      {
        document: 'vpc-resource-controller/pod-webhook',
        lines: [
          [109, 125],
          [163, 180],
          [241, 251],
        ],
      },
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [[127, 128]], passage: 'Default' },
      { document: 'eks-user-guide-2024/windows-support', lines: [[112, 129]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enablewindowsipam': {
    name: 'enableWindowsIpam',
    cnis: ['amazon-vpc-cni'],
    place: 'vpc-cni-add-on',
    values: '`true` or `false`, as a string',
    default: '`"false"`',
    what: 'The chart writes it as `enable-windows-ipam` into the ConfigMap `amazon-vpc-cni`.',
    example: '"true"',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-windows-ipam',
        how: '`enableWindowsIpam` is what you set in add-on or chart, `enable-windows-ipam` the key that comes of it in the ConfigMap.',
      },
    ],
    features: ['networking.windows', 'operations.config-api'],
    sources: [
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [[124, 128]] },
      { document: 'vpc-cni/aws-vpc-cni-configmap', lines: [[12, 20]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-windows-prefix-delegation': {
    name: 'enable-windows-prefix-delegation',
    also: ['enableWindowsPrefixDelegation'],
    cnis: ['amazon-vpc-cni'],
    place: 'amazon-vpc-cni-config',
    values: '`true` or `false`, as a string',
    default: '`false` in the chart; a missing key counts as false',
    what: 'Pods of Windows nodes take their addresses from /28 prefixes instead of single ones.',
    traps: [
      'It counts only while `enable-windows-ipam` is `true` too.',
      'A prefix needs sixteen free addresses in a row; in a fragmented subnet the node gets the event `InsufficientCidrBlocks`.',
      'On nodes that run pods during the change the counted capacity does not fit what the ENI can hold; AWS advises to replace all nodes.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-prefix-delegation',
        how: 'The key is for Windows nodes and read by the VPC resource controller, `ENABLE_PREFIX_DELEGATION` for Linux nodes and read by `ipamd`.',
      },
    ],
    features: ['networking.windows', 'ipam.prefix-delegation', 'ipam.max-pods'],
    sources: [
      { document: 'vpc-resource-controller/conditions', lines: [[123, 155]] },
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [[129, 130]], passage: 'Default' },
      { document: 'vpc-cni/aws-vpc-cni-configmap', lines: [22], passage: 'Key' },
      {
        document: 'eks-best-practices/prefix-mode-windows',
        lines: [
          [64, 70],
          [76, 96],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-warm-ip-target-windows': {
    name: 'warm-ip-target',
    also: ['windows-warm-ip-target', 'warmWindowsIPTarget'],
    cnis: ['amazon-vpc-cni'],
    place: 'amazon-vpc-cni-config',
    values: 'integer, as a string',
    default: '`1` as the chart writes it; without the ConfigMap `3`',
    what: 'The VPC resource controller holds this many free addresses for each Windows node.',
    traps: [
      'In the docs of single-address mode this spelling is deprecated and `windows-warm-ip-target` is the new one, yet the controller looks for `warm-ip-target` first: while both are there, the new one is ignored.',
      '`0` counts as 1 where Windows pods have single addresses.',
      'In prefix mode it goes before `warm-prefix-target`.',
    ],
    example: '5',
    unlike: [
      {
        setting: 'amazon-vpc-cni-warm-ip-target',
        how: '`warm-ip-target` is a key for Windows nodes, `WARM_IP_TARGET` a variable for Linux nodes.',
      },
      {
        setting: 'amazon-vpc-cni-minimum-ip-target-windows',
        how: '`warm-ip-target` counts free addresses only, `minimum-ip-target` free and used ones together.',
      },
    ],
    features: ['networking.windows', 'ipam.warm-pool'],
    sources: [
      {
        document: 'vpc-resource-controller/config-loader',
        lines: [
          [31, 45],
          [76, 164],
        ],
      },
      {
        document: 'vpc-resource-controller/secondary-ip-mode-config-options',
        lines: [
          [7, 12],
          [42, 47],
        ],
      },
      {
        document: 'vpc-resource-controller/prefix-delegation-config-options',
        lines: [
          [5, 7],
          [21, 28],
        ],
      },
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [132] },
      { document: 'vpc-cni/aws-vpc-cni-configmap', lines: [24], passage: 'Key' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-minimum-ip-target-windows': {
    name: 'minimum-ip-target',
    also: ['windows-minimum-ip-target', 'minimumWindowsIPTarget'],
    cnis: ['amazon-vpc-cni'],
    place: 'amazon-vpc-cni-config',
    values: 'integer, as a string',
    default: '`3`',
    what: 'A Windows node never holds fewer addresses than this, used and free counted together.',
    traps: [
      'While `minimum-ip-target` is there, the controller ignores the newer `windows-minimum-ip-target`.',
      'In prefix mode it goes before `warm-prefix-target` and is filled by whole prefixes: `20` takes two.',
    ],
    example: '10',
    unlike: [
      {
        setting: 'amazon-vpc-cni-warm-ip-target-windows',
        how: '`minimum-ip-target` counts free and used addresses together, `warm-ip-target` free ones only.',
      },
    ],
    features: ['networking.windows', 'ipam.warm-pool'],
    sources: [
      {
        document: 'vpc-resource-controller/config-loader',
        lines: [
          [31, 45],
          [97, 164],
        ],
      },
      {
        document: 'vpc-resource-controller/secondary-ip-mode-config-options',
        lines: [
          [19, 29],
          [46, 47],
        ],
      },
      {
        document: 'vpc-resource-controller/prefix-delegation-config-options',
        lines: [[15, 28]],
      },
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [133] },
      { document: 'vpc-cni/aws-vpc-cni-configmap', lines: [25], passage: 'Key' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-warm-prefix-target-windows': {
    name: 'warm-prefix-target',
    also: ['windows-warm-prefix-target', 'warmWindowsPrefixTarget'],
    cnis: ['amazon-vpc-cni'],
    place: 'amazon-vpc-cni-config',
    values: 'integer, as a string',
    default: '`0`',
    what: 'The VPC resource controller holds this many unused prefixes for each Windows node in prefix mode.',
    traps: [
      'Without prefix mode it is ignored.',
      'Where `warm-ip-target` or `minimum-ip-target` is set, they go before it; the chart always writes both.',
      'With `1`, a single pod on a prefix makes the controller take another sixteen addresses.',
    ],
    example: '1',
    unlike: [
      {
        setting: 'amazon-vpc-cni-warm-prefix-target',
        how: '`warm-prefix-target` is a key for Windows nodes, `WARM_PREFIX_TARGET` a variable for Linux nodes.',
      },
    ],
    features: ['networking.windows', 'ipam.prefix-delegation', 'ipam.warm-pool'],
    sources: [
      {
        document: 'vpc-resource-controller/config-loader',
        lines: [45, [137, 143]],
      },
      {
        document: 'vpc-resource-controller/prefix-delegation-config-options',
        lines: [
          [10, 12],
          [19, 28],
        ],
      },
      { document: 'vpc-resource-controller/secondary-ip-mode-config-options', lines: [[40, 41]] },
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [[131, 133]] },
      { document: 'vpc-cni/aws-vpc-cni-configmap', lines: [[23, 25]], passage: 'Keys' },
      {
        document: 'vpc-resource-controller/config-type',
        lines: [83],
        passage: 'The newer spelling',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-vpc-amazonaws-com-privateipv4address': {
    name: 'vpc.amazonaws.com/PrivateIPv4Address',
    cnis: ['amazon-vpc-cni', 'calico'],
    place: 'object',
    values: 'as a resource: a number; as an annotation of a pod: an address',
    default: 'absent',
    what: 'Resource that counts addresses of a Windows node, and annotation that tells the Windows plugin which one a pod got.',
    traps: [
      'The webhook adds it to the first container of Windows pods while `enable-windows-ipam` is `true`; nobody has to write it.',
      'A pod without it fails with `pod does not have label vpc.amazonaws.com/PrivateIPv4Address`.',
    ],
    example: '1',
    ways: [
      {
        by: 'container, as the webhook writes it',
        code: 'resources:\n  limits:\n    {name}: {text}\n  requests:\n    {name}: {text}',
        language: 'yaml',
      },
    ],
    features: ['networking.windows', 'ipam.max-pods'],
    sources: [
      { document: 'vpc-resource-controller/config-type', lines: [[24, 31]] },
      { document: 'vpc-resource-controller/pod-webhook', lines: [[163, 180]] },
      { document: 'karpenter/troubleshooting', lines: [[268, 277]], passage: 'Windows pods' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-excludedsnatcidrs': {
    name: 'ExcludedSnatCIDRs',
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: 'list of IPv4 ranges',
    default: 'unset',
    what: 'Parameter of the bootstrap script of Windows nodes: ranges outside the VPC that pods reach under their own addresses.',
    traps: [
      'Source NAT cannot be switched off on Windows nodes as a whole.',
      '`AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` on `aws-node` does not reach Windows nodes.',
    ],
    example: '10.0.0.0/8',
    ways: [
      {
        by: 'parameters of the bootstrap script, in user data',
        code: '-{name} {value}',
        language: 'bash',
      },
    ],
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-cni-exclude-snat-cidrs',
        how: '`ExcludedSnatCIDRs` is for Windows nodes, `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` for Linux nodes.',
      },
    ],
    features: ['networking.windows', 'networking.snat'],
    sources: [
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[1264, 1269], 1296],
        passage: 'Windows nodes',
      },
    ],
    reviewed: '2026-11-28',
  },
};
