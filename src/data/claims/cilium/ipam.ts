import type { ClaimsFor } from '../../claim.ts';

export const ipam = {
  'ipam.summary': {
    value: 'Cluster pool outside the VPC, or VPC addresses from ENIs',
    detail:
      'Cilium lets you choose where pod addresses come from. Chart defaults give every node a /24 out of 10.0.0.0/8, run by the operator, and no pod holds a VPC address. In ENI mode the picture turns: each pod takes an address of the VPC, exactly as under the VPC CNI.',
    default: 'cluster-pool',
    correction: {
      said: 'Cilium uses IPs more efficiently than the VPC CNI, so exhaustion is less of a concern',
      inPart: true,
      now: "True only of overlay addressing such as cluster-pool. Cilium's own set-up for EKS is ENI mode, and there each pod costs a VPC IP just as with the VPC CNI.",
      misleads: 'planners who expect ENI mode to spare VPC addresses',
    },
    sources: [
      { document: 'cilium/ipam-index', lines: [[18, 37]] },
      { document: 'cilium/cluster-pool', lines: [[13, 39]] },
      {
        document: 'cilium-chart/readme-md',
        lines: [785, [793, 796]],
        passage: 'IPAM mode and cluster-pool blocks',
      },
      {
        document: 'cilium/k8s-install-helm',
        lines: [[224, 237]],
        passage: 'ENI mode or overlay on EKS',
      },
    ],
    reviewed: '2026-11-22',
  },
  'ipam.pod-ip-source': {
    value: 'Cluster pool 10.0.0.0/8, a /24 for each node',
    detail:
      'Helm defaults to cluster-pool: the operator cuts a /24 for every node out of 10.0.0.0/8. The documented set-ups of the clouds differ: ENI addresses on EKS, the ranges of the cloud on AKS and GKE, while OpenShift stays with cluster-pool. Where the nodes themselves live inside 10.0.0.0/8, the default collides with them and breaks traffic between nodes, so set another range.',
    default: 'cluster-pool',
    sources: [
      {
        document: 'cilium-chart/readme-md',
        lines: [785, [793, 796]],
        passage: 'IPAM mode and pod range',
      },
      {
        document: 'cilium/cluster-pool',
        lines: [[71, 81]],
        passage: 'Default pod CIDR and its conflicts',
      },
      { document: 'cilium/requirements-eks', lines: [[4, 12]], passage: 'ENI mode on EKS' },
    ],
    reviewed: '2026-11-22',
  },
  'ipam.vpc-ip-consumption': {
    value: 'None in an overlay; one a pod plus a buffer in ENI mode',
    detail:
      'In an overlay only the nodes hold VPC addresses. In ENI mode every pod occupies a secondary IP or an address of a /28 prefix. Add the buffer of 8 pre-allocated addresses (the default), one router IP a node, and the primary IP of each ENI.',
    conditions: ['for IPv6 in ENI mode: one /80 prefix a node'],
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [236, 249],
          [443, 454],
        ],
        passage: 'Pre-allocation and demand',
      },
      {
        document: 'cilium/k8s-install-helm',
        lines: [[224, 237]],
        passage: 'ENI mode or overlay on EKS',
      },
      { document: 'cilium/routing', lines: [[220, 224]], passage: 'Router IP taken from the ENI' },
    ],
    reviewed: '2026-11-22',
  },
  'ipam.exhaustion-mitigation': {
    value: 'Overlay, other subnets, prefixes, release, IPv6 (beta)',
    detail:
      'The overlay ends the problem by taking pods out of the VPC. Within ENI mode you can select further subnets by id or tag, for instance on a secondary CIDR, turn on prefix delegation, return surplus addresses after 180 seconds (`awsReleaseExcessIPs`, IPv4 only), or add IPv6 as a beta. An exhausted cluster pool grows by appending CIDRs to its list; never alter an entry that is already there.',
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [104, 107],
          [278, 292],
          [522, 543],
          [552, 571],
        ],
        passage: 'Subnet selection and release',
      },
      { document: 'cilium/k8s-install-helm', lines: [[231, 241]], passage: 'Overlay on EKS' },
      { document: 'cilium/cluster-pool', lines: [[48, 56]], passage: 'Expanding the pool' },
      {
        document: 'cilium-chart/readme-md',
        lines: [[430, 431]],
        passage: 'Prefix delegation and release',
      },
    ],
    reviewed: '2026-11-22',
  },
  'ipam.max-pods': {
    value: "The node's block or its ENIs, within kubelet max-pods",
    detail:
      'With cluster-pool the node block sets the bound, a /24 by default. In ENI mode it is (ENIs − first interface index) × (IPv4 per ENI − 1), times 16 with prefix delegation; a unit test reckons 27 for m5.large at index 0 and 18 at index 1, and router and health endpoint take their share. The endpoints map ends at 64k a node. The max-pods limit of the kubelet applies on top: Cilium does not raise it.',
    sources: [
      { document: 'cilium/node', lines: [[976, 1027]], passage: 'Formula in the operator' },
      { document: 'cilium/node-test', lines: [[35, 45]], passage: 'm5.large: 27 and 18' },
      { document: 'cilium/maps', lines: [24], passage: 'Endpoints map' },
      {
        document: 'cilium-chart/readme-md',
        lines: [793],
        passage: 'Node mask of the cluster pool',
      },
    ],
    reviewed: '2026-11-22',
  },
  'ipam.prefix-delegation': {
    support: 'yes',
    value: '/28 prefixes for IPv4, opt-in; one /80 for IPv6 (beta)',
    detail:
      '`eni.awsEnablePrefixDelegation=true` lets the operator assign /28 prefixes in place of single addresses. Only Nitro and bare-metal instances get them, and only while no ENI of the node holds secondary addresses, because Cilium does not mix the two; all others go on with single addresses, as does a node with `disable-prefix-delegation`. IPv6, a beta, comes in prefixes alone. At the first demand the operator assigns one /80, which the node keeps until it is deleted.',
    conditions: [
      'ENI mode',
      'for IPv4, Nitro or bare-metal instances without secondary addresses on their ENIs',
      'for IPv6, subnets with ranges of both families',
    ],
    default: 'off for IPv4',
    because:
      'the operator assigns /28 prefixes on Nitro and bare-metal instances only, and IPv6 in ENI mode is a beta.',
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [24, 27],
          [60, 63],
          [307, 310],
          [322, 390],
        ],
        passage: 'Prefixes',
      },
      { document: 'cilium/node', lines: [[1089, 1124]], passage: 'Nodes that take prefixes' },
      {
        document: 'cilium-chart/readme-md',
        lines: [430, 441],
        passage: 'eni.awsEnablePrefixDelegation',
      },
    ],
    reviewed: '2026-11-27',
  },
  'ipam.ip-pools': {
    support: 'yes',
    value: 'Multi-Pool IPAM with CiliumPodIPPool',
    detail:
      'Multi-Pool IPAM serves pods from several `CiliumPodIPPool` objects (`v2alpha1`). An annotation on the pod or namespace picks the pool, or a selector on the pool itself, or a setting for the node in `CiliumNodeConfig`. Pools may join at runtime but must not overlap; tunnel and native routing both work, while ENI mode offers no such choice. A cluster on cluster-pool can migrate online since 1.20.',
    conditions: ['multi-pool IPAM mode'],
    default: 'off; cluster-pool',
    since: '1.14 as beta, 1.19 stable',
    correction: {
      said: 'Multi-Pool IPAM is a beta feature',
      untrueSince: '1.19',
      now: 'The project promoted it to stable in the 1.19 cycle. Only the API version of `CiliumPodIPPool` still reads `v2alpha1`.',
      misleads: 'teams that avoid address pools by namespace as unfit for production',
    },
    sources: [
      {
        document: 'cilium/multi-pool',
        lines: [
          [12, 95],
          [267, 330],
          [397, 412],
        ],
        passage: 'Multi-Pool IPAM',
      },
      { document: 'cilium/ipam-index', lines: [[29, 37]], passage: 'Online migration' },
      { document: 'web/github-com-cilium-cilium-commit-25cb574c08' },
    ],
    reviewed: '2026-11-22',
  },
  'ipam.static-ip': {
    support: 'no',
    value: 'No documented way to pin a pod IP; a fixed MAC only',
    detail:
      'We found neither an annotation nor a CRD in the open-source documentation that pins the IP of a pod. A small pool of its own in multi-pool mode narrows the range but fixes nothing. Two settings look alike and are not it: `static-ip-tags` concerns an IP of the node, and `cni.cilium.io/mac-address` sets the MAC address.',
    sources: [
      { document: 'cilium/pod-annotations', lines: [[12, 50]], passage: 'All pod annotations' },
      { document: 'cilium/eni', lines: [[251, 254]], passage: 'static-ip-tags' },
      { document: 'cilium/multi-pool', lines: [[21, 49]], passage: 'Pool selection' },
    ],
    reviewed: '2026-11-22',
  },
  'ipam.warm-pool': {
    support: 'yes',
    value: '8 addresses pre-allocated in ENI and multi-pool mode',
    detail:
      'In ENI mode `pre-allocate`, `min-allocate`, `max-allocate` and `max-above-watermark` steer the buffer; the operator fetches the larger of pre-allocate minus free and min-allocate minus available. Multi-pool keeps 8 for the default pool, rounded up to multiples, and 0 for any other. IPv6 in ENI mode ignores these settings. A cluster-pool node owns its whole block, so nothing needs warming.',
    default: '8 addresses',
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [236, 249],
          [443, 517],
        ],
        passage: 'Allocation parameters and formulas',
      },
      { document: 'cilium/multi-pool', lines: [[332, 361]], passage: 'Allocation parameters' },
      { document: 'cilium/defaults', lines: [[332, 334]], passage: 'IPAMPreAllocation = 8' },
    ],
    reviewed: '2026-11-22',
  },
  'ipam.lb-ipam': {
    support: 'yes',
    value: 'LB IPAM with CiliumLoadBalancerIPPool (v2)',
    detail:
      'LB IPAM gives Services of type LoadBalancer an address from pools of CIDRs or ranges. It needs no switch and sleeps until the first `CiliumLoadBalancerIPPool` exists. It does not announce the addresses: BGP or L2 announcements do, while Node IPAM is the variant that publishes node IPs instead. Editing a pool can give running services new addresses.',
    default: 'on, idle until a pool exists',
    sources: [
      { document: 'cilium/lb-ipam', lines: [[13, 69]] },
      {
        document: 'cilium-chart/readme-md',
        lines: [359, 383],
        passage: 'LB IPAM and Node IPAM values',
      },
    ],
    reviewed: '2026-11-22',
  },
  'ipam.modes': {
    value: 'Cluster pool, multi-pool, Kubernetes, ENI, Azure and more',
    detail:
      'The modes are cluster scope (cluster-pool), Kubernetes host scope, multi-pool, CRD-backed, AWS ENI, Azure, Azure delegated and GKE, besides AlibabaCloud and delegated plugins. Choose at installation: the mode of a running cluster must stay as it is, with one documented exception, the migration from cluster-pool to multi-pool.',
    default: 'cluster-pool',
    sources: [
      { document: 'cilium/ipam-index', lines: [[13, 52]], passage: 'Table of IPAM modes' },
      { document: 'cilium-chart/readme-md', lines: [[784, 785]], passage: 'ipam.mode' },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'ipam'>;
