import type { ClaimsFor } from '../../claim.ts';

export const ipam = {
  'ipam.summary': {
    value: 'Own pools in per-node blocks, apart from VPC addresses',
    detail:
      'With Calico as the CNI and its own IPAM, pods draw from its pools, handed to nodes in blocks, by default of 64 addresses (in IPv4 a /26). An overlay then costs the VPC no address per pod, but nothing outside the cluster can route to its pods, and ENI limits stop bounding the pods on a node, once the pod limit that EKS sets by type has been raised, in managed node groups without a custom AMI to 110, or 250 above 30 vCPUs, at most. In policy-only mode over the VPC CNI none of this applies: pods go on using VPC addresses.',
    correction: {
      said: 'Calico uses fewer VPC addresses than the VPC CNI',
      inPart: true,
      now: 'That holds only when Calico does the networking. The operator default on EKS is policy over the VPC CNI, and that saves nothing.',
      misleads: 'planners who size subnets for an overlay, yet run Calico over the VPC CNI',
    },
    sources: [
      { document: 'calico-docs/get-started-ip-addresses', lines: [[45, 51]] },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [19, [285, 289]],
        passage: 'Calico networking on EKS, pod limit',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [189, 196],
        passage: 'Pod limits of ENIs',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[518, 519]],
        passage: 'On EKS the operator assumes the VPC CNI',
      },
      {
        document: 'eks-user-guide/max-pods',
        lines: [114, [134, 139]],
        passage: 'Caps of managed node groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.pod-ip-source': {
    value: 'Calico pool: 192.168.0.0/16; operator on EKS: 172.16.0.0/16',
    detail:
      'With Calico IPAM, pods get addresses from a Calico `IPPool`. If the cluster has none and the `Installation` no list of pools, the operator takes the pod CIDR of kubeadm or OpenShift. Failing that, it makes a single IPv4 pool: 172.16.0.0/16 on EKS, elsewhere 192.168.0.0/16. Without a CNI type, though, it takes the plugin of the provider on EKS, AKS and GKE and an IPAM other than that of Calico, and makes no such pool. In a manifest install calico-node makes the pool where none exists, unless `NO_DEFAULT_POOLS` is true: the range in `CALICO_IPV4POOL_CIDR` (`none` for no pool), else the pod CIDR of kubeadm or, as a rule, 192.168.0.0/16. A later change of the variable does nothing. The range must not overlap others in your network, such as those of hosts and Services.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Where the network of the nodes overlaps a pool, a node whose address lies in a block of Calico stays within reach.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [20] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the range 172.16.0.0/16 is a default of the operator; in the manifest way of the EKS guide calico-node makes the pool.',
    sources: [
      {
        document: 'tigera-operator/defaults',
        lines: [
          [77, 102],
          [108, 136],
        ],
        passage: 'Pool defaults',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [
          [514, 524],
          [527, 542],
        ],
        passage: 'CNI type by provider, and IPAM by CNI type',
      },
      {
        document: 'calico/node-startup',
        lines: [55, [902, 933], [935, 948], [986, 993], [1059, 1065]],
        passage: 'Pools that calico-node makes',
      },
      {
        document: 'calico/calico-vxlan',
        lines: [[7630, 7634]],
        passage: 'No range set in the manifest',
      },
      {
        document: 'tigera-operator/installation-types',
        lines: [[633, 635]],
        passage: 'A single IPv4 pool; an empty list',
      },
      { document: 'calico-docs/system-requirements', lines: [[217, 221]], passage: 'Other ranges' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.vpc-ip-consumption': {
    value: 'None as the CNI; those of the VPC CNI in policy-only mode',
    detail:
      'With Calico networking on EKS, pods need no addresses of the VPC, save those that ask for an AWS-backed pool of Calico Enterprise. In policy-only mode pods get addresses of the VPC from the VPC CNI, singly or, with its prefix delegation, out of blocks. The saving thus depends on the setup, not on the name of the plugin.',
    because:
      'the VPC CNI can also take addresses in prefixes, so that it is not always one for each pod.',
    sources: [
      { document: 'calico-docs/managed-public-cloud-eks', lines: [19] },
      {
        document: 'calico-docs/egress-gateway-aws',
        lines: [[50, 75]],
        passage: 'AWS-backed pools',
      },
      { document: 'calico-docs/determine-best-networking', lines: [125], passage: 'VPC CNI' },
      { document: 'vpc-cni/readme', lines: [[556, 564]], passage: 'Prefixes' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.exhaustion-mitigation': {
    value: 'Overlay networking, more pools, another block size',
    detail:
      'Against a shortage of VPC addresses, the docs point to Calico networking in cross-subnet overlay mode, where pods need no VPC addresses, nor can they be routed to from outside the cluster. Inside Calico you can add a pool, within the cluster CIDR of Kubernetes, as the guide has pods outside it lose connectivity. Or you replace one by a pool with another block size; pods moved that way are deleted and recreated. The steps for dual stack and IPv6 only are for new clusters. When no free block is left, nodes from v3.32 on try to reclaim an empty one, then borrow addresses from the blocks of others, unless `strictAffinity` forbids it. A node that has all the blocks it may own does neither, and Windows nodes never borrow.',
    conditions: [
      'Pools, block sizes, borrowing and dual stack: Calico IPAM',
      'Moves between pools: an orchestrator that lets the pod network change, which the guide has you check',
      'kube-proxy with a cluster CIDR: one that contains a new pool, lest its pods be translated',
      'Cross-subnet overlay on AWS: source/destination check off and outgoing NAT on; on EKS webhook servers on the host network',
    ],
    because:
      'pools and blocks belong to Calico IPAM, a move depends on the orchestrator, a new pool on the cluster CIDR of kube-proxy, and the overlay on AWS takes settings of its own.',
    sources: [
      { document: 'calico-docs/determine-best-networking', lines: [196] },
      { document: 'calico-docs/managed-public-cloud-eks', lines: [19] },
      {
        document: 'calico-docs/migrate-pools',
        lines: [17, 23, [27, 33], [45, 55], [65, 67]],
        passage: 'A further pool, within the cluster CIDR',
      },
      { document: 'calico-docs/ippool', lines: [126], passage: 'Borrowed addresses' },
      { document: 'calico-docs/change-block-size', lines: [78, 84, 92, [96, 108]] },
      { document: 'calico-docs/ipamconfig', lines: [36], passage: 'strictAffinity' },
      {
        document: 'calico/ipam',
        lines: [
          [563, 567],
          [781, 800],
          [870, 871],
        ],
        passage: 'Limit of blocks, and borrowing',
      },
      {
        document: 'calico/ipam-block-reader-writer',
        lines: [
          [192, 219],
          [235, 246],
        ],
        passage: 'Empty blocks reclaimed',
      },
      { document: 'calico-docs/ipv6', lines: [34, [57, 64]], passage: 'Only for new clusters' },
      { document: 'calico-docs/release-notes-index', lines: [248], passage: 'Reclaimed blocks' },
      {
        document: 'calico-docs/aws',
        lines: [
          [15, 18],
          [20, 35],
        ],
        passage: 'Overlay across subnets',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[137, 142]],
        passage: 'Webhooks on EKS',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.max-pods': {
    value: 'The kubelet limit; 20 blocks or 1,280 addresses a node',
    detail:
      'With Calico networking the ENI limits of the VPC CNI do not count; over the VPC CNI they do. EKS still applies its table of instance types unless told otherwise; the install guide passes `--max-pods-per-node 100`. A node may own 20 blocks by default, by the code in each IP family and counted in the pools that the pod may use; that makes 1,280 addresses at 64 a block. Once they are full, IPAM returns an error and does not go on to borrow from other nodes, whatever `strictAffinity` says. Windows nodes keep to one block by default, with four of its addresses reserved. With kube-proxy in IPVS mode, more than 1,022 pods on a node may call for more mark bits.',
    conditions: [
      'to set `maxBlocksPerHost` through the IPAM library: `strictAffinity` on',
      'EKS managed node groups without a custom AMI: 110 pods at most, 250 above 30 vCPUs',
    ],
    default: '110 pods (kubelet), on EKS by instance type; 20 blocks',
    because:
      'the check on `maxBlocksPerHost` is one of the IPAM library, and EKS limits pods by instance type and caps them in managed node groups.',
    sources: [
      {
        document: 'calico-docs/determine-best-networking',
        lines: [189, 196],
        passage: 'Limit by instance type, with the VPC CNI and without',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [219, 287],
        passage: 'Pod limit on EKS',
      },
      { document: 'calico-docs/ipamconfig', lines: [[17, 18], 37] },
      { document: 'calico-docs/ippool', lines: [126], passage: 'Blocks of 64 addresses' },
      {
        document: 'calico/ipam',
        lines: [
          [402, 425],
          479,
          [513, 517],
          [563, 567],
          [724, 732],
          [751, 757],
          [781, 802],
          [2172, 2177],
        ],
        passage: 'Limit of blocks, and its tie to strict affinity',
      },
      { document: 'calico-docs/use-ipvs', lines: [36], passage: 'Mark bits' },
      {
        document: 'web/tigera-io-blog-calicos-3-26-0-update-unlocks-high-density-ve',
        passage: 'kubelet default of 110 pods',
      },
      {
        document: 'calico-docs/limitations',
        lines: [
          [27, 28],
          [85, 86],
        ],
        passage: 'Windows nodes',
      },
      {
        document: 'eks-user-guide/max-pods',
        lines: [114, [134, 139]],
        passage: 'Cap of managed node groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.prefix-delegation': {
    support: 'external',
    provider: 'Amazon VPC CNI, with Calico in policy-only mode',
    value: 'A VPC CNI feature, usable under Calico policy',
    detail:
      'Where Calico only enforces policy, addresses come from the VPC CNI underneath, and prefix delegation remains a setting there. On Linux it is optional for IPv4 and required for IPv6; Windows nodes have a key in a ConfigMap. That the two work together is the answer of a VPC CNI maintainer on GitHub to a user whose VPC CNI v1.9.0 had crashed with both. Try the combination before you rely on it. Networking by Calico itself takes no addresses of the VPC, so there the question does not arise.',
    conditions: [
      'Nitro instances, by the README bare metal ones from v1.11 on, with no downgrade below it',
      'on Linux: VPC CNI v1.9.0 or later; for IPv6 v1.10.1 by the user guide, v1.10.0 by the README',
      'contiguous free blocks in the subnet: /28 for IPv4, /80 for IPv6',
      'for more pods on a node: pod limit of the kubelet raised, with its restart or new nodes',
      'Windows nodes: an IPv4 cluster with Windows support, on a platform version that the guide lists or a later one',
      'Calico policy on IPv6 pods: `ENABLE_V4_EGRESS=false` (v1.15.1 or later), set before they start',
      'managed node groups without a custom AMI: 110 pods at most, 250 above 30 vCPUs',
    ],
    because:
      'prefixes ask for contiguous free blocks, IPv6 for a newer plugin, Windows nodes for a switch and a platform version, managed node groups cap pods, and IPv6 pods with IPv4 egress get no Calico policy.',
    sources: [
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1722',
        passage: 'Answer of a maintainer',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[556, 564], 570, [703, 711]],
        passage: 'ENABLE_PREFIX_DELEGATION, ENABLE_V4_EGRESS',
      },
      {
        document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
        lines: [17, 21, 22, [29, 52], [138, 151]],
        passage: 'Blocks in the subnet, versions, Windows',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [189],
        passage: 'VPC CNI with Calico policy',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [34],
        passage: 'No policy on IPv6 pods with ENABLE_V4_EGRESS',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [19],
        passage: 'Calico networking',
      },
      {
        document: 'eks-user-guide/max-pods',
        lines: [114, [134, 139]],
        passage: 'Caps of managed node groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.ip-pools': {
    support: 'yes',
    value: 'Many pools, chosen by node, namespace or pod',
    detail:
      'A cluster can hold many pools: `nodeSelector` ties one to nodes and, from v3.31, `namespaceSelector` to namespaces. Whatever these say, pools serve where they are named: in the annotation `cni.projectcalico.org/ipv4pools` or `ipv6pools` of the pod, failing that of its namespace, failing that in the CNI configuration. `assignmentMode: Manual` keeps a pool for those that name it, and `allowedUses` binds these too. Two pools must not overlap: in API server mode the second is refused, while under native v3 CRDs it is created but gives out no addresses, a fault of v3.32.1 apart. The block size is fixed once the pool exists: /20 to /32 for IPv4, /116 to /128 for IPv6.',
    conditions: [
      'Calico IPAM',
      'pools inside the cluster CIDR of Kubernetes and of kube-proxy, by the guide to moving pools, and clear of other ranges in your network',
      'for each pod a pool that selects its node and namespace, or one that is named',
      'annotations name whole pools that exist already',
      'Windows nodes: by default one block each, and `strictAffinity` on',
    ],
    default: 'One pool, with blocks of /26 (IPv4) or /122 (IPv6)',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'IPAM no longer goes on allocating from a disabled or overlapping pool whose `Allocatable` status was never set.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [14] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'A pool that overlaps another is refused when it is created or changed. The release notes make no exception for native v3 CRDs; the page on these still says that there it is created and disabled. Overlapping pools no longer make `calico-node` restart again and again in nftables mode.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [14, 23] },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[128, 135]],
            passage: 'Overlapping pools',
          },
          {
            document: 'calico-docs/native-v3-crds-3-33',
            lines: [[164, 172]],
            passage: 'Overlap of pools under native v3 CRDs',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'pools can select namespaces too, named ones serve whatever their selectors say, the guides bound their ranges, by the CIDR of kube-proxy as well, and Windows nodes keep to strict affinity.',
    sources: [
      {
        document: 'calico-docs/get-started-ip-addresses',
        lines: [25, [37, 41], 57],
        passage: 'One pool by default, choice of pool, host-local IPAM',
      },
      { document: 'calico-docs/ippool', lines: [44, [50, 52], [81, 85]] },
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [
          [122, 123],
          [418, 447],
          [453, 456],
        ],
        passage: 'Pools in the CNI configuration and in annotations',
      },
      { document: 'calico-docs/assign-ip-addresses-topology', lines: [[22, 28]] },
      { document: 'calico/ippool-types', lines: [[124, 126]], passage: 'namespaceSelector' },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [101],
        passage: 'namespaceSelector',
      },
      {
        document: 'calico/ipam',
        lines: [
          [308, 349],
          [398, 410],
        ],
        passage: 'Named pools and selectors',
      },
      {
        document: 'calico-docs/migrate-pools',
        lines: [23, [49, 55]],
        passage: 'Within the cluster CIDR',
      },
      {
        document: 'calico-docs/limitations',
        lines: [28, 86],
        passage: 'One block on Windows nodes',
      },
      { document: 'calico-docs/system-requirements', lines: [[217, 221]], passage: 'Other ranges' },
      {
        document: 'calico-docs/requirements',
        lines: [92],
        passage: 'strictAffinity on Windows nodes',
      },
      { document: 'calico/release-notes-v3-32-2', lines: [14], passage: 'Pools without a status' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.static-ip': {
    support: 'yes',
    value: 'Pod annotation; floating IPs in manifest installs',
    detail:
      'The annotation `cni.projectcalico.org/ipAddrs` gives a pod a chosen address, one per family, out of an existing pool; it counts at creation only, and the address has to be free. It overrides `allowedUses` of the pool. `IPReservation` objects and pools that select no node keep such addresses from being handed out automatically. Floating IPs, further addresses that the host translates to that of the pod, are off by default, confined to manifest installations and absent in eBPF mode. From v3.32 (manifest installations: v3.32.1) KubeVirt virtual machines in bridge mode keep theirs by default; the guide asks for BGP without an overlay.',
    conditions: [
      'Calico IPAM',
      'Floating IPs: the CNI plugin of Calico, and addresses inside a pool',
    ],
    because:
      'the page on floating IPs asks for the CNI plugin of Calico and for addresses inside a pool.',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'The annotation obeys `allowedUses` of the pool, which it overrode before: an address of a pool not meant for workloads is refused. The new setting `MinIPReclaimAgeSeconds` can keep freed addresses from being handed out again too soon.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [87, 183] }],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      { document: 'calico-docs/use-specific-ip', lines: [[27, 57]] },
      { document: 'calico-docs/ippool', lines: [79], passage: 'The annotation and allowedUses' },
      { document: 'calico-docs/add-floating-ip', lines: [20, [26, 28], 42, 47, 106] },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [83, 90],
        passage: 'No floating IPs in eBPF mode',
      },
      { document: 'calico-docs/ipamconfig', lines: [38], passage: 'KubeVirt' },
      {
        document: 'calico-docs/kubevirt-networking',
        lines: [
          [28, 33],
          [50, 52],
          [76, 79],
        ],
        passage: 'Bridge mode, BGP without overlay',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [202, 283],
        passage: 'KubeVirt since v3.32',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.warm-pool': {
    support: 'na',
    value: 'Nodes claim blocks of 64 addresses on demand',
    detail:
      'Calico IPAM hands blocks of addresses (by default /26, or /122 for IPv6) to nodes on demand, so the question of a reserve does not arise. Over the VPC CNI, that plugin assigns addresses from a reserve of its own. A node gets a further block when all addresses of the last are taken (Windows nodes keep to one by default). Blocks are created and destroyed as pods come and go. What can be tuned is, among others, `blockSize` (of a new pool), `strictAffinity` (false) and `maxBlocksPerHost` (20 where unset), which the IPAM library lets you set only with `strictAffinity` on.',
    sources: [
      { document: 'calico-docs/get-started-ip-addresses', lines: [47], passage: 'Blocks' },
      { document: 'calico-docs/ippool', lines: [44, 126], passage: 'Blocks on demand, their size' },
      { document: 'calico-docs/ipamconfig', lines: [[16, 18], 36, 37] },
      {
        document: 'calico/ipam',
        lines: [
          [739, 757],
          [2172, 2177],
        ],
        passage: 'Limit of blocks, 20 where unset',
      },
      {
        document: 'calico-docs/limitations',
        lines: [28, 86],
        passage: 'One block on Windows nodes',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [125],
        passage: 'Addresses from the VPC CNI',
      },
      { document: 'vpc-cni/readme', lines: [[277, 285]], passage: 'Reserve of the VPC CNI' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.lb-ipam': {
    support: 'yes',
    value: 'LoadBalancer addresses from pools, announced over BGP',
    detail:
      'kube-controllers assigns addresses to Services of type `LoadBalancer` from pools whose `allowedUses` is `LoadBalancer` alone. It serves all Services (`AllServices`) or those that ask (`RequestedServicesOnly`), by the load balancer class `calico` or by an annotation that names pools or, without a way back to pools, an address per family. A change to the second takes the address away from Services that do not ask, and a Service of another class is left alone in both. A new cluster has no such pool, so nothing happens until you create one; where none has a free address, the Service stays pending. Assignment does not make the address reachable; announcing it over BGP is a separate step.',
    conditions: [
      'kube-controllers running',
      'a pool with `LoadBalancer` alone in `allowedUses`, and no load balancer class other than `calico` on the Service',
      'To be announced: Linux nodes and BGP, which is off by default on EKS and which the operator supports with the CNI plugin of Calico only',
    ],
    default: '`AllServices`, but without a pool',
    because:
      'the page asks for running kube-controllers and a pool of its own, leaves Services of another class out, and BGP, which announces the addresses, is off on EKS and not for other CNIs.',
    since: 'v3.30.0',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Where a Service has no annotation of Calico, its field `spec.loadBalancerIP` chooses the address. With `localSubnetL2Reachability`, off by default, Felix answers ARP and NDP for addresses in the subnet of a node, out of pools without encapsulation, where `externalTrafficPolicy` is `Cluster`. A VPC of AWS filters ARP.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [206, 232] },
          {
            document: 'calico-docs/local-subnet-l2-reachability',
            lines: [17, [29, 31], 38, 41, 68],
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      {
        document: 'calico-docs/service-loadbalancer',
        lines: [17, [21, 34], [44, 59], 69, [98, 126], [130, 142], 146],
      },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [
          [45, 47],
          [260, 264],
        ],
        passage: 'LoadBalancer addresses; v3.30.0',
      },
      {
        document: 'calico-docs/ippool',
        lines: [[67, 71]],
        passage: 'Not combined with other uses',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[581, 598]],
        passage: 'BGP off on EKS',
      },
      {
        document: 'tigera-operator/validation',
        lines: [[195, 207]],
        passage: 'BGP and other CNI plugins',
      },
      { document: 'calico-docs/limitations', lines: [13], passage: 'No Service routes on Windows' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.modes': {
    value: 'Calico, host-local, Amazon VPC or Azure VNET',
    detail:
      'The field `cni.ipam.type` of the `Installation` resource takes `Calico`, `HostLocal`, `AmazonVPC` or `AzureVNET`. The first is what pools by node, namespace or pod and static addresses depend on. The last two leave allocation to the CNI plugin of the cloud. The operator ties the field to the CNI plugin: that of Calico takes the first two, those of AWS and Azure their own, that of GKE `HostLocal`. Over the plugin of Calico it refuses VXLAN pools with `HostLocal`. Without the operator the CNI configuration names the IPAM plugin.',
    default: '`Calico`, where the CNI is Calico',
    sources: [
      { document: 'calico/values', lines: [[36, 41]] },
      {
        document: 'tigera-operator/core-controller',
        lines: [[527, 542]],
        passage: 'IPAM by CNI type',
      },
      {
        document: 'tigera-operator/validation',
        lines: [
          [49, 63],
          [94, 99],
          [111, 115],
          [127, 131],
          [184, 192],
        ],
        passage: 'IPAM that goes with a CNI plugin',
      },
      { document: 'calico-docs/get-started-ip-addresses', lines: [57], passage: 'host-local IPAM' },
      { document: 'calico-docs/use-specific-ip', lines: [29], passage: 'Static addresses' },
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [
          [103, 105],
          [357, 359],
          [387, 389],
        ],
        passage: 'IPAM plugin in the CNI configuration',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [125, 129],
        passage: 'Plugins of AWS and Azure',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'ipam'>;
