import type { ClaimsFor } from '../../claim.ts';

export const ipam = {
  'ipam.summary': {
    value: 'Cluster pool outside the VPC, or VPC addresses from ENIs',
    detail:
      'Cilium lets you choose among several IPAM modes. Chart defaults are an overlay and a /24 out of 10.0.0.0/8 for every node, run by the operator; the VPC does not route addresses of the overlay, so pods leave the cluster under that of their node and the EKS API server reaches none. In ENI mode the picture turns: each pod outside the host network takes an address of the VPC, much as under the VPC CNI. The documentation has you keep the mode of a running cluster, except to go from cluster-pool to multi-pool.',
    default: 'cluster-pool',
    correction: {
      said: 'Cilium uses IPs more efficiently than the VPC CNI, so exhaustion is less of a concern',
      inPart: true,
      now: "True of overlay addressing such as cluster-pool. Cilium's own set-up for EKS is ENI mode, and there each pod costs a VPC IP just as with the VPC CNI.",
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
        lines: [[201, 246]],
        passage: 'ENI mode or overlay on EKS',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.pod-ip-source': {
    value: 'Cluster pool 10.0.0.0/8, a /24 for each node',
    detail:
      'Helm defaults to cluster-pool: the operator cuts a /24 for every node out of 10.0.0.0/8 and, with IPv6 on, a /120 out of fd00::/104. The documented set-ups differ by platform: ENI addresses on EKS, the pod ranges that Kubernetes gives to nodes on GKE, and cluster-pool on OpenShift and on AKS with a CNI of your own. Chained on the VPC CNI, pods have the addresses which that plugin assigns. Where the nodes themselves live inside 10.0.0.0/8, the default collides with them and breaks traffic between nodes, so give one of them another range.',
    conditions: [
      'on AKS with a CNI of your own, a pod range clear of the default range of Services there',
    ],
    default: 'cluster-pool',
    because:
      'the page on AKS asks for a pod range that does not overlap with the default range of its Services.',
    sources: [
      {
        document: 'cilium-chart/readme-md',
        lines: [785, [793, 796]],
        passage: 'IPAM mode and pod range',
      },
      {
        document: 'cilium/cluster-pool',
        lines: [
          [13, 18],
          [71, 81],
        ],
        passage: 'Blocks from the operator; default pod CIDR and its conflicts',
      },
      { document: 'cilium/requirements-eks', lines: [[4, 12]], passage: 'ENI mode on EKS' },
      { document: 'cilium/requirements-gke', lines: [[4, 10]], passage: 'Pod ranges on GKE' },
      {
        document: 'cilium/requirements-aks',
        lines: [
          [1, 20],
          [26, 27],
        ],
        passage: 'AKS with a CNI of your own',
      },
      { document: 'cilium/requirements-openshift', lines: [[4, 10]] },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [[13, 16]],
        passage: 'Addresses in a chain',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.vpc-ip-consumption': {
    value: 'None in an overlay; one a pod plus a buffer in ENI mode',
    detail:
      'In an overlay only the nodes hold VPC addresses; chained on the VPC CNI, that plugin takes those of pods. In ENI mode every pod outside the host network occupies, for IPv4, a secondary IP or an address of a /28 prefix, which is released only as a whole. A node adds a buffer of 8 pre-allocated addresses by default, fewer on small instance types, and one for its router. A health endpoint, where health checks are on, takes one, and so does Envoy where Ingress, Gateway API, `envoyConfig.enabled` or layer 7 balancing by Envoy turns its configuration on. Each ENI has a primary IP, which pods can use only with `eni.nodeSpec.usePrimaryAddress`. Surplus IPv4 addresses stay unless the operator runs with `eni.awsReleaseExcessIPs=true`; ENIs stay attached even then.',
    conditions: [
      'for IPv6 in ENI mode, a beta: one /80 prefix a node, kept until the node is deleted',
      'to release, `ec2:UnassignPrivateIpAddresses` for the operator',
    ],
    because:
      'IPv6 in ENI mode is a beta, its prefix stays until the node is deleted, and the release of addresses takes a right of its own.',
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [60, 63],
          [236, 249],
          [302, 305],
          [324, 339],
          [443, 454],
          [533, 543],
        ],
        passage: 'Prefixes, demand and release',
      },
      {
        document: 'cilium/k8s-install-helm',
        lines: [[224, 237]],
        passage: 'ENI mode or overlay on EKS',
      },
      { document: 'cilium/routing', lines: [[220, 224]], passage: 'Router IP taken from the ENI' },
      {
        document: 'cilium/node',
        lines: [
          [988, 989],
          [1025, 1050],
        ],
        passage: 'Primary IP of an ENI; the buffer on small types',
      },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [[13, 16]],
        passage: 'Addresses in a chain',
      },
      {
        document: 'cilium/infra-ip-allocation',
        lines: [
          [349, 373],
          [428, 457],
          [548, 562],
        ],
        passage: 'Addresses for the node itself',
      },
      {
        document: 'cilium/configmap-template',
        lines: [[271, 272]],
        passage: 'What turns Envoy configuration on',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [431, 448],
        passage: 'Release of surplus addresses; usePrimaryAddress',
      },
      { document: 'cilium/eni', lines: [[640, 642]], passage: 'Right to release' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.exhaustion-mitigation': {
    value: 'Overlay, other subnets, prefixes, release, IPv6 (beta)',
    detail:
      'The overlay takes pods out of the VPC, at a price: outside the cluster they appear under the address of their node. The EKS API server then reaches webhooks only on the host network or through a Service or an Ingress. The documentation tells you not to switch a running cluster from ENI mode to it. Within ENI mode you can select further subnets of the zone by id or tag; without a choice, new ENIs go to others once that of the node is full. Or pods get IPv6 alone, a beta, in dual-stack subnets. Prefix delegation gives a Nitro or bare-metal node room for more pods, and `eni.awsReleaseExcessIPs`, off by default, returns surplus IPv4 addresses. An exhausted cluster pool grows by new CIDRs in its list; leave old ones and the mask size as they are.',
    conditions: [
      'for prefixes, no ENI with single secondary addresses, free /28 blocks and, for more pods, a higher pod limit of the kubelet',
      'to release, `ec2:UnassignPrivateIpAddresses` for the operator',
      'for IPv6 in ENI mode, `ec2:AssignIpv6Addresses` for the operator, `enableIPv6Masquerade=false` and no `ipv6NativeRoutingCIDR` (issue 48243)',
    ],
    because:
      'prefixes, the release of addresses and IPv6 each have conditions of their own in ENI mode.',
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [104, 107],
          [278, 292],
          [324, 339],
          [522, 543],
          [552, 571],
        ],
        passage: 'Subnets, IPv6 and release',
      },
      { document: 'cilium/k8s-install-helm', lines: [[231, 241]], passage: 'Overlay on EKS' },
      { document: 'cilium/cluster-pool', lines: [[48, 56]], passage: 'Expanding the pool' },
      {
        document: 'cilium-chart/readme-md',
        lines: [[430, 431]],
        passage: 'Prefix delegation and release',
      },
      {
        document: 'cilium/node',
        lines: [
          [988, 996],
          [1072, 1075],
        ],
        passage: 'More addresses by prefixes',
      },
      { document: 'cilium/ipam-index', lines: [[29, 37]], passage: 'Change of mode' },
      {
        document: 'cilium/node',
        lines: [
          [555, 573],
          [1060, 1095],
        ],
        passage: 'Where prefixes are used',
      },
      { document: 'amazon-eks-ami/eni-max-pods', lines: [[54, 77]], passage: 'Pod limit' },
      { document: 'cilium/eni', lines: [[640, 646]], passage: 'Rights to release, and for IPv6' },
      { document: 'web/github-com-cilium-cilium-issues-48243' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.max-pods': {
    value: "The node's block or its ENIs, within kubelet max-pods",
    detail:
      'With cluster-pool the node block, less two reserved addresses, sets the bound; for IPv4 it is a /24 by default, and the mask size cannot be changed later. In ENI mode the operator reckons, for IPv4, with at most (ENIs − first interface index) × (IPv4 per ENI − 1), times 16 with prefix delegation. A unit test has 27 for m5.large at index 0 and 18 at index 1. The router, an enabled health endpoint and, where Envoy configuration is on, as with Ingress or Gateway API, the Envoy of the node take one address each. The kubelet has its own max-pods: by default `nodeadm` in EKS images reckons ENIs of the default card × (IPv4 per ENI − 1) + 2. Managed node groups without a custom AMI cap it at 110, or at 250 above 30 vCPUs.',
    conditions: [
      'for the factor of 16, Nitro or bare metal, no ENI with single secondary addresses, and free /28 blocks',
    ],
    because:
      'prefixes go to Nitro and bare-metal instances without single secondary addresses, and single addresses take over where the subnet has no /28 left.',
    sources: [
      { document: 'cilium/node', lines: [[947, 998]], passage: 'Formula in the operator' },
      { document: 'cilium/ipam-option', lines: [[45, 48]] },
      {
        document: 'cilium/cluster-pool',
        lines: [
          [13, 19],
          [51, 56],
        ],
        passage: 'A block for each node',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [793],
        passage: 'Node mask',
      },
      { document: 'amazon-eks-ami/eni-max-pods', lines: [[54, 77]] },
      { document: 'eks-user-guide/max-pods', lines: [114], passage: 'Cap of managed node groups' },
      {
        document: 'cilium/configmap-template',
        lines: [[271, 272]],
        passage: 'What turns Envoy configuration on',
      },
      {
        document: 'cilium/infra-ip-allocation',
        lines: [
          [349, 373],
          [428, 457],
          [548, 562],
          [627, 641],
        ],
        passage: 'Addresses for the node itself',
      },
      { document: 'cilium/node-test', lines: [[35, 45]], passage: 'm5.large: 27 and 18' },
      {
        document: 'cilium/node',
        lines: [
          [555, 573],
          [1060, 1095],
        ],
        passage: 'Where prefixes are used',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.prefix-delegation': {
    support: 'yes',
    value: '/28 prefixes for IPv4, opt-in; one /80 for IPv6 (beta)',
    detail:
      '`eni.awsEnablePrefixDelegation=true` lets the operator assign /28 prefixes in place of single addresses. Only Nitro and bare-metal instances get them, and only while no ENI of the node holds secondary addresses without a prefix; all others go on with single addresses, as does a node with `disable-prefix-delegation`. A subnet that has no /28 left also makes the operator fall back to single addresses, and it logs that the node gets no more prefixes. IPv6 (`ipv6.enabled`), a beta, comes in prefixes alone. At the first demand the operator assigns one /80, which the node keeps until it is deleted.',
    conditions: [
      'ENI mode',
      'for IPv4, Nitro or bare-metal instances without secondary addresses on their ENIs',
      'for IPv4, a free /28 in the subnet',
      'for IPv6, subnets with ranges of both families, `ec2:AssignIpv6Addresses` for the operator, `enableIPv6Masquerade=false` and no `ipv6NativeRoutingCIDR` (issue 48243)',
      'for more pods on a node: pod limit of the kubelet raised',
    ],
    default: 'off for IPv4',
    because:
      'only Nitro and bare-metal instances get /28 prefixes, with single addresses where the subnet has none left; IPv6 in ENI mode is a beta with demands; the pod limit of the kubelet knows no prefixes.',
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
      {
        document: 'cilium/node',
        lines: [
          [555, 573],
          [771, 781],
          [1060, 1095],
        ],
        passage: 'Nodes that take prefixes; the fallback',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [430, 441],
        passage: 'eni.awsEnablePrefixDelegation',
      },
      {
        document: 'amazon-eks-ami/eni-max-pods',
        lines: [[54, 77]],
        passage: 'Limit of the kubelet, without prefixes',
      },
      { document: 'cilium/eni', lines: [[644, 646]], passage: 'Right for IPv6' },
      { document: 'web/github-com-cilium-cilium-issues-48243' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.ip-pools': {
    support: 'yes',
    value: 'Multi-Pool IPAM with CiliumPodIPPool',
    detail:
      'Multi-Pool IPAM serves pods from several `CiliumPodIPPool` objects. An annotation on pod or namespace picks the pool as a pod is created, or a selector on the pool, or a default for the node in `CiliumNodeConfig`. Pools and CIDRs may join at runtime but must not overlap, nor go while in use; the mask size is fixed. Without an annotation, a pod gets no address where the selectors of two pools match; where none does, it draws from the default pool, unless `ipam.cilium.io/require-pool-match` forbids it. Tunnel and native routing work, while ENI mode knows the pool `default` alone. Cluster-pool can migrate online since 1.20, into a default pool that covers its blocks at the same mask size and with no way back; BGP routes to pods may break meanwhile.',
    conditions: [
      'multi-pool IPAM mode',
      'with iptables masquerading, `egressMasqueradeInterfaces` set',
      'while a family is masqueraded under native routing, one native range over all pools, or the ip-masq-agent',
    ],
    default: 'off; cluster-pool',
    since: '1.14 as beta, 1.19 stable',
    correction: {
      said: 'Multi-Pool IPAM is a beta feature',
      untrueSince: '1.19',
      now: 'The project promoted it to stable in 1.19. Only the API version of `CiliumPodIPPool` still reads `v2alpha1`.',
      misleads: 'teams that avoid address pools by namespace as unfit for production',
    },
    because:
      'iptables masquerading needs `egressMasqueradeInterfaces`, and for pools outside one native range the page points to the ip-masq-agent.',
    sources: [
      {
        document: 'cilium/multi-pool',
        lines: [
          [12, 89],
          [267, 330],
          [397, 412],
        ],
        passage: 'Multi-Pool IPAM',
      },
      {
        document: 'cilium/ipam-index',
        lines: [[18, 37]],
        passage: 'Routing modes; online migration',
      },
      { document: 'cilium-751fc71/multi-pool', lines: [[9, 15]], passage: 'Beta' },
      { document: 'cilium-2ba24a2/multi-pool', lines: [[9, 13]], passage: 'Beta no more' },
      {
        document: 'cilium-2ba24a2/ipam-index',
        lines: [[29, 32]],
        passage: 'No migration yet',
      },
      { document: 'web/github-com-cilium-cilium-commit-25cb574c08' },
      { document: 'cilium/eni', lines: [[71, 78]], passage: 'Pools in ENI mode' },
      {
        document: 'cilium/cluster-pool-to-multi-pool',
        lines: [
          [12, 18],
          [32, 44],
        ],
        passage: 'BGP; no way back; default pool',
      },
      { document: 'web/github-com-cilium-cilium-commit-7e06ab2182' },
      { document: 'web/github-com-cilium-cilium-commit-f28fa5d843' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.static-ip': {
    support: 'no',
    value: 'No annotation or CRD pins a pod IP; a MAC can be set',
    detail:
      'Neither the page of pod annotations nor the list of CRDs names anything that pins the IP of a pod. A pool of its own in multi-pool mode narrows the range that a pod draws from, down to a single address, but no page cited says that the pod keeps it. Two settings look alike and are not it: `static-ip-tags` concerns an IP of the node, and `cni.cilium.io/mac-address`, present before the pod is deployed, sets its MAC address.',
    because:
      'the pages read are those on annotations of pods and on CRDs, not all of the documentation.',
    sources: [
      { document: 'cilium/pod-annotations', lines: [[1, 135]], passage: 'All pod annotations' },
      { document: 'cilium/crdlist', lines: [[1, 22]] },
      { document: 'cilium/eni', lines: [[251, 254]], passage: 'static-ip-tags' },
      {
        document: 'cilium/multi-pool',
        lines: [
          [21, 49],
          [91, 95],
        ],
        passage: 'Pool selection and size',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.warm-pool': {
    support: 'yes',
    value: '8 addresses ready in ENI, Azure and multi-pool mode',
    detail:
      'In ENI mode `pre-allocate` (8 unless set), `min-allocate`, `max-allocate` and `max-above-watermark` steer the buffer, which is smaller on small instance types; IPv6 ignores them. Azure mode holds 8 too. Multi-pool keeps at least 8 addresses of each family from the default pool, and none from a pool that `ipam-multi-pool-pre-allocation` leaves out. A cluster-pool node owns its whole block, so nothing needs warming.',
    default: 'none in cluster-pool, 8 addresses in ENI, Azure and multi-pool mode',
    because:
      'like ENI mode, Azure mode pre-allocates 8 addresses, and a fresh installation runs in cluster-pool mode, which keeps no buffer.',
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [236, 249],
          [364, 370],
          [443, 470],
        ],
        passage: 'Allocation parameters and formulas',
      },
      { document: 'cilium/multi-pool', lines: [[332, 361]], passage: 'Allocation parameters' },
      { document: 'cilium/ipam-azure', lines: [[227, 232]], passage: 'Buffer in Azure mode' },
      { document: 'cilium/defaults', lines: [[332, 334]], passage: 'IPAMPreAllocation = 8' },
      { document: 'cilium/cluster-pool', lines: [[13, 19]], passage: 'A block for each node' },
      { document: 'cilium-chart/readme-md', lines: [785], passage: 'Default mode' },
      { document: 'cilium/node', lines: [[1025, 1050]], passage: 'The buffer on small types' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.lb-ipam': {
    support: 'yes',
    value: 'LB IPAM with CiliumLoadBalancerIPPool (v2)',
    detail:
      'LB IPAM gives Services of type LoadBalancer an address from a pool of CIDRs or ranges that matches them. By default that includes Services without a class; of those with one it serves `io.cilium/bgp-control-plane` and `io.cilium/l2-announcer`, each while its feature is on, and ignores the rest. It needs no switch and sleeps until the first `CiliumLoadBalancerIPPool` exists. It does not announce the addresses: BGP or, outside a VPC, L2 announcements, a beta, do, each off by default, while Node IPAM, off by default, is the variant that publishes node IPs instead. Editing a pool can give running services new addresses, and of two pools that overlap the later hands out no more.',
    conditions: ['a pool that matches the Service and overlaps no other'],
    default: 'on, idle until a pool exists',
    because:
      'pools may be for certain Services only, the later of two that overlap stops, and L2 announcements are a beta.',
    sources: [
      {
        document: 'cilium/lb-ipam',
        lines: [
          [13, 69],
          [94, 98],
          [154, 157],
          [290, 291],
          [388, 417],
        ],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [359, 383, 864],
        passage: 'LB IPAM and Node IPAM values',
      },
      { document: 'cilium/node-ipam', lines: [[13, 21]] },
      {
        document: 'calico-docs/local-subnet-l2-reachability',
        lines: [38],
        passage: 'ARP in a VPC',
      },
      { document: 'cilium/l2-announcements', lines: [[9, 13]], passage: 'Beta' },
      {
        document: 'cilium-chart/readme-md',
        lines: [127, 833],
        passage: 'Announcements off by default',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.modes': {
    value: 'Cluster pool, multi-pool, Kubernetes, ENI, Azure and more',
    detail:
      'The modes are cluster scope (cluster-pool), Kubernetes host scope, which GKE uses too, multi-pool, CRD-backed, AWS ENI, Azure and AlibabaCloud, besides delegated plugins, one of them from Azure. Azure mode itself is meant for clusters outside AKS. CRD-backed, ENI and Azure mode, and GKE, allow no tunnel. Choose at installation: the documentation tells you to keep the mode of a running cluster, and the one online migration is from cluster-pool to multi-pool.',
    default: 'cluster-pool',
    sources: [
      { document: 'cilium/ipam-index', lines: [[13, 52]], passage: 'Table of IPAM modes' },
      { document: 'cilium/ipam-option', lines: [[6, 36]], passage: 'Names of the modes' },
      { document: 'cilium/ipam-azure', lines: [[13, 29]], passage: 'Not for AKS' },
      { document: 'cilium/routing', lines: [[311, 314]], passage: 'Host scope on GKE' },
      {
        document: 'cilium-chart/readme-md',
        lines: [61, [784, 785]],
        passage: 'AlibabaCloud; ipam.mode',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'ipam'>;
