import type { ClaimsFor } from '../../claim.ts';

export const performance = {
  'performance.summary': {
    value: 'Linux kernel routing on iptables; eBPF is opt-in on EKS',
    detail:
      'The Linux kernel of the host routes and filters the packets of a pod, at its simplest without encapsulation. Unless told otherwise the operator installs the iptables data plane, and the resources in the guide for EKS choose none. In eBPF mode packets that the program can redirect skip the routing, conntrack and chains of the host, and Calico takes over from kube-proxy, for which it must reach the API server directly. Your own iptables rules are then passed by as well. On EKS 1.36 this mode does not work, by the notes of Enterprise 3.23, and over the VPC CNI on kernel 6.10 and newer v3.32.0 and v3.32.1 lose traffic in it. Calico recommends to run without an overlay for the best performance; on AWS that takes one subnet, with the source/destination check off, or the VPC CNI.',
    correction: {
      said: 'Calico is fast because it routes through a BPF data plane',
      inPart: true,
      now: 'That describes eBPF mode only, which the documentation calls the default on OpenShift and on kubeadm clusters of your own, where a tab of the guide preselects it. Where nothing is chosen, as in the guide for EKS, the operator installs iptables.',
      misleads: 'readers of benchmarks who expect eBPF figures from a default installation',
    },
    sources: [
      {
        document: 'tigera-operator/core-controller',
        lines: [[549, 553]],
        passage: 'operator: default data plane',
      },
      { document: 'calico-docs/data-path', lines: [[7, 15]], passage: 'Routing in the kernel' },
      { document: 'calico-docs/vxlan-ipip', lines: [16], passage: 'Advice against overlays' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [
          [74, 85],
          [177, 187],
        ],
        passage: 'Resources for EKS',
      },
      {
        document: 'calico-docs/install',
        lines: [17, 183, [232, 236]],
        passage: 'kubeadm, OpenShift; in place of kube-proxy',
      },
      {
        document: 'calico-docs/onpremises',
        lines: [[53, 66]],
        passage: 'Preselected data plane on premises',
      },
      {
        document: 'calico-master/bpf-overview',
        lines: [[105, 112]],
        passage: 'Direct redirects (master)',
      },
      { document: 'calico-docs/about-ebpf', lines: [50], passage: 'iptables rules of your own' },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [180],
        passage: 'eBPF on EKS 1.36',
      },
      { document: 'calico/release-notes-v3-32-2', lines: [29], passage: 'Fault over the VPC CNI' },
      { document: 'web/github-com-projectcalico-calico-pull-13260' },
      { document: 'calico-docs/aws', lines: [[15, 18]], passage: 'One VPC subnet' },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[126, 130]],
        passage: 'Networks without an overlay',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.datapath-cost': {
    value: 'IPv4: 0 bytes routed, 20 IP-in-IP, 50 VXLAN, 60 WireGuard',
    detail:
      'Headers take nothing without an overlay, 20 bytes for IP-in-IP, 50 for VXLAN and 60 for WireGuard over IPv4; over IPv6 VXLAN takes 70 and WireGuard 80. Between nodes that both have WireGuard it replaces the overlay. Pods in eBPF mode should leave the 50 of VXLAN anyway, as NodePort traffic uses it. The rest is as the design pages of the master branch have it. In iptables mode each packet, also of an established flow, passes the dispatch chains before the chain of its endpoint accepts it by conntrack. In eBPF mode one of an established flow meets a preamble, the conntrack look-up, a mark check or two and forwarding; what a program redirects skips host netfilter, your own rules there included. SNAT for `natOutgoing` stays with iptables or nftables.',
    because: 'the sizes are those of IPv4; over IPv6 VXLAN and WireGuard take 20 bytes more.',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'In nftables mode established connections can be offloaded to a flowtable, which is off by default.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [239] }],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      {
        document: 'calico-docs/mtu',
        lines: [[51, 62], 67, [78, 81]],
        passage: 'Header sizes',
      },
      {
        document: 'calico-master/dataplane',
        lines: [[569, 588]],
        passage: 'iptables dispatch cost (master)',
      },
      {
        document: 'calico-master/bpf-overview',
        lines: [
          [105, 112],
          [131, 148],
          [212, 220],
        ],
        passage: 'Fast path, and when BPF defers to the host stack (master)',
      },
      { document: 'calico-docs/about-ebpf', lines: [50], passage: 'iptables rules of your own' },
    ],
    reviewed: '2026-11-29',
  },
  'performance.same-node': {
    value: 'veth, host routing, veth; eBPF redirects to the peer',
    detail:
      'The host has a direct route to each of its own pods. In iptables or nftables mode the packet crosses the routing and the forward chains of the host. These apply the egress policy of the sender and the ingress policy of the receiver. In eBPF mode packets of an established flow go straight to the pod side of the veth by `bpf_redirect_peer`. Senders with a limit on egress bandwidth stay off that shortcut. Receivers with a limit on ingress bandwidth or packet rate and KubeVirt machines are marked to, yet in v3.32.1 that fails for clients on their own node, and connections to a bridged machine stall. What takes it escapes a capture on the host side of the pod interface. WireGuard does not encrypt this way.',
    default: 'bpfRedirectToPeer: Enabled (eBPF mode)',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Repairs eBPF mode, where packets of an established flow from a pod to a virtual machine on the same node bypassed the rewrite of the MAC address and the connection stalled.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [23] }],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      {
        document: 'calico-docs/data-path',
        lines: [
          [11, 17],
          [43, 51],
        ],
        passage: 'Direct routes',
      },
      { document: 'calico/static', lines: [[609, 650]] },
      { document: 'calico-master/bpf-services', lines: [[67, 76]] },
      {
        document: 'calico-master/bpf-overview',
        lines: [[105, 112]],
        passage: 'Redirect to the pod (master)',
      },
      {
        document: 'calico/event-sequencer',
        lines: [
          [464, 468],
          [1330, 1337],
        ],
        passage: 'Who skips the redirect',
      },
      {
        document: 'calico/bpf-fib',
        lines: [
          [33, 50],
          [104, 106],
        ],
        passage: 'The shortcut, and who skips it',
      },
      {
        document: 'calico/bpf-endpoint-manager',
        lines: [[2535, 2540]],
        passage: 'Limit of the sender',
      },
      {
        document: 'web/github-com-projectcalico-calico-pull-13386',
        passage: 'Mark of the receiver ignored for clients of the node',
      },
      {
        document: 'calico/docs-config-params',
        lines: [[2280, 2292]],
        passage: 'BPFRedirectToPeer',
      },
      {
        document: 'calico-docs/encrypt-cluster-pod-traffic',
        lines: [[42, 44]],
        passage: 'Same-node traffic stays clear',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.cross-node': {
    value: 'Host route to the peer node, tunnelled if the pool says so',
    detail:
      'In Calico networking each node has routes to the pods of the others. By default Felix programs them for VXLAN pools, while BGP distributes those for IP-in-IP pools and for pools without encapsulation; you can have Felix program all. A pool encapsulates all traffic, none or, but for Windows nodes, only what crosses a subnet boundary; without, the network must know the addresses of pods; on AWS that reaches one subnet, with the source/destination check off. Between nodes that both have WireGuard it replaces the overlay. IP-in-IP carries IPv4 only, not on Windows, and VXLAN over IPv6 takes kernel 4.19.1 (Red Hat 4.18.0) or later. In eBPF mode the program sets the tunnel key of VXLAN packet by packet. For that mode, if an overlay is needed, Calico recommends VXLAN, as faster than IP-in-IP.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Packets of VXLAN are no longer dropped where the kernel chose the VXLAN port as their source port. In eBPF mode, pods reach other nodes again where these route by source, as with the VPC CNI.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [6, 29] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'Felix programs the routes of IP-in-IP pools by default; having BIRD do it is deprecated and meant to go in v3.35. In eBPF mode the tunnel devices have no address of their own unless `BPFOverlayIPOnDevice` is set, so a node talks to remote pods from its main address, and rules on tunnel addresses stop matching.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [51, 234] },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[107, 116]],
            passage: 'Addresses of tunnel devices',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      {
        document: 'calico-docs/vxlan-ipip',
        lines: [
          [22, 24],
          [26, 36],
          [48, 49],
        ],
        passage: 'Encapsulation, cluster routes',
      },
      {
        document: 'calico-docs/limitations',
        lines: [13],
        passage: 'Windows: neither cross-subnet nor IP-in-IP',
      },
      { document: 'calico-master/bpf-encap-fragments-icmp', lines: [[29, 47]] },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[132, 133]],
        passage: 'VXLAN against IP-in-IP in eBPF mode',
      },
      {
        document: 'calico-docs/aws',
        lines: [
          [15, 18],
          [20, 35],
        ],
        passage: 'On AWS',
      },
      { document: 'calico-docs/mtu', lines: [67], passage: 'WireGuard in place of an overlay' },
    ],
    reviewed: '2026-11-29',
  },
  'performance.service-lb': {
    value: 'kube-proxy, or BPF maps in eBPF mode',
    detail:
      'The iptables data plane works together with kube-proxy, and nftables mode needs kube-proxy in that mode too. By the guide the cost of a connection grows with the cluster under iptables and stays constant under IPVS, which Kubernetes deprecated in 1.35. eBPF mode is the default on OpenShift and in the guide for kubeadm. In it a hook on `connect()` rewrites the destination of a TCP connection; the node itself needs it to reach Services. UDP, raw sockets and traffic that arrives at a NodePort are looked up in a front-end map, a prefix trie, and a back-end map, a hash. Later packets of a flow hit conntrack instead. The front-end map holds 65,536 entries unless enlarged, one for each NodePort, external IP and port of a Service.',
    default: 'bpfConnectTimeLoadBalancing: TCP (eBPF mode)',
    because:
      'eBPF mode is the default on OpenShift and in the guide for kubeadm, so kube-proxy is not the default everywhere.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Repairs session affinity in eBPF mode: for UDP, for IPv6, and for Services with `loadBalancerSourceRanges`, where it never worked.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [7, 13] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'In eBPF mode the Service of the API server could share an internal id with another Service and be sent to its backends; this is repaired.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [69] }],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      { document: 'calico-docs/use-cases-ebpf', lines: [21], passage: 'Beside kube-proxy' },
      { document: 'calico-docs/nftables', lines: [[18, 25]], passage: 'Mode of kube-proxy' },
      { document: 'calico-docs/install', lines: [17, 183], passage: 'eBPF mode by default' },
      { document: 'calico-docs/use-ipvs', lines: [13, [23, 26]], passage: 'IPVS and scale' },
      {
        document: 'calico/docs-config-params',
        lines: [
          [1646, 1657],
          [2185, 2195],
        ],
        passage: 'Connect-time and NAT map defaults',
      },
      {
        document: 'calico-master/bpf-services',
        lines: [
          [29, 65],
          [138, 147],
        ],
        passage: 'Service NAT (master)',
      },
      {
        document: 'calico/bpf-nat-maps',
        lines: [[493, 514]],
        passage: 'Kinds of the maps',
      },
      {
        document: 'web/github-com-kubernetes-enhancements-issues-5495',
        passage: 'IPVS mode deprecated',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.scale-limits': {
    value: 'BGP full mesh to about 100 nodes; Typha needed above 50',
    detail:
      'A full BGP mesh works well up to about 100 nodes, and at significantly larger scales Calico recommends route reflectors. With the Kubernetes datastore, Typha is always recommended and above 50 nodes strictly necessary. The guide for manifests advises at least one replica for every 200 nodes, no more than 20, in production at least three, and always fewer than nodes, or rolling upgrades stall. The operator takes one replica for up to two nodes, two for up to four, then a two-hundredth of the nodes, rounded down, plus two, at least three. No page cited gives a tested size; for its overlay on AWS one points to the limits of Kubernetes.',
    because: 'the pages cited give advice on size; that Calico states no maximum stood in none.',
    sources: [
      { document: 'calico-docs/bgp', lines: [38], passage: 'Full mesh advice' },
      {
        document: 'tigera-operator/autoscale',
        lines: [[32, 54]],
        passage: 'Number of Typha replicas',
      },
      { document: 'calico-docs/onpremises', lines: [[427, 430]], passage: 'Replicas by manifest' },
      { document: 'calico/typha-readme', lines: [[19, 21]], passage: 'When Typha is needed' },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [196],
        passage: 'Overlay on AWS',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.footprint': {
    value: 'calico-node requests 250m CPU, or nothing by operator',
    detail:
      '`calico-node` is a DaemonSet; Felix and one process of helpers run in it. So do BIRD and confd, unless the networking backend is `none` or `vxlan`. The operator sets one of these when BGP is off, and for VPP, which has a BGP daemon of its own. A second DaemonSet, `csi-node-driver`, is on by default in the operator and off in the values of the Helm chart. The raw manifest requests 250m CPU and no memory for `calico-node`; the operator requests nothing until you configure it. No source cited measures what the pods use.',
    sources: [
      { document: 'calico/calico', lines: [7571, [7648, 7650]], passage: 'Manifest: CPU request' },
      { document: 'tigera-operator/meta', lines: [[113, 124]] },
      {
        document: 'calico/rc-local',
        lines: [
          [29, 33],
          [39, 61],
        ],
        passage: 'What runs in calico-node',
      },
      {
        document: 'tigera-operator/csi',
        lines: [
          [37, 43],
          [300, 316],
          [414, 425],
        ],
        passage: 'DaemonSet of the CSI driver',
      },
      { document: 'calico/values', lines: [[16, 18]], passage: 'Helm chart: CSI driver off' },
      {
        document: 'tigera-operator/core-controller',
        lines: [[732, 734]],
        passage: 'CSI driver on by default',
      },
      {
        document: 'tigera-operator/node',
        lines: [
          [1031, 1038],
          [1354, 1371],
          [1569, 1593],
        ],
        passage: 'DaemonSet, requests, BIRD by BGP setting',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.pod-start': {
    value: 'No cloud call for an address; no figure for the delay',
    detail:
      'As a rule Calico IPAM takes an address from a block that the node owns, an object in the datastore; new blocks are made as needed. Where none is free, a node takes back an empty one, else borrows, unless strict affinity, which Windows forces, rules that out; at its limit of blocks, by default 20, it does neither and fails. The code cited calls no cloud. On a node the plugins take turns by a best-effort lock, which many new pods can make slow; the limit of 90 seconds on an allocation starts only after it. On Linux nodes the CNI plugin of Calico can hold a pod back until its policy stands or a time is up. `linuxPolicySetupTimeoutSeconds` of the operator sets the time; a manifest takes an option of the plugin and one of Felix.',
    conditions: ['Calico IPAM: in the policy-only mode for EKS, AWS assigns the addresses'],
    default: '`linuxPolicySetupTimeoutSeconds: 0`, no wait for policy',
    sources: [
      {
        document: 'calico-master/ipam-design',
        lines: [
          [25, 26],
          [35, 43],
        ],
      },
      { document: 'calico-docs/get-started-ip-addresses', lines: [[47, 51]], passage: 'Blocks' },
      { document: 'calico/ipam', passage: 'No call to a cloud' },
      { document: 'calico/ipam-plugin', lines: [[380, 394]], passage: 'Lock and time limit' },
      { document: 'calico-docs/api', lines: [528], passage: 'linuxPolicySetupTimeoutSeconds' },
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [[251, 258], 263, 280, [296, 298]],
        passage: 'Policy setup timeout',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[27, 30]],
        passage: 'Policy only: IPAM of AWS',
      },
      {
        document: 'calico/ipam',
        lines: [
          [563, 567],
          [751, 757],
          [781, 800],
        ],
        passage: 'Limit of blocks',
      },
      {
        document: 'calico/ipam-block-reader-writer',
        lines: [[200, 246]],
        passage: 'Empty blocks reclaimed',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.kernel-bypass': {
    support: 'partial',
    missing: 'netkit; BIG TCP, BBR and SR-IOV are not mentioned',
    value: 'XDP, TCX, peer redirect, and VPP with DPDK',
    detail:
      'XDP (kernel 4.16+) drops traffic early, under suitable ingress deny rules of untracked policies on host endpoints. For the iptables data plane it is on by default where the network card or its driver supports it, by the code for IPv4 only; eBPF mode falls back to the generic XDP of the kernel. The eBPF programs attach through TCX and fall back to TC; a packet that they redirect to the pod skips the host stack. The VPP data plane, supported by operator only and with the CNI plugin of Calico and BGP alone, forwards in user space, on EKS also with DPDK, which takes hugepages; it lacks untracked policies for hosts and session affinity, among others. SOCKMAP acceleration for Istio sidecars is experimental and not meant for production.',
    default: 'XDPEnabled: true, BPFAttachType: TCX',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'netkit arrives: `device_type: netkit` in the CNI configuration, on Linux 6.7 or later, while veth stays the default. `BPFAttachType` gains `Netkit`, now its default; set `TCX` or `TC` before going back to an older release. The documentation of the coming version, as of August 2026, called netkit a tech preview. nftables mode can offload established connections to a flowtable, off by default.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [45, 185, 239] },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[96, 105]],
            passage: 'netkit and the way back',
          },
          {
            document: 'calico-docs/enabling-ebpf-next',
            lines: [[423, 444]],
            passage: 'netkit as tech preview',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because: 'v3.33.0, which brings netkit, is out and stands under what newer releases change.',
    sources: [
      {
        document: 'calico/docs-config-params',
        lines: [2420, [2437, 2445], [1615, 1625]],
        passage: 'XDPEnabled, BPFAttachType',
      },
      {
        document: 'calico-docs/defend-dos-attack',
        lines: [
          [19, 32],
          [46, 48],
        ],
        passage: 'XDP for untracked policy',
      },
      {
        document: 'calico/xdp-state',
        lines: [
          [74, 76],
          [101, 104],
        ],
        passage: 'IPv4 only',
      },
      {
        document: 'calico/bpf-endpoint-manager',
        lines: [[610, 619]],
        passage: 'XDP in eBPF mode',
      },
      {
        document: 'calico-docs/getting-started',
        lines: [39, [43, 45], [49, 53], [134, 140]],
        passage: 'VPP, on EKS with DPDK',
      },
      {
        document: 'calico-master/bpf-overview',
        lines: [
          [91, 93],
          [105, 112],
        ],
        passage: 'XDP and redirects (master)',
      },
      { document: 'calico/docs-config-params', passage: 'No netkit, BIG TCP, BBR or SR-IOV' },
      { document: 'calico-docs/sidecar-acceleration', lines: [[12, 16]] },
      { document: 'calico-docs/specifics', lines: [[17, 26]], passage: 'What VPP lacks' },
      { document: 'tigera-operator/validation', lines: [[212, 225]], passage: 'What VPP takes' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'performance'>;
