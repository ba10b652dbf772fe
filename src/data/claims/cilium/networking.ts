import type { ClaimsFor } from '../../claim.ts';

export const networking = {
  'networking.summary': {
    value: 'eBPF data plane over a VXLAN overlay or native routing',
    detail:
      'eBPF programs on the tc or tcx hooks of each node, or in netkit devices (a beta from kernel 6.8 on), carry the traffic of pods; on network cards an XDP program can run before them. The default values of the chart connect the nodes with a VXLAN overlay, whose UDP port the network must let through. Native routing, and the AWS ENI, Azure and GKE modes on top of it, take other values and a network that routes the addresses of pods; the command-line installer tries to pick what suits the cluster, on EKS ENI mode.',
    default: 'VXLAN overlay',
    sources: [
      {
        document: 'cilium/routing',
        lines: [
          [16, 41],
          [97, 141],
        ],
        passage: 'Encapsulation and native routing',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [147, 843, 1011, 1073],
        passage: 'Chart values of tcx, XDP, routing mode and tunnel',
      },
      { document: 'cilium/readme', lines: [[109, 121]] },
      { document: 'cilium/k8s-install-default', lines: [[243, 247]], passage: 'The installer' },
      { document: 'cilium/requirements-eks', lines: [[4, 10]], passage: 'Its default on EKS' },
      { document: 'cilium/intro', lines: [[20, 46]], passage: 'Hooks of the eBPF programs' },
      { document: 'cilium/tuning', lines: [[83, 110]], passage: 'netkit and tcx' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.datapath': {
    value: 'eBPF on tc/tcx; iptables still masquerades by default',
    detail:
      'eBPF programs on the host devices and on the device of each pod, by default a veth pair, forward packets, enforce layer 3 and 4 policy and balance ClusterIPs. As installed, Cilium still leans on the Linux stack: iptables masquerades (`bpf.masquerade=false`; not IPv4 in ENI mode) and has a part in layer 7 policy (`bpf.tproxy=false`), and host routing runs in legacy mode, through netfilter. It leaves that mode once the kube-proxy replacement is on and iptables masquerades no more, since eBPF does, or nothing does; then it excludes Istio and what needs netfilter hooks. With `bpf.datapathMode`, netkit, a beta from kernel 6.8 that wants eBPF host routing, can replace veth on new or drained nodes.',
    conditions: [
      'eBPF masquerading: the NodePort code of Cilium, by the manual; for IPv6 it is a beta',
      'eBPF host routing with IPsec: a kernel with the fix that the guide links',
      'netkit: neither `bpf.tproxy` (a beta) nor veth devices beside it',
    ],
    default: 'veth pairs, eBPF on tc/tcx, iptables masquerading',
    because:
      'netkit excludes the eBPF TPROXY and veth devices beside it, and host routing with IPsec takes a kernel with a fix.',
    correction: {
      said: 'Cilium bypasses iptables altogether',
      now: 'Only with `kubeProxyReplacement=true` and masquerading left to eBPF (`bpf.masquerade=true`) or off, which switch on eBPF host routing; layer 7 policy uses iptables rules even then by default. With chart defaults pod traffic still crosses netfilter and iptables masquerades it.',
      misleads: 'operators who stop looking at iptables when a default installation drops packets',
    },
    conflict: {
      about: 'what eBPF host routing requires',
      statements: [
        {
          says: 'The tuning guide lists the kube-proxy replacement and eBPF masquerading.',
          source: { document: 'cilium/tuning', lines: [[197, 200]], passage: 'Requirements' },
        },
        {
          says: 'The agent falls back to legacy routing where iptables masquerades or the replacement is off.',
          source: { document: 'cilium/kpr-initializer', lines: [[46, 60]] },
        },
      ],
      believed:
        'The code. The guide describes a cluster that masquerades; where nothing does, the replacement is enough.',
    },
    sources: [
      { document: 'cilium/intro', lines: [[28, 83]], passage: 'eBPF hooks and objects' },
      {
        document: 'cilium/tuning',
        lines: [
          [78, 147],
          [169, 219],
        ],
        passage: 'netkit and eBPF host routing',
      },
      {
        document: 'cilium/masquerading',
        lines: [
          [78, 89],
          [186, 192],
        ],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [143, 147, 155, 162, 175, 379, 830],
        passage: 'Chart defaults of the data plane',
      },
      { document: 'cilium/kubeproxy-free', lines: [[145, 146]], passage: 'ClusterIPs by default' },
      {
        document: 'cilium/kpr-initializer',
        lines: [[46, 60]],
        passage: 'When host routing falls back',
      },
      {
        document: 'cilium/configmap-template',
        lines: [
          [58, 65],
          [722, 726],
        ],
        passage: 'Masquerading in ENI mode',
      },
      {
        document: 'cilium/option',
        lines: [[2042, 2062], 2538],
        passage: 'What counts as masquerading',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.native-routing': {
    support: 'yes',
    value: 'Opt-in through routingMode=native',
    detail:
      'Setting `routingMode=native` leaves packets for other nodes to the kernel routing table, unencapsulated, so the network below must carry pod addresses. Either its routers know all pods, as in the ENI, Azure and GKE modes, or each node does. The latter takes `autoDirectNodeRoutes` where the nodes share a layer-2 segment, else a routing daemon. What goes to `ipv4NativeRoutingCIDR` or `ipv6NativeRoutingCIDR` keeps the address of the pod; in public clouds, by the manual, the range of the VPC counts where none is set.',
    conditions: [
      'a network, direct node routes or a routing daemon that knows every pod range',
      'for masqueraded IPv4 outside the ENI modes of AWS and Alibaba Cloud, `ipv4NativeRoutingCIDR`, the ip-masq-agent (which needs eBPF masquerading) or, with a cluster pool of one CIDR for each family, `nativeRoutingCIDRFromClusterPool`',
      'for masqueraded IPv6 outside ENI mode, `ipv6NativeRoutingCIDR` or one of the same two ways around it; in ENI mode `enableIPv6Masquerade=false` and no such range (issue 48243)',
    ],
    default: 'off; pods use the tunnel',
    because:
      'network or nodes must know the pod ranges, a masqueraded family outside ENI modes takes a native range or the ip-masq-agent with eBPF masquerading, and IPv6 in ENI mode wants neither.',
    sources: [
      { document: 'cilium/routing', lines: [[97, 151]], passage: 'Native routing' },
      { document: 'cilium-chart/readme-md', lines: [119, 801, 803, 863, 1011] },
      { document: 'cilium/masquerading', lines: [[27, 41]], passage: 'Native range' },
      {
        document: 'cilium/option',
        lines: [
          [2266, 2272],
          [2981, 3028],
        ],
        passage: 'Checks of the native range',
      },
      { document: 'cilium/daemon', lines: [[114, 115]], passage: 'Check of the ip-masq-agent' },
      { document: 'web/github-com-cilium-cilium-issues-48243' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.encapsulation': {
    support: 'yes',
    value: 'VXLAN (default, UDP 8472) or Geneve (UDP 6081)',
    detail:
      "All nodes form a mesh of VXLAN or Geneve tunnels, and the tunnel header carries the sender's security identity to the receiving node. The underlay may be IPv4 or IPv6: where both are enabled Cilium prefers IPv4, and `underlayProtocol` overrides that. A VXLAN header takes 50 bytes of each packet over IPv4 and, by the code, 70 over IPv6, which jumbo frames make matter less. IP-in-IP serves direct server return as a dispatch method, under native routing alone; the traffic between pods does not pass its devices.",
    conditions: [
      'UDP 8472 (VXLAN), 6081 (Geneve) or what `tunnelPort` sets open between all nodes',
      'no CRD-backed, ENI, Azure or GKE IPAM, by the table of IPAM modes',
    ],
    default: 'VXLAN',
    because:
      'firewalls between the nodes must let the port of the tunnel through, and the table of IPAM modes has no tunnel for four of them.',
    sources: [
      { document: 'cilium/routing', lines: [[16, 92]], passage: 'Encapsulation' },
      { document: 'cilium/ipam-index', lines: [[18, 21]], passage: 'IPAM modes and tunnels' },
      { document: 'cilium-chart/readme-md', lines: [1011, 1072, 1073, 1075] },
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [718, 728],
          [737, 738],
        ],
        passage: 'IP-in-IP as a DSR dispatch method',
      },
      {
        document: 'cilium/mtu',
        lines: [
          [20, 31],
          [121, 126],
        ],
        passage: 'No pod traffic on the IP-in-IP devices',
      },
      { document: 'cilium/routing', lines: [[70, 75]], passage: 'MTU overhead' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.bgp': {
    support: 'yes',
    value: 'BGP Control Plane with an embedded GoBGP, opt-in',
    detail:
      'The agent is a BGP speaker by way of GoBGP, set up through `CiliumBGPClusterConfig`, `CiliumBGPPeerConfig`, `CiliumBGPAdvertisement` and `CiliumBGPNodeConfigOverride`, all `cilium.io/v2`. It announces the pod CIDRs of kubernetes, cluster-pool and multi-pool IPAM, service addresses (which it can aggregate, save under a `Local` traffic policy) and interface addresses. It does not program the data plane, so it brings traffic into the cluster rather than connecting its nodes. Traffic to addresses of an aggregated prefix that belong to no Service ends in a routing loop, by a known issue. BFD is not supported so far, by the manual.',
    conditions: [
      '`bgpControlPlane.enabled=true`, and a restart of the agents',
      'inbound sessions need `localPort`; port 179 also needs `CAP_NET_BIND_SERVICE`',
      'pod CIDR advertisement has no effect with ENI and the remaining IPAM modes',
      'graceful restart set for the peers, or their routes go while the agent is down',
    ],
    default: 'off',
    because:
      'the guide restarts the agents once the value is set, a `Local` traffic policy leaves out aggregation, and sessions end with the agent unless graceful restart keeps the routes.',
    correction: {
      said: 'BGP in Cilium is configured with a CiliumBGPPeeringPolicy',
      untrueSince: '1.19',
      now: 'Release 1.19 removed that kind. The four `cilium.io/v2` kinds around `CiliumBGPClusterConfig` take its place.',
      misleads: 'users of older guides, whose manifests name a kind that is gone',
    },
    sources: [
      {
        document: 'cilium/bgp-control-plane',
        lines: [
          [12, 16],
          [30, 39],
        ],
      },
      {
        document: 'cilium/bgp-control-plane-configuration',
        lines: [
          [12, 20],
          [41, 52],
          [59, 60],
          [202, 203],
          [472, 473],
          [533, 559],
          [578, 584],
          [644, 667],
          [928, 934],
          [960, 964],
          [966, 975],
          [984, 992],
          [1022, 1032],
        ],
        passage: 'BGP kinds and what is advertised',
      },
      {
        document: 'cilium/bgp-control-plane-operation',
        lines: [
          [99, 101],
          [438, 443],
        ],
      },
      { document: 'cilium-chart/readme-md', lines: [127], passage: 'bgpControlPlane.enabled' },
      { document: 'cilium/go-mod', lines: [81], passage: 'GoBGP dependency' },
      {
        document: 'cilium-2ba24a2/upgrade',
        lines: [
          [281, 282],
          [311, 313],
        ],
        passage: 'The older kind removed',
      },
      { document: 'web/github-com-cilium-cilium-commit-b74e51b715' },
      {
        document: 'cilium/bgp-control-plane-operation',
        lines: [[334, 350]],
        passage: 'Agent down',
      },
      { document: 'cilium/bgp-peer-types', lines: [[88, 95]], passage: 'Graceful restart' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.kube-proxy-replacement': {
    support: 'yes',
    value: 'Complete replacement in eBPF, off by default',
    detail:
      'With `kubeProxyReplacement=true` eBPF serves ClusterIP, NodePort, LoadBalancer, externalIPs and hostPort (not on a loopback `hostIP`), and you can remove kube-proxy. The mode depends on socket-level load balancing. Left off, Cilium balances only ClusterIPs inside the cluster in eBPF, packet by packet, and leaves the rest to kube-proxy. Switching in a cluster that serves traffic breaks its connections, and without kube-proxy Services stop until Cilium is there. Beside iptables masquerading, the default except for IPv4 in ENI mode, ports can collide and NodePort connections drop (issue 23604). SCTP Services work in a few basic cases only. Clients may go on sending to deleted backends where the kernel lacks the INET_DIAG options that the guide names.',
    conditions: [
      'without kube-proxy the agents need a direct address of the API server (`k8sServiceHost`, `k8sServicePort`)',
      'no hostPort may fall into the NodePort range',
      'on nodes with several interfaces, a kubelet with the right `--node-ip`',
      'a kernel with all that the mode needs, or the agent stops',
      'for Istio sidecars, KubeVirt, Kata or gVisor, `socketLB.hostNamespaceOnly=true`',
      'beside TCP Fast Open, NodePorts in `snat` mode in place of direct server return',
      'for libceph, a kernel whose eBPF translates `getpeername`',
      'for NFS and SMB mounts on a ClusterIP, a kernel with the patches that the guide lists',
      'for Istio, no eBPF host routing, which comes on once iptables masquerades nothing',
    ],
    default: 'off; ClusterIPs of pods in eBPF, all else by kube-proxy',
    because:
      'several interfaces want the right `--node-ip`, the guide has limits for NFS, SMB, libceph, TCP Fast Open and sidecars, and the host routing that may come with it excludes Istio.',
    correction: {
      said: 'Installing Cilium replaces kube-proxy',
      now: "The chart's default for `kubeProxyReplacement` is false, so a plain installation runs beside kube-proxy. You enable the replacement and remove kube-proxy yourself.",
      misleads: 'teams that remove kube-proxy too early, or measure it in place of eBPF',
    },
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [13, 22],
          [48, 73],
          [93, 109],
          [126, 129],
          [141, 146],
          [1086, 1103],
          [2093, 2142],
        ],
        passage: 'Set-up and limitations',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [162, 379, 830],
        passage: 'Defaults of masquerading and of the replacement',
      },
      { document: 'cilium/tuning', lines: [[184, 190]], passage: 'Host routing and Istio' },
      {
        document: 'cilium/kpr-initializer',
        lines: [[46, 60]],
        passage: 'When host routing falls back',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.kube-proxy-modes': {
    support: 'partial',
    missing: 'a statement on kube-proxy in IPVS or nftables mode',
    value: 'Beside iptables or without kube-proxy; no word on others',
    detail:
      'By default Cilium leaves kube-proxy in place and balances only ClusterIPs inside the cluster; with `kubeProxyReplacement=true` you can remove it, and Services stop until Cilium is in its place. Neither knows of the other, so a change in a cluster that serves traffic breaks its connections. The set-ups that the end-to-end tests have for kube-proxy all name iptables. The guide, the values of the chart and these set-ups, read from end to end, say nothing of kube-proxy in IPVS or nftables mode. For the rules of the agent, its image picks the iptables backend, legacy or nft, that the host uses.',
    conditions: [
      'without kube-proxy, a direct address of the API server for the agents (`k8sServiceHost`, `k8sServicePort`)',
      'for its removal, its ConfigMap as well, or kubeadm brings it back, and its iptables rules on each node',
    ],
    default: 'beside kube-proxy',
    because:
      'agents without kube-proxy take a direct address of the API server, and its removal takes along its ConfigMap and its iptables rules.',
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [13, 15],
          [58, 81],
          [126, 129],
          [145, 146],
        ],
        passage: 'Beside kube-proxy and in its place',
      },
      { document: 'cilium/kubeproxy-free', passage: 'The whole guide: silent on modes' },
      {
        document: 'cilium/e2e-kube-proxy',
        lines: [[1, 71]],
        passage: 'Mode of kube-proxy in each set-up',
      },
      { document: 'cilium/runtime-image', lines: [[56, 60]] },
      { document: 'cilium-chart/readme-md', lines: [830], passage: 'kubeProxyReplacement' },
      { document: 'cilium-chart/readme-md', passage: 'All values: silent on modes' },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[93, 109]],
        passage: 'Address of the API server',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.ipv6': {
    support: 'yes',
    value: 'IPv6-only pods, tested by the project; beta in ENI mode',
    detail:
      '`ipv6.enabled` adds IPv6 and `ipv4.enabled` can be turned off; tests of the project run without IPv4, by VXLAN over IPv6 and with native routing. eBPF masquerading of IPv6 still counts as beta, and layer 7 rules on masqueraded IPv6 traffic take a kernel with a fix of 2025. AWS ENI mode gained IPv6 as a beta in 1.20, and every ENI must sit in a dual-stack subnet all the same. Chained on the VPC CNI, a pod of an IPv6 cluster reaches IPv4 hosts over a second interface, whose traffic neither policy nor Hubble sees (issue 28409, open).',
    conditions: [
      'in ENI mode, subnets of both families and `ec2:AssignIpv6Addresses` for the operator',
      'in ENI mode, `enableIPv6Masquerade=false` and no `ipv6NativeRoutingCIDR`, by a dual-stack report (issue 48243)',
      'with other native routing, a native range for masqueraded IPv6, or the ip-masq-agent with eBPF masquerading',
      'chained on the VPC CNI, `ENABLE_V4_EGRESS=false` (v1.15.1 or newer) before pods start, or their IPv4 egress escapes policy',
    ],
    default: 'IPv4 on, IPv6 off',
    because:
      'the ip-masq-agent needs eBPF masquerading, ENI mode makes demands of its own, and chained on the VPC CNI pods that run before `ENABLE_V4_EGRESS=false` keep their IPv4 egress.',
    correction: {
      said: "Cilium's AWS ENI mode is IPv4 only",
      untrueSince: '1.20',
      now: 'ENI mode handles IPv6 as a beta: one /80 prefix a node, in dual-stack subnets.',
      misleads: 'teams that choose an overlay on AWS only to have IPv6',
    },
    conflict: {
      about: 'IPv6 in ENI mode',
      statements: [
        {
          says: 'The EKS requirements page says that the integration is for IPv4 only.',
          source: {
            document: 'cilium/requirements-eks',
            lines: [[53, 56]],
            passage: 'Limitations',
          },
        },
        {
          says: 'The page on ENI mode offers IPv6 as a beta and explains its configuration.',
          source: {
            document: 'cilium/eni',
            lines: [
              [24, 27],
              [318, 348],
            ],
            passage: 'IPv6',
          },
        },
      ],
      believed:
        'The page on ENI mode, because it describes how the operator assigns prefixes and how to enable them. The other line reads like a remnant.',
    },
    sources: [
      {
        document: 'cilium-chart/readme-md',
        lines: [800, 802, 1075],
        passage: 'IP families and underlay',
      },
      {
        document: 'cilium/e2e-kube-proxy',
        lines: [[61, 71]],
        passage: 'End-to-end test without IPv4',
      },
      {
        document: 'cilium/tests-smoke-ipv6',
        lines: [[155, 167]],
        passage: 'IPv6 alone with native routing, in CI',
      },
      {
        document: 'cilium/masquerading',
        lines: [[76, 80]],
        passage: 'eBPF masquerading of IPv6 is beta',
      },
      {
        document: 'cilium/eni',
        lines: [
          [24, 27],
          [324, 339],
          [376, 390],
          [644, 646],
        ],
        passage: 'IPv6 in ENI mode',
      },
      {
        document: 'cilium/layer7',
        lines: [[66, 67]],
        passage: 'Kernels for layer 7 rules on IPv6',
      },
      { document: 'cilium/option', lines: [[3008, 3028]], passage: 'Native range of IPv6' },
      { document: 'cilium/daemon', lines: [[114, 115]], passage: 'Check of the ip-masq-agent' },
      { document: 'web/github-com-cilium-cilium-issues-48243' },
      { document: 'web/github-com-cilium-cilium-pull-47566' },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.dual-stack': {
    support: 'yes',
    value: 'ipv4.enabled and ipv6.enabled together',
    detail:
      'Cilium hands out addresses of both families once `ipv4.enabled` and `ipv6.enabled` are true. Cluster-pool IPAM then gives every node two blocks, by default a /24 out of 10.0.0.0/8 and a /120 out of fd00::/104; multi-pool can take each family from a pool of its own. In ENI mode the second family is a beta. The switches do not make the cluster dual-stack: EKS gives its pods and Services one family, chosen when the cluster is created.',
    conditions: [
      'a dual-stack Kubernetes cluster, which EKS does not offer',
      'in ENI mode, subnets of both families and `ec2:AssignIpv6Addresses` for the operator',
      'in ENI mode, `enableIPv6Masquerade=false` and no `ipv6NativeRoutingCIDR`, by issue 48243',
      'with other native routing, a native range for each masqueraded family, or the ip-masq-agent with eBPF masquerading',
      'eBPF masquerading of IPv6 is a beta, and layer 7 rules on masqueraded IPv6 take a kernel with the fix of 2025',
    ],
    default: 'IPv4 only',
    because:
      'EKS runs clusters of one family only, IPv6 in ENI mode is a beta with demands of its own, native routing wants a range for each family, and masqueraded IPv6 has limits.',
    sources: [
      {
        document: 'cilium-chart/readme-md',
        lines: [[793, 796], 800, 802],
        passage: 'Cluster-pool blocks and IP families',
      },
      { document: 'cilium/cluster-pool', lines: [[31, 38]], passage: 'Blocks of each family' },
      {
        document: 'cilium/multi-pool',
        lines: [
          [24, 26],
          [63, 82],
        ],
      },
      {
        document: 'cilium/eni',
        lines: [
          [24, 27],
          [324, 348],
          [376, 390],
          [644, 646],
        ],
        passage: 'IPv6 in ENI mode',
      },
      { document: 'web/github-com-cilium-cilium-issues-48243' },
      { document: 'cilium/option', lines: [[2981, 3028]], passage: 'Checks of the native range' },
      { document: 'cilium/daemon', lines: [[114, 115]], passage: 'Check of the ip-masq-agent' },
      {
        document: 'eks-user-guide/cni-ipv6',
        lines: [[18, 20]],
        passage: 'No dual-stack pods or Services',
      },
      { document: 'cilium/masquerading', lines: [[76, 80]], passage: 'Beta' },
      { document: 'cilium/layer7', lines: [[66, 67]], passage: 'Kernels for IPv6' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.windows': {
    support: 'no',
    value: 'Linux nodes only',
    detail:
      'The system requirements name hosts with a Linux kernel, AMD64 or AArch64, and no other system; the chart by default ties agent and operator to `kubernetes.io/os=linux`.',
    sources: [
      { document: 'cilium/system-requirements', lines: [[16, 43]] },
      {
        document: 'cilium-chart/readme-md',
        lines: [872, 913],
        passage: 'nodeSelector of agent and operator',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.multi-interface': {
    support: 'paid',
    edition: 'Isovalent Enterprise for Cilium',
    value: 'Native multi-network is paid; Multus can run beside it',
    detail:
      "Isovalent announced native multi-network, a pod with several interfaces, as a feature of its Enterprise edition 1.14; we found no newer feature list. Multus can add interfaces: EKS Anywhere, where Cilium is the default CNI, has a guide for it on bare metal. With `cni.exclusive=true`, the default, Cilium renames the configuration of other plugins, that of Multus included, as a user reports; the answer was to set it to false. Cilium's own list of chaining guides has none for Multus.",
    conditions: ['Multus needs `cni.exclusive=false`'],
    default: 'one interface a pod',
    since: 'Enterprise 1.14',
    sources: [
      {
        document: 'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-14',
        passage: 'Multi-network in Enterprise 1.14',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [331],
        passage: 'cni.exclusive',
      },
      { document: 'eks-anywhere/cluster-multus', lines: [[11, 19]] },
      {
        document: 'eks-anywhere/networking-and-security',
        lines: [[17, 21]],
        passage: 'Cilium as the default CNI',
      },
      { document: 'web/github-com-k8snetworkplumbingwg-multus-cni-issues-972' },
      {
        document: 'cilium/cni-chaining',
        lines: [[20, 30]],
        passage: 'Guides to chaining; none for Multus',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.rdma-sriov': {
    support: 'no',
    value: 'Not in 1.20; a network driver for DRA grows on main',
    detail:
      'The values of chart 1.20.0 contain no switch for RDMA, EFA, SR-IOV or DRA. The issue that proposes a Network Driver, to allot network cards and SR-IOV devices by way of DRA, is still open. Its first parts are on the main branch as `networkDriver.enabled`, off by default; in the tree read it starts a manager for dummy devices alone. EFA interfaces can also get in the way, by issue 42600, closed since. Under 1.17.9 in ENI mode without masquerading pods lost contact on instances with more than two of them and a first interface index below 2.',
    sources: [
      {
        document: 'cilium-chart/readme-md',
        passage: 'All values; none for such devices',
      },
      { document: 'web/github-com-cilium-cilium-issues-43295' },
      { document: 'cilium-main/codeowners', lines: [[233, 241]] },
      { document: 'cilium-main/chart-readme', lines: [875], passage: 'networkDriver' },
      { document: 'cilium-main/device-managers', lines: [[14, 31]] },
      { document: 'web/github-com-cilium-cilium-issues-42600' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.bandwidth': {
    support: 'yes',
    value: 'Bandwidth Manager: egress pacing, ingress limits, BBR',
    detail:
      'With `bandwidthManager.enabled` pods set their limits by the `kubernetes.io/egress-bandwidth` and `kubernetes.io/ingress-bandwidth` annotations; the bandwidth CNI plugin is not involved. Egress is paced by earliest departure time, ingress passes a token bucket in eBPF; traffic that stays on one node escapes both. The agent starts the feature beside kube-proxy too. It then lacks the program that paces egress at network devices, unless another setting brings it, and under native routing the path to the bucket. The guide warns of latency without eBPF host routing. Under WireGuard issue 22203, closed, saw no limit on egress with 1.14.3.',
    conditions: [
      'for ingress under native routing, eBPF host routing, and so the kube-proxy replacement without masquerading by iptables, and no Istio',
      'for BBR in pods, kernel 5.18, the same host routing and a restart of pods that ran before; it may retransmit more and press harder on TCP CUBIC',
      'for egress at network devices, the replacement, eBPF masquerading, the host firewall, WireGuard or L2 announcements',
      'no IPsec, beside which the agent switches it off',
      'no layer 7 rules on the egress of the pod, which disable its limits',
      'no nested network namespaces, as in Kind',
      'in a chain by generic-veth, no limits on ingress (PR 46431, open)',
    ],
    default: 'off',
    since: '1.9, ingress limits 1.18',
    because:
      'ingress limits under native routing take eBPF host routing, and so neither iptables masquerading nor Istio, BBR may press on TCP CUBIC, and nested network namespaces, as in Kind, are left out.',
    correction: {
      said: 'The Bandwidth Manager shapes egress only',
      untrueSince: '1.18',
      now: 'Since 1.18 it also honours `kubernetes.io/ingress-bandwidth`, with a token bucket in eBPF.',
      misleads: 'teams that add a second plugin to limit traffic into a pod',
    },
    conflict: {
      about: 'whether the Bandwidth Manager needs the kube-proxy replacement',
      statements: [
        {
          says: 'The tuning guide calls the replacement its requirement.',
          source: { document: 'cilium/tuning', lines: [[642, 655]], passage: 'Requirements' },
        },
        {
          says: 'The guide of the feature installs it by a single value of its own, and calls limits supported with direct routing as well as tunnels.',
          source: {
            document: 'cilium/bandwidth-manager',
            lines: [[38, 48]],
            passage: 'Installation',
          },
        },
        {
          says: 'The start-up checks of the agent look at kernel, BBR and IPsec, and not at the replacement.',
          source: { document: 'cilium/bandwidth', lines: [[203, 240]] },
        },
        {
          says: 'The request that brought ingress limits requires eBPF host routing for native routing.',
          source: { document: 'web/github-com-cilium-cilium-pull-36351' },
        },
        {
          says: 'Issue 39167 reports limits without effect where the replacement is off, under 1.17.3.',
          source: { document: 'web/github-com-cilium-cilium-issues-39167' },
        },
      ],
      believed:
        'The code: the agent runs without the replacement, yet not every packet then meets its limit. Beside kube-proxy network devices get the egress program only for another setting, and under native routing packets from them go to the host stack before the ingress limit.',
    },
    sources: [
      {
        document: 'cilium/bandwidth-manager',
        lines: [
          [13, 48],
          [291, 299],
        ],
      },
      { document: 'cilium/tuning', lines: [[629, 701]], passage: 'Bandwidth Manager and BBR' },
      { document: 'cilium-chart/readme-md', lines: [123, 125], passage: 'Values, off by default' },
      { document: 'cilium/bandwidth', lines: [[203, 240]] },
      {
        document: 'cilium/kpr-initializer',
        lines: [[46, 60]],
        passage: 'What eBPF host routing requires',
      },
      {
        document: 'cilium/local-delivery',
        lines: [[155, 164]],
        passage: 'Where ingress is limited',
      },
      {
        document: 'cilium/bpf-host',
        lines: [
          [348, 350],
          [779, 789],
          [1563, 1571],
        ],
        passage: 'The host stack without eBPF host routing; pacing of egress',
      },
      { document: 'cilium/loader-host', lines: [[289, 301]] },
      {
        document: 'cilium/option',
        lines: [[2013, 2018]],
        passage: 'What asks for programs on network devices',
      },
      { document: 'web/github-com-cilium-cilium-pull-36351' },
      { document: 'web/github-com-cilium-cilium-issues-39167' },
      {
        document: 'cilium-228a293/bandwidth-manager',
        lines: [[34, 37]],
        passage: 'Limits on ingress',
      },
      { document: 'web/github-com-cilium-cilium-commit-f7b364f3ed' },
      { document: 'web/github-com-cilium-cilium-issues-15824' },
      { document: 'web/github-com-cilium-cilium-issues-22203' },
      { document: 'web/github-com-cilium-cilium-pull-46431' },
      { document: 'cilium/tuning', lines: [[189, 190]], passage: 'Host routing and Istio' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.multicast': {
    support: 'partial',
    missing: 'stable status, IPv6 groups, native routing, declarative group membership',
    value: 'Beta: IPv4 groups over VXLAN, entered by command',
    detail:
      'A beta data plane, switched on by `multicast-enabled` in the ConfigMap, replicates multicast packets between nodes, in VXLAN mode and for IPv4 groups only. There is no Kubernetes object for membership: you enter the groups and the subscribed nodes into every agent with `cilium-dbg`, or have `cilium multicast` do so on all nodes; pods then join by IGMP. A node holds up to 1,024 groups, and a group as many subscribers. The guide excludes IPsec between the pods.',
    conditions: [
      'VXLAN tunnel mode',
      'kernel 5.13 on AMD64, by the check of the agent, or 6.0 on AArch64',
      'no IPsec between the pods',
    ],
    default: 'off',
    since: '1.16 as beta',
    because: 'the agent checks for a helper of kernel 5.13, and the guide excludes IPsec.',
    correction: {
      said: 'Multicast in Cilium takes the Enterprise edition',
      untrueSince: '1.16',
      now: 'Isovalent Enterprise announced it first, in 1.15; the open-source edition has had a beta since 1.16.',
      misleads: 'buyers who ask for Enterprise where a beta would do for a trial',
    },
    conflict: {
      about: 'the oldest kernel for multicast on AMD64',
      statements: [
        {
          says: 'The guide names 5.10.',
          source: { document: 'cilium/multicast', lines: [33], passage: 'Prerequisites' },
        },
        {
          says: 'The agent disables the feature without a helper that it dates to 5.13.',
          source: { document: 'cilium/multicast-map', lines: [[101, 107]] },
        },
      ],
      believed: 'The agent, whose check decides what runs.',
    },
    sources: [
      { document: 'cilium/multicast', lines: [[9, 124]] },
      {
        document: 'cilium/system-requirements',
        lines: [[307, 315]],
        passage: 'Kernel versions for advanced features',
      },
      {
        document: 'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-15',
        passage: 'Multicast in Enterprise 1.15',
      },
      { document: 'cilium/bpf-lxc', lines: [[1698, 1713]], passage: 'Multicast for IPv4' },
      {
        document: 'cilium/multicast-map',
        lines: [
          [31, 34],
          [37, 45],
          [101, 107],
        ],
        passage: 'IPv4 groups and the kernel check',
      },
      { document: 'cilium/crdlist', lines: [[1, 22]], passage: 'No kind for multicast' },
      { document: 'cilium-5614531/multicast', lines: [[9, 16]], passage: 'Beta' },
      { document: 'web/github-com-cilium-cilium-commit-a7f2084881' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.mtu': {
    value: 'Auto-detected; the tunnel costs 50 bytes, 70 over IPv6',
    detail:
      'The agent reads the MTU of the underlying devices, so it picks up jumbo frames unaided; the `MTU` value overrides it, without changing the network cards of the node. For routes the code subtracts 50 bytes for a tunnel over IPv4, 70 over IPv6, 95 for WireGuard and about 77 for IPsec; tunnel and encryption together add up. In a chain the first plugin makes the interface; `cni.enableRouteMTUForCNIChaining`, off by default, writes the MTU of Cilium into the routes of the pod. TCP packetization-layer path MTU discovery is on by default for pods, in `blackhole` mode, at the price of small segments when a connection starts; `pmtuDiscovery.packetizationLayerPMTUDMode=disabled` ends it. Where Cilium comes second in a chain, its plugin does not set it.',
    conditions: ['with `loadBalancer.mode=dsr`, a lower MTU, which `hybrid` avoids'],
    default: 'detected from the devices of the node',
    because: 'nodes advertise a lower MTU under direct server return, and not in hybrid mode.',
    sources: [
      {
        document: 'cilium/mtu',
        lines: [
          [22, 73],
          [127, 163],
        ],
        passage: 'Overheads in the code',
      },
      { document: 'cilium/tuning', lines: [[602, 627]], passage: 'MTU' },
      { document: 'cilium/routing', lines: [[73, 78]], passage: 'MTU overhead of the tunnel' },
      { document: 'cilium-chart/readme-md', lines: [56, 330, 953] },
      { document: 'cilium/cni-chaining', lines: [[15, 18]], passage: 'Who makes the interface' },
      {
        document: 'cilium/generic-veth',
        lines: [[135, 167]],
        passage: 'MTU of the routes in a chain',
      },
      {
        document: 'cilium/cni-plugin',
        lines: [
          [600, 622],
          [905, 908],
        ],
        passage: 'A chained plugin returns before the path MTU setting',
      },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[604, 613]],
        passage: 'MTU of direct server return',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.snat': {
    support: 'yes',
    value: 'What leaves the native range, to the address of the node',
    detail:
      'Traffic of pods out of the cluster takes the address of the node; destinations in `ipv4NativeRoutingCIDR`, or `ipv6NativeRoutingCIDR`, see the pod itself, without a range those in the block of its node. In public clouds, by the manual, the VPC range is native where you set none. `enableIPv4Masquerade` and `enableIPv6Masquerade` turn a family off. iptables does it, or eBPF with `bpf.masquerade=true`, on devices that run its program, by default with eBPF host routing; traffic to other nodes eBPF leaves alone by default. `ipMasqAgent.enabled`, which needs eBPF masquerading, also exempts listed ranges, or private and reserved ones if the file is empty. In ENI mode the chart has IPv4 off by default, unless `upgradeCompatibility` is below 1.18.',
    conditions: [
      'for eBPF, the NodePort code of Cilium, by the manual',
      'eBPF handles TCP, UDP and of ICMP only echo and the message that asks for smaller packets',
      'eBPF masquerading of IPv6 is a beta',
      'for eBPF to masquerade to internal addresses of other nodes, `enable-remote-node-masquerade`, which weakens the host firewall',
      'with native routing, the ip-masq-agent, a range for each masqueraded family (for IPv4 outside the ENI modes of AWS and Alibaba Cloud) or, from a cluster pool, `nativeRoutingCIDRFromClusterPool`',
      'for eBPF, neither Istio nor what needs netfilter hooks, unless `bpf.hostLegacyRouting=true` keeps host routing off',
      'for iptables beside the kube-proxy replacement, colliding ports may drop NodePort connections (issue 23604)',
      'in ENI mode as preset, a NAT gateway for IPv4 to the internet; for IPv6, `enableIPv6Masquerade=false` and no `ipv6NativeRoutingCIDR` (issue 48243)',
    ],
    default: 'on by iptables; IPv4 off in ENI mode',
    because:
      'ENI mode needs no range but a NAT gateway and failed to masquerade IPv6, a cluster pool can give a range, eBPF spares other nodes and brings host routing, and iptables may collide with NodePorts.',
    sources: [
      {
        document: 'cilium/masquerading',
        lines: [
          [12, 41],
          [50, 66],
          [76, 98],
          [108, 157],
          [189, 194],
        ],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [162, 379, 381, 782, 801, 803, 863],
        passage: 'Values of masquerading',
      },
      {
        document: 'cilium/configmap-template',
        lines: [
          [58, 65],
          [561, 574],
          [722, 726],
        ],
        passage: 'ENI mode; native ranges',
      },
      { document: 'cilium/option', lines: [[2981, 3028]], passage: 'Checks of the native range' },
      { document: 'cilium/daemon', lines: [[114, 115]], passage: 'Check of the ip-masq-agent' },
      {
        document: 'cilium/tuning',
        lines: [
          [189, 190],
          [215, 219],
        ],
        passage: 'Host routing excludes',
      },
      { document: 'cilium/kubeproxy-free', lines: [[2139, 2142]], passage: 'Port collisions' },
      { document: 'web/github-com-cilium-cilium-pull-38663', passage: 'NAT gateway' },
      { document: 'web/github-com-cilium-cilium-issues-48243' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.chaining': {
    support: 'partial',
    missing:
      'layer 7 and DNS-name policy, IPsec, strict ingress encryption, IPv4 egress of IPv6 pods',
    value: 'On top of VPC CNI, Azure CNI, Calico, Flannel and others',
    detail:
      'The first plugin makes the interfaces and assigns the addresses; Cilium adds eBPF for L3/L4 policy, load balancing, visibility and WireGuard, whose packets may be fragmented without `cni.enableRouteMTUForCNIChaining`. Modes exist for aws-cni, flannel, generic-veth and portmap (after Cilium); more plugins have guides. IPsec and strict ingress encryption are unsupported, and ztunnel skips the pods of a chain. CI tests over the VPC CNI leave out HTTP and DNS-name rules as unsupported too. Host routing stays in legacy mode by default. Pods from before Cilium have no policy until restarted.',
    conditions: [
      'VPC CNI 1.11.2 or newer, where that is the first plugin, without its own network policy, as AWS advises',
      'on EKS, EC2 nodes outside Auto Mode',
      '`routingMode=native` and `enableIPv4Masquerade=false`, by the guides to VPC CNI, Azure CNI and Calico',
      '`cni.exclusive=false` over the VPC CNI and Azure CNI; by default the agent renames other CNI configurations',
      '`enableIdentityMark=false` over Calico, by its guide, and over the VPC CNI, as the tests of that chain have it by a flag',
      'IPv6 clusters: `ENABLE_V4_EGRESS=false`, from VPC CNI v1.15.1 on (issue 28409)',
      'no layer 7 rules, unsupported by the tests over the VPC CNI; for pods with their own security groups in `strict` mode, the default, they dropped traffic (issue 29922)',
      '`bpf.vlanBypass={0}` for pods with their own security groups in either mode, where the VLAN filter drops their packets (issue 36803, of `standard`)',
      'over the VPC CNI, no cluster id from 128 to 255 or from 384 to 511, which the chart refuses by default',
      'no egress gateway, which takes the IPv4 masquerading that these guides turn off',
      'host policies: untested in a chain by 2021 (issue 15423, open)',
      'a trial of pods with their own security groups, which issue 3713 has out of reach of other pods',
    ],
    default: 'not chained',
    conflict: {
      about: 'IPsec on top of another CNI',
      statements: [
        {
          says: 'The note in the chaining guides says that IPsec may be limited.',
          source: {
            document: 'cilium/cni-chaining-limitations',
            lines: [[7, 13]],
            passage: 'Note',
          },
        },
        {
          says: 'The IPsec page says that encryption is not supported in a chain at present.',
          source: {
            document: 'cilium/encryption-ipsec',
            lines: [[445, 449]],
            passage: 'Limitations',
          },
        },
      ],
      believed:
        'The IPsec page. Both refer to issue 15596, where a maintainer answers that encryption in a chain is unsupported and unlikely to be worked on soon. WireGuard has arrived since and is tested over the VPC CNI.',
    },
    because:
      'guides set native routing without masquerading, which excludes the egress gateway, ztunnel skips such pods, groups for pods need a trial, and Auto Mode and Fargate leave out chains.',
    sources: [
      { document: 'cilium/cni-chaining', lines: [[13, 30]] },
      { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]] },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [
          [13, 35],
          [66, 84],
        ],
      },
      { document: 'cilium/installation-cni-chaining-azure-cni', lines: [[91, 99]] },
      { document: 'cilium/installation-cni-chaining-calico', lines: [[75, 92]] },
      { document: 'cilium-chart/readme-md', lines: [323, [330, 331]], passage: 'Chaining modes' },
      { document: 'cilium/cni-lists', lines: [[141, 157]], passage: 'portmap after Cilium' },
      { document: 'cilium/encryption', lines: [[83, 95]], passage: 'Strict ingress encryption' },
      {
        document: 'cilium/encryption-wireguard',
        lines: [[82, 88]],
        passage: 'WireGuard in a chain',
      },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [[267, 282], [435, 437], 449],
        passage: 'Tests of the chain on the VPC CNI',
      },
      {
        document: 'cilium-chart/values-yaml',
        lines: [[946, 947]],
        passage: 'enableIdentityMark',
      },
      { document: 'cilium/encryption-ipsec', lines: [[445, 449]], passage: 'Limitations of IPsec' },
      { document: 'web/github-com-cilium-cilium-issues-15596' },
      { document: 'web/github-com-cilium-cilium-issues-29922' },
      { document: 'vpc-cni/readme', lines: [[506, 510]], passage: '`strict` as the default' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      { document: 'web/github-com-cilium-cilium-pull-17122' },
      {
        document: 'cilium/configmap-template',
        lines: [[419, 425]],
        passage: 'Host routing',
      },
      { document: 'cilium/chart-validate', lines: [[164, 169]] },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14, 58],
        passage: 'Fargate, Auto Mode',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[467, 477]],
        passage: 'One policy engine in a cluster',
      },
      { document: 'cilium/datapath-config', lines: [[541, 604]], passage: 'VLAN filter' },
      { document: 'web/github-com-cilium-cilium-issues-36803' },
      { document: 'cilium/egressgateway-manager', lines: [[197, 201]] },
      { document: 'web/github-com-cilium-cilium-issues-15423' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713' },
      { document: 'cilium/ztunnel-reconciler', lines: [[135, 140]], passage: 'Pods passed over' },
      { document: 'cilium/generic-veth', lines: [[200, 233]], passage: 'No path of a namespace' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'networking'>;
