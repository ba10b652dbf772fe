import type { ClaimsFor } from '../../claim.ts';

export const performance = {
  'performance.summary': {
    value: 'eBPF short cuts; the fast profile must be switched on',
    detail:
      "A plain installation is tuned for compatibility, as the tuning guide says; the chart starts with VXLAN, veth pairs, no eBPF masquerading and no kube-proxy replacement. The recommended profile wants kernel 6.8 or newer. It has, among others, native routing, netkit (a beta), eBPF host routing, BIG TCP, the kube-proxy replacement and maps sized at 8 % of memory, not 0.25 %. The cards listed for BIG TCP, mlx4, mlx5 and ice, leave out the ENA of EC2. Existing clusters cannot switch in place; the guide would turn the profile on for new nodes alone. The benchmark in the project's own documentation is old: it compares Cilium 1.9.6, of 2021, with Calico 3.17.3 on kernel 5.10.",
    conditions: [
      'for eBPF host routing, neither Istio nor what needs netfilter hooks; with IPsec a kernel fix',
      'for BIG TCP, no encryption, by the guide',
    ],
    because:
      'the profile turns on eBPF host routing, which excludes Istio and netfilter hooks, and BIG TCP, which the guide excludes beside encryption.',
    correction: {
      said: 'Cilium has very high performance because its data plane is eBPF',
      inPart: true,
      now: 'Among the settings recommended for performance, kube-proxy replacement, eBPF masquerading, native routing and netkit are off by default. The benchmark in the documentation of the project is of Cilium 1.9.6, released in 2021.',
      misleads: 'evaluators who benchmark the defaults and expect the figures of a tuned set-up',
    },
    sources: [
      {
        document: 'cilium/tuning',
        lines: [
          [18, 64],
          [107, 110],
        ],
      },
      { document: 'cilium/benchmark', lines: [[305, 337]] },
      { document: 'cilium-chart/readme-md', lines: [143, 161, 162, 830, 1011, 1073] },
      { document: 'release-data/cilium', lines: [[804, 807]], passage: 'Day of 1.9.6' },
      { document: 'cilium/maps', lines: [[53, 56]], passage: 'What the ratio of maps means' },
      {
        document: 'cilium/tuning',
        lines: [
          [189, 195],
          [215, 219],
          [324, 331],
        ],
        passage: 'What host routing and BIG TCP exclude',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.datapath-cost': {
    value: 'eBPF lookups per packet, plus 50 bytes of VXLAN by default',
    detail:
      'Packets of pods run through eBPF programs that look up identity, policy and services in maps. The kube-proxy replacement, off by default, moves the choice of a backend to the socket of clients in the cluster. The defaults add 50 bytes of VXLAN between nodes (70 over an IPv6 underlay) and a walk through the iptables hooks of the host; WireGuard counts 95 bytes, IPsec 77. eBPF host routing, given the replacement and no iptables masquerading, leaves netfilter out, and so excludes Istio and what hooks in there. Else `installNoConntrackIptablesRules` keeps IPv4 traffic of pods out of the kernel connection table, given the same two and native routing, not on managed Kubernetes or in a chain; host-network pods list their ports. Hubble takes 1 to 15 %, by traffic and aggregation.',
    conditions: [
      'for eBPF host routing with IPsec, a kernel with the fix that the guide links',
      'for Istio sidecars, KubeVirt, Kata or gVisor, `socketLB.hostNamespaceOnly=true`, and so no choice at the socket of the pod',
    ],
    because:
      'host routing beside IPsec takes a kernel with a fix, and sidecars and sandboxed pods take a setting of the socket balancer.',
    sources: [
      { document: 'cilium/routing', lines: [[73, 78]] },
      {
        document: 'cilium/tuning',
        lines: [
          [171, 195],
          [213, 219],
          [354, 389],
          [402, 407],
        ],
        passage: 'Host routing; conntrack bypass; Hubble overhead',
      },
      { document: 'cilium/intro', lines: [[71, 83]], passage: 'Objects of the data path' },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[1086, 1097]],
        passage: 'Services at the socket',
      },
      {
        document: 'cilium/kpr-initializer',
        lines: [[46, 60]],
        passage: 'When host routing is on',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [781, 830, 1011, 1073],
        passage: 'VXLAN by default; limits of the conntrack bypass',
      },
      {
        document: 'cilium/daemon-main',
        lines: [[1110, 1124]],
        passage: 'Conntrack bypass for IPv4',
      },
      {
        document: 'cilium/mtu',
        lines: [
          [20, 31],
          [37, 49],
          [57, 68],
        ],
        passage: 'Bytes of tunnel and encryption',
      },
      { document: 'cilium/tuning', lines: [[192, 195]], passage: 'IPsec' },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[1099, 1112]],
        passage: 'Socket balancer of the host alone',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.same-node': {
    value: 'veth to veth in eBPF, outside tunnel, WireGuard and IPsec',
    detail:
      "The program at the sender's device checks egress policy, calls the receiver's program for ingress policy and hands the packet over, all in eBPF; layer 7 rules send it to the proxy. Endpoint routes without eBPF host routing, the state of ENI mode before tuning, differ: the host stack routes the packet, and ingress is checked at the receiver's device. The overlay is for traffic between nodes, and neither WireGuard nor IPsec encrypts what stays on one. netkit, an option in beta, wants kernel 6.8 and eBPF host routing, and no `bpf.tproxy`; on new or drained nodes it replaces veth and carries the programs in its peer device. The guide says that it takes the overhead of network namespaces down to zero.",
    conditions: [
      'for eBPF host routing, and so netkit, neither Istio nor what needs netfilter hooks; with IPsec a kernel fix',
    ],
    because:
      'the pages cited leave out same-node traffic for WireGuard and IPsec, not for every encryption that Cilium has, and eBPF host routing excludes Istio and netfilter hooks.',
    sources: [
      {
        document: 'cilium/intro',
        lines: [
          [28, 46],
          [71, 76],
        ],
        passage: 'Endpoint policy object',
      },
      {
        document: 'cilium/bpf-lxc',
        lines: [[1207, 1260]],
        passage: 'Local delivery',
      },
      {
        document: 'cilium/local-delivery',
        lines: [[166, 205]],
        passage: 'Where ingress policy is judged',
      },
      {
        document: 'cilium/routing',
        lines: [
          [23, 25],
          [197, 215],
          [258, 259],
        ],
        passage: 'Overlay between nodes; endpoint routes in ENI mode',
      },
      {
        document: 'cilium/encryption-wireguard',
        lines: [[30, 32]],
        passage: 'Same-node traffic stays unencrypted',
      },
      { document: 'cilium/encryption-ipsec', lines: [[19, 22]], passage: 'Same-node traffic' },
      {
        document: 'cilium/tuning',
        lines: [
          [83, 110],
          [129, 146],
          [174, 176],
          [197, 200],
        ],
        passage: 'netkit; host routing is not the default',
      },
      { document: 'cilium-chart/readme-md', lines: [143], passage: 'netkit without TPROXY' },
      {
        document: 'cilium/tuning',
        lines: [
          [189, 195],
          [215, 219],
        ],
        passage: 'What host routing excludes',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.cross-node': {
    value: 'VXLAN by default; native or ENI routing avoids it',
    detail:
      "In tunnel mode the sending node wraps the packet and writes the sender's identity into the tunnel header; that saves the receiving node a look-up. The network has to let through UDP port 8472 for VXLAN or 6081 for Geneve. Native routing leaves the packet to the routing of the kernel: routers, direct routes within one layer-2 network or a routing daemon must know the pod addresses. eBPF host routing, given the kube-proxy replacement and no masquerading by iptables, takes it past iptables and the upper host stack. On AWS in ENI mode, source-based rules send what a pod sends into the VPC out of the ENI that owns its address. WireGuard on top of a tunnel encapsulates twice.",
    conditions: [
      'for eBPF host routing, neither Istio nor what needs netfilter hooks; with IPsec a kernel fix',
      'for IPsec, one CPU core to decrypt all that a tunnel between two nodes carries',
    ],
    because:
      'eBPF host routing excludes Istio and netfilter hooks, and IPsec binds each tunnel between two nodes to one core.',
    sources: [
      {
        document: 'cilium/routing',
        lines: [
          [18, 41],
          [63, 67],
          [108, 141],
          [197, 240],
        ],
        passage: 'Encapsulation, native routing, ENI',
      },
      {
        document: 'cilium/encryption-wireguard',
        lines: [[39, 43]],
        passage: 'Double encapsulation',
      },
      { document: 'cilium/tuning', lines: [[174, 183]], passage: 'Host routing' },
      {
        document: 'cilium/kpr-initializer',
        lines: [[46, 60]],
        passage: 'When host routing is on',
      },
      {
        document: 'cilium/tuning',
        lines: [
          [189, 195],
          [215, 219],
        ],
        passage: 'What host routing excludes',
      },
      {
        document: 'cilium/encryption-ipsec',
        lines: [[453, 455]],
        passage: 'One core for each tunnel',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.service-lb': {
    value: 'Backend chosen at the socket; XDP and Maglev as options',
    detail:
      'For clients inside the cluster, the kube-proxy replacement picks a backend at the socket, at `connect()` or, for UDP, `sendmsg()`, with no address translation below. Where a sidecar such as that of Istio relies on the ClusterIP, or for KubeVirt, Kata and gVisor, `socketLB.hostNamespaceOnly=true` moves the choice to the veth of the pod. Traffic from outside is looked up in hash tables, with a random backend unless Maglev, which takes more memory, is set. XDP can do so where the backend is on another node. An entry stands for one endpoint on one port; the default of 64k serves about 3,000 services, by the manual; a full map can keep out updates of Services, and to change its size later breaks connections.',
    conditions: [
      '`kubeProxyReplacement=true`, without kube-proxy also the address of the API server; a switch in a running cluster breaks connections',
      'for XDP, a driver that can on every device in use, of which one passage allows a single one, or `loadBalancer.acceleration` at `best-effort`; in a tunnel an IPv4 underlay',
      'for XDP on ENA, driver 2.2.8 or newer, an MTU of 3498 and half of the channels at most',
      'for NFS, SMB or libceph on a ClusterIP, a kernel with what the guide names',
      'under WireGuard, no XDP, or outside traffic that a node passes on stays clear',
    ],
    default: 'off; ClusterIPs of pods packet by packet, all else by kube-proxy',
    because:
      'XDP wants a fit driver, in a tunnel an IPv4 underlay, on EC2 certain settings, and bypasses WireGuard; the replacement needs the API server and breaks connections; some mounts want newer kernels.',
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [62, 74],
          [93, 109],
          [145, 146],
          [502, 515],
          [581, 583],
          [1083, 1112],
          [1116, 1160],
          [1232, 1267],
        ],
        passage: 'Socket load balancing; Maglev; XDP',
      },
      {
        document: 'cilium/kpr-initializer',
        lines: [[126, 129]],
        passage: 'XDP in a tunnel',
      },
      {
        document: 'cilium/maps',
        lines: [
          [26, 27],
          [97, 122],
        ],
        passage: 'Service map sizing',
      },
      { document: 'cilium/readme', lines: [[131, 145]], passage: 'Load balancing in the README' },
      {
        document: 'cilium/local-redirect-policy',
        lines: [[123, 134]],
        passage: 'Service handling by kube-proxy',
      },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[2096, 2115]],
        passage: 'Mounts over a ClusterIP',
      },
      { document: 'cilium/encryption-wireguard', lines: [[285, 289]], passage: 'XDP in clear' },
    ],
    reviewed: '2026-11-29',
  },
  'performance.scale-limits': {
    value: '1,000 nodes and 50,000 pods tested; 65,535 identities',
    detail:
      'The published test reached 1,000 nodes, 50,000 pods, 250 identities and 500 policies with identities kept in CRDs and health checks off, but on Kubernetes 1.18. A test in CI runs 100 nodes, up to 1,000 on request. Identities end at 65,535 per cluster (32,767 when set at installation for a mesh of up to 511 clusters). Map sizes set further limits, past which new entries fail: by default 512k pod IPs across the mesh in one address family or 256k dual-stack, 16k node IPs, 64k backends, some 3,000 services and, for each endpoint, 16k entries of policy; some maps have no setting.',
    sources: [
      {
        document: 'cilium/report',
        lines: [
          [13, 91],
          [101, 106],
          [182, 326],
        ],
        passage: 'Scalability report',
      },
      { document: 'cilium/maps', lines: [[12, 43]], passage: 'Limits and their settings' },
      { document: 'cilium/setup', lines: [[78, 111]], passage: 'Cluster Mesh scaling limits' },
      { document: 'cilium/scale-test-100-gce', lines: [[127, 138]] },
    ],
    reviewed: '2026-11-29',
  },
  'performance.footprint': {
    value: 'No requests for agents, which took 438 MiB in a test',
    detail:
      'Beside the agent, new installations run Envoy in a DaemonSet of its own. Chart 1.20.0 sets no CPU or memory requests for agent, operator, Envoy, Relay or UI. The CNI init container has some (100m, 10Mi) and, once you enable them, ztunnel (200m, 512Mi) and the node initialisation (100m, 100Mi). Figures come from the scalability test with 50,000 pods on Kubernetes 1.18: 438 MiB per agent on average and 573 MiB at most; eBPF memory reached 463 MiB. Agents took 3.4 % of two vCPUs on average while pods started, one of them 28 %. By that report each new pod in the cluster cost an agent 10.5 KiB. Several large maps are sized by the memory of the node, by default 0.25 % of it; connection tracking has a floor of 131,072 entries.',
    because:
      'the chart does set requests, for the CNI init container and for parts that are off by default.',
    sources: [
      {
        document: 'cilium-chart/readme-md',
        lines: [336, 388, 401, 420, 462, 514, 658, 706, 714, 877, 890, 940, 1009, 161],
      },
      {
        document: 'cilium/report',
        lines: [
          [101, 106],
          [200, 202],
          [207, 216],
        ],
        passage: 'Memory at 50,000 pods',
      },
      { document: 'cilium/maps', lines: [[53, 71]], passage: 'Dynamic map sizing' },
    ],
    reviewed: '2026-11-29',
  },
  'performance.pod-start': {
    value: 'ENI mode: 8 spare addresses, EC2 at 4 queries a second',
    detail:
      'In ENI mode agents hand out addresses that their node already has, and the operator alone calls EC2: at 4 queries a second, in bursts of up to 20. For IPv4 it keeps 8 spare addresses ready, fewer on small instance types, and works its queue at most once a second, taking more where pods are waiting, though one round can bring fewer than are missing, and a full node gets a new ENI; for IPv6, a beta in this mode, a node gets one /80. Cluster-scope IPAM uses the range of the node. Each agent also limits the creation of endpoints to 0.5 a second in bursts of 4, adjusted automatically; a call that would wait more than 60 seconds, by the code, fails. No page cited times a whole pod start.',
    conditions: ['the figures on EC2: ENI mode'],
    default: 'cluster-scope IPAM; in ENI mode 8 spare addresses',
    conflict: {
      about: 'how long a call that creates an endpoint may wait',
      statements: [
        {
          says: 'The page on rate limits gives 15 seconds.',
          source: {
            document: 'cilium/api-rate-limiting',
            lines: [[25, 38]],
            passage: 'Default rate limits',
          },
        },
        {
          says: 'The table of defaults in the code gives 60 seconds.',
          source: {
            document: 'cilium/api-limits',
            lines: [[57, 69]],
            passage: 'MaxWaitDuration',
          },
        },
      ],
      believed: '60 seconds. The code is what an agent runs by.',
    },
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [13, 22],
          [53, 69],
          [244, 249],
          [324, 339],
          [478, 520],
        ],
        passage: 'Who calls EC2 and when',
      },
      { document: 'cilium/cilium-operator-aws', lines: [[117, 118]], passage: 'Limits on calls' },
      { document: 'cilium/cluster-pool', lines: [[10, 19]] },
      {
        document: 'cilium/api-rate-limiting',
        lines: [
          [13, 38],
          [66, 80],
          [104, 107],
        ],
      },
      {
        document: 'cilium/api-limits',
        lines: [[57, 69]],
        passage: 'Defaults for new endpoints',
      },
      { document: 'cilium/node', lines: [[1025, 1050]], passage: 'Small instance types' },
    ],
    reviewed: '2026-11-29',
  },
  'performance.kernel-bypass': {
    support: 'yes',
    value: 'XDP, netkit (beta), BIG TCP, BBR, eBPF host routing',
    detail:
      'Under the kube-proxy replacement XDP forwards traffic of NodePort, LoadBalancer and external IPs to backends on other nodes; `tcpdump` does not see it. Host routing comes on under the replacement once iptables masquerades nothing. netkit, BBR for pods and BIG TCP need host routing, and none of them reaches pods that run already. BBR can bring more retransmissions and is harder on CUBIC connections. For BIG TCP the guide rules out tunnels; the code allows them if the kernel can, but not IP-in-IP dispatch. tcx takes the place of the older tc hooks where the kernel has it.',
    conditions: [
      'XDP: a driver that can on every device in use, of which one passage allows a single one, or `best-effort`; in a tunnel an IPv4 underlay',
      'XDP on ENA: driver 2.2.8 or newer, an MTU of 3498 and half of the channels at most',
      'host routing: neither Istio nor features that need netfilter hooks; with IPsec a kernel fix',
      'netkit: kernel 6.8, new or drained nodes, no `bpf.tproxy`',
      'BBR for pods: kernel 5.18 and the bandwidth manager, and so no IPsec',
      'BIG TCP: kernel 5.19 for IPv6 and 6.3 for IPv4; by the guide no encryption and an mlx4, mlx5 or ice card',
      'under WireGuard, no XDP, or outside traffic that a node passes on stays clear',
    ],
    default: 'all off, tcx excepted',
    because:
      'what each shortcut needs stands as a condition, IPsec switches off the manager that BBR needs, XDP bypasses WireGuard, and the guide warns of what BBR does to other connections.',
    sources: [
      {
        document: 'cilium/tuning',
        lines: [
          [78, 146],
          [171, 219],
          [249, 266],
          [314, 331],
          [661, 745],
        ],
      },
      { document: 'cilium/system-requirements', lines: [[307, 315]], passage: 'Kernel versions' },
      { document: 'cilium-chart/readme-md', lines: [[122, 125], 143, 147, [378, 380], 830, 843] },
      {
        document: 'cilium/kpr-initializer',
        lines: [
          [46, 60],
          [126, 129],
        ],
        passage: 'When host routing is on; XDP in a tunnel',
      },
      {
        document: 'cilium/bigtcp',
        lines: [[259, 282]],
        passage: 'Checks on tunnels and IPsec',
      },
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [1116, 1125],
          [1152, 1160],
          [1171, 1267],
        ],
        passage: 'XDP drivers, XDP on AWS',
      },
      { document: 'cilium/bandwidth', lines: [[233, 236]], passage: 'IPsec' },
      { document: 'cilium/encryption-wireguard', lines: [[285, 289]], passage: 'XDP in clear' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'performance'>;
