import type { ClaimsFor } from '../../claim.ts';

export const networking = {
  'networking.summary': {
    value: 'Routed layer 3: BGP, VXLAN, IP-in-IP or no encapsulation',
    detail:
      'Calico turns each node into a router for the pods it hosts. BIRD spreads the routes over BGP, or Felix programs them itself, in which case a VXLAN cluster runs without BGP. Packets travel unencapsulated, in VXLAN or in IP-in-IP, and either overlay can be limited to traffic that crosses a subnet. The data plane is a separate choice of iptables, nftables, eBPF, VPP or Windows HNS, and nothing in this list needs a paid edition.',
    correction: {
      said: 'Calico is either an overlay or BGP',
      inPart: true,
      now: 'The route source, the encapsulation and the data plane are three separate choices: a VXLAN cluster needs no BGP, and a BGP cluster may run on iptables, nftables or eBPF.',
      misleads: 'architects who rule out an overlay without BGP, or BGP with eBPF',
    },
    sources: [
      { document: 'calico-docs/determine-best-networking', lines: [101, 109] },
      { document: 'calico-docs/vxlan-ipip', lines: [36], passage: 'Who writes the routes' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.datapath': {
    value: 'iptables by default; nftables, eBPF, VPP, Windows HNS',
    detail:
      'The operator installs iptables unless `linuxDataplane` in the `Installation` resource says `BPF`, `Nftables` or `VPP`. Below it, Felix starts with `bpfEnabled=false` and with `nftablesMode=Auto`, which copies the mode that kube-proxy runs in. The manifests of the kubeadm and on-premises guide choose eBPF since v3.31, and OpenShift defaults to it. nftables left tech preview (v3.29, v3.30) with v3.31.',
    conditions: [
      'nftables needs kernel 5.13+ and kube-proxy in nftables mode',
      'VPP is open source only and in incubation by its own repository',
    ],
    default: 'iptables; eBPF on OpenShift and in the kubeadm guide',
    correction: {
      said: 'Calico makes its routing decisions in BPF',
      now: 'Only in eBPF mode, which has to be chosen on EKS. Otherwise the Linux kernel routes the packets and iptables or nftables filters them.',
      misleads: 'readers who expect eBPF from an installation that runs iptables',
    },
    conflict: {
      about: 'the default data plane',
      statements: [
        {
          says: 'The eBPF guide calls eBPF the default on kubeadm clusters.',
          source: { document: 'calico-docs/install', lines: [17], passage: 'Note on kubeadm' },
        },
        {
          says: 'The operator falls back to `Iptables` where nothing is set.',
          source: {
            document: 'tigera-operator/core-controller',
            lines: [[549, 553]],
            passage: 'Fallback',
          },
        },
      ],
      believed:
        'The operator, which decides wherever nobody chooses. The guide speaks of its own way in, where the manifest that its first tab hands out sets `linuxDataplane: BPF`.',
    },
    sources: [
      {
        document: 'tigera-operator/core-controller',
        lines: [[549, 553]],
        passage: 'Fallback to Iptables',
      },
      { document: 'calico-docs/install', lines: [17, 183] },
      { document: 'calico-docs/onpremises', lines: [56], passage: 'eBPF preselected' },
      { document: 'calico/config-params', lines: [190, 193] },
      { document: 'calico-docs/release-notes-index', lines: [95], passage: 'Tech preview table' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.native-routing': {
    support: 'yes',
    value: 'Unencapsulated pools over layer 2 or a BGP fabric',
    detail:
      'Pods send packets unchanged when both encapsulation modes of their IP pool are `Never`. The underlay then has to be one layer 2 segment or a layer 3 fabric that learns pod routes over BGP. On AWS this reaches as far as one VPC subnet, and only with the source/destination check switched off. A VPC holds no routes for pod prefixes, so pools in `CrossSubnet` mode wrap just the packets that leave the subnet.',
    default: 'Off: the operator picks IP-in-IP, or VXLAN on EKS',
    sources: [
      { document: 'calico-docs/determine-best-networking', lines: [113] },
      {
        document: 'calico-docs/aws',
        lines: [
          [15, 18],
          [20, 35],
        ],
        passage: 'One VPC subnet, source/destination check',
      },
      { document: 'calico-docs/vxlan-ipip', lines: [[22, 24]] },
    ],
    reviewed: '2026-11-22',
  },
  'networking.encapsulation': {
    support: 'yes',
    value: 'IP-in-IP or VXLAN, each optionally cross-subnet only',
    detail:
      'Calico offers IP-in-IP for IPv4 and VXLAN for both families (UDP 4789, VNI 4096); Geneve is not on offer. Which one a new cluster gets depends on the way in: a bare operator gives IPv4 pools `IPIP`, or `VXLAN` with 172.16.0.0/16 on EKS, and leaves IPv6 pools plain. The sample `custom-resources.yaml` sets `VXLANCrossSubnet`, and `calico.yaml` sets IP-in-IP to `Always`.',
    default: 'IP-in-IP; VXLAN on EKS; none for IPv6 pools',
    conflict: {
      about: 'the overlay that the on-premises guide installs',
      statements: [
        {
          says: 'The summary box below the operator steps says IP-in-IP.',
          source: {
            document: 'calico-docs/onpremises',
            lines: [[116, 119]],
            passage: 'Summary box',
          },
        },
        {
          says: 'The sample that these steps apply sets `VXLANCrossSubnet`.',
          source: { document: 'calico/custom-resources', lines: [[10, 14]], passage: 'IP pool' },
        },
      ],
      believed: 'The sample, because the cluster gets what the file says.',
    },
    sources: [
      {
        document: 'tigera-operator/defaults',
        lines: [[119, 126], 175, [190, 193]],
        passage: 'Pool defaults',
      },
      { document: 'calico/custom-resources', lines: [[12, 14]] },
      { document: 'calico-docs/vxlan-ipip', lines: [28, 48] },
      {
        document: 'tigera-operator/core-controller',
        lines: [[1967, 1968]],
        passage: 'VXLAN VNI and port',
      },
    ],
    reviewed: '2026-11-22',
  },
  'networking.bgp': {
    support: 'yes',
    value: 'BIRD, configured by confd, in the open-source edition',
    detail:
      'Nodes speak BGP through a Calico fork of BIRD that confd configures. A new cluster forms a full mesh in AS 64512, advised for up to about 100 nodes; beyond that come route reflectors. `BGPPeer` (global or per node), `BGPFilter`, a local AS per peer (v3.31) and advertisement of Service IPs are open source too, while dual-ToR peering belongs to Calico Enterprise. v3.33, not yet released, deprecates IP-in-IP routes written by BIRD.',
    default: 'On with the Calico CNI; off on EKS and with other CNIs',
    correction: {
      said: 'BGP routing belongs to the enterprise versions of Calico',
      now: 'BGP has been part of the open-source project since its launch in 2014. Of the BGP features, only dual-ToR peering needs Calico Enterprise.',
      misleads: 'network teams that budget a licence to peer with their own routers',
    },
    sources: [
      { document: 'calico-docs/bgp', lines: [30, 38, 221] },
      {
        document: 'calico-docs/overview',
        lines: [
          [65, 67],
          [81, 88],
        ],
        passage: 'BIRD and confd',
      },
      { document: 'calico-docs/calico-product-editions', lines: [34, 41] },
      {
        document: 'calico-master/design',
        lines: [
          [187, 191],
          [156, 161],
        ],
        passage: 'IP-in-IP routes from v3.33',
      },
    ],
    reviewed: '2026-11-22',
  },
  'networking.kube-proxy-replacement': {
    support: 'yes',
    value: 'In eBPF mode (and VPP), not with iptables or nftables',
    detail:
      'With the eBPF data plane Felix load-balances Services, and kube-proxy ought to go. Since v3.31 the operator does the whole switch on kubeadm clusters through `bpfNetworkBootstrap` and `kubeProxyManagement`. On EKS it stays manual: put the API server endpoint into the `kubernetes-services-endpoint` ConfigMap, then remove kube-proxy. If kube-proxy has to stay, `bpfKubeProxyIptablesCleanupEnabled=false` and `bpfKubeProxyHealthzPort=0` keep the two from fighting.',
    conditions: [
      'Kubernetes API datastore, not etcd',
      'Kernel 5.10+, or 4.18.0-305+ on RHEL',
      'kube-proxy in IPVS mode first goes back to iptables mode',
    ],
    default: 'Off',
    sources: [
      { document: 'calico-docs/enabling-ebpf', lines: [271, 29, 166, 329] },
      { document: 'calico-docs/version-3-31-release-notes-index', lines: [[13, 22]] },
      { document: 'calico-docs/getting-started', lines: [20] },
    ],
    reviewed: '2026-11-22',
  },
  'networking.ipv6': {
    support: 'yes',
    value: 'IPv6-only pods from one IPv6 pool, on new clusters',
    detail:
      'A cluster with a single IPv6 pool and no IPv4 pool gives its pods IPv6 addresses only, in eBPF mode as well. VXLAN carries IPv6; IP-in-IP does not. Windows nodes have no IPv6 at all. On top of the VPC CNI, Calico cannot enforce policy for IPv6 pods when `ENABLE_V4_EGRESS=true`.',
    conditions: ['Calico IPAM', 'Set up when the cluster is created'],
    default: 'IPv4 only',
    sources: [
      { document: 'calico-docs/ipv6', lines: [[26, 28], 59] },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [76, 79],
        passage: 'What eBPF mode supports',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [34],
        passage: 'ENABLE_V4_EGRESS',
      },
    ],
    reviewed: '2026-11-22',
  },
  'networking.dual-stack': {
    support: 'yes',
    value: 'One IPv4 and one IPv6 pool, on new clusters',
    detail:
      'List one pool of each family in the `Installation` resource and every pod receives an IPv4 and an IPv6 address. The guide covers this for new clusters only and has no procedure for turning a running IPv4 cluster into dual-stack. Windows nodes take part with neither IPv6 nor dual-stack.',
    conditions: ['Calico IPAM', 'Kubernetes 1.16+'],
    sources: [
      { document: 'calico-docs/ipv6', lines: [[22, 24], 38] },
      { document: 'calico-docs/limitations', lines: [13], passage: 'Windows' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.windows': {
    support: 'partial',
    missing: 'IPv6, IP-in-IP, eBPF, WireGuard, host endpoints, L7 policy, Service advertisement',
    value: 'HNS nodes with VXLAN or BGP, IPv4, a subset of policy',
    detail:
      'Calico runs on Windows Server 1809 and 2022 nodes as HostProcess containers under the operator. Traffic goes over VXLAN or unencapsulated BGP; cross-subnet mode and the `Log` policy action are among the things absent. IPAM there uses strict affinity and keeps four addresses of every block for itself. On EKS the documented combination is the VPC CNI for networking with Calico for policy.',
    conditions: ['At least one Linux node runs the control components'],
    default: 'Off (`windowsDataplane: Disabled`)',
    sources: [
      { document: 'calico-docs/limitations', lines: [13, 14, 18, 27] },
      { document: 'calico-docs/requirements', lines: [22, 108, 109, 92] },
    ],
    reviewed: '2026-11-22',
  },
  'networking.multi-interface': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Extra Calico networks for a pod, through Multus',
    detail:
      'Calico Enterprise attaches up to nine further Calico networks to a pod through Multus and labels each of the interfaces. The operator field for it, `multiInterfaceMode`, is reserved for Enterprise. Open-source Calico can still be the primary network under Multus while other plugins add the extra interfaces.',
    default: 'No extra networks (`multiInterfaceMode: None`)',
    conflict: {
      about: 'whether open source has several Calico networks a pod',
      statements: [
        {
          says: 'The table of editions ticks the feature for open source.',
          source: {
            document: 'calico-docs/calico-product-editions',
            lines: [40],
            passage: 'Multiple networks',
          },
        },
        {
          says: 'The API reference calls `multiInterfaceMode` valid for Calico Enterprise only.',
          source: { document: 'calico-docs/api', lines: [525], passage: 'multiInterfaceMode' },
        },
      ],
      believed:
        'The API reference, because nothing in the open-source code of v3.32.1 reads that setting.',
    },
    sources: [
      { document: 'calico-docs/multiple-networks', lines: [38] },
      { document: 'calico-docs/api', lines: [525], passage: 'multiInterfaceMode, Enterprise only' },
      { document: 'tigera-operator/installation-types', lines: [[662, 667]] },
    ],
    reviewed: '2026-11-22',
  },
  'networking.bandwidth': {
    support: 'yes',
    value: 'Bandwidth, packet rate, connection limits and DSCP',
    detail:
      'Annotations under `qos.projectcalico.org/` on a pod limit its bandwidth and burst, its packet rate and its number of connections, and set a DSCP mark. The common `kubernetes.io/*-bandwidth` annotations work as well. iptables and nftables gained the limits in v3.30; v3.31 brought them to eBPF and added DSCP. Releases before that relied on the chained CNI bandwidth plugin.',
    conditions: [
      'Bandwidth limits in eBPF mode need kernel 6.6+',
      'Connection limits have no effect in eBPF mode',
    ],
    since: 'v3.30.0; v3.31.0 for eBPF and DSCP',
    sources: [
      { document: 'calico-docs/qos-controls', lines: [27, 31, 94] },
      { document: 'calico-docs/version-3-30-release-notes-index', lines: [[60, 65]] },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [
          [44, 49],
          [53, 56],
        ],
        passage: 'eBPF and DSCP',
      },
    ],
    reviewed: '2026-11-22',
  },
  'networking.multicast': {
    support: 'no',
    value: 'Pods share no broadcast domain',
    detail:
      'Multicast does not pass between pods. Every pod has a routed /32 address without a broadcast domain around it, so a node would have to forward the multicast traffic, and the project FAQ states that such forwarding is not part of the product.',
    sources: [{ document: 'calico-docs/faq', lines: [[496, 501]] }],
    reviewed: '2026-11-22',
  },
  'networking.mtu': {
    value: 'Auto-detected minus 20 (IP-in-IP), 50 (VXLAN) or more bytes',
    detail:
      'Felix detects the MTU of the node interfaces and takes off the header of each encapsulation that is enabled. The headers are 20 bytes for IP-in-IP, 50 for VXLAN and 60 for WireGuard over IPv4, and 70 and 80 for the latter two over IPv6. From the 9001 bytes of an AWS jumbo frame this leaves 8981, 8951, 8941, 8931 and 8921. In eBPF mode allow for 50 bytes even without an overlay, since nodes hand NodePort traffic to each other in VXLAN. Existing pods keep their MTU until they are recreated.',
    default: 'Detected from the node interfaces',
    sources: [{ document: 'calico-docs/mtu', lines: [[28, 29], 57, 62, [78, 81], 93] }],
    reviewed: '2026-11-22',
  },
  'networking.chaining': {
    support: 'partial',
    missing: 'BGP, encapsulation and Calico IPAM in policy-only mode',
    value: 'Policy-only over the VPC CNI, Azure CNI, GKE or flannel',
    detail:
      "Calico can leave networking to the Amazon VPC CNI, Azure CNI, GKE's plugin or flannel (Canal) and add its policy, or its eBPF Service handling, on top. No chained CNI configuration is involved: Felix attaches to the interfaces the other plugin creates, on EKS those that start with `eni`. It works out their names from namespace and name of the pod, as the VPC CNI does when it creates them; by that code, pods that were there before Calico need not be recreated. IP pools, static addresses and floating IPs fall away with Calico IPAM. Moving a cluster from another CNI to Calico networking is ruled out by the requirements page, apart from separate guides for flannel and OpenShift OVN.",
    sources: [
      {
        document: 'calico-docs/determine-best-networking',
        lines: [121],
        passage: 'Compatible CNI plugins',
      },
      { document: 'calico-docs/system-requirements', lines: [[196, 205]], passage: 'No migration' },
      { document: 'tigera-operator/node', lines: [1697], passage: 'Interface prefix' },
      {
        document: 'calico/workload-endpoint-default',
        lines: [
          [75, 93],
          [153, 155],
        ],
        passage: 'Interface name worked out from the pod',
      },
      {
        document: 'vpc-cni/names',
        lines: [[10, 26]],
        passage: 'The same name in the VPC CNI',
      },
      { document: 'tigera-operator/validation', lines: [206] },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'networking'>;
