import type { ClaimsFor } from '../../claim.ts';

export const performance = {
  'performance.summary': {
    value: 'Linux kernel routing on iptables; eBPF is opt-in on EKS',
    detail:
      'Calico routes to each pod as an ordinary kernel endpoint, so a pool without an overlay adds no header at all. Unless told otherwise the operator installs the iptables data plane. Switching to eBPF brings direct redirects between interfaces and Service load balancing without kube-proxy, but on EKS somebody has to choose it. No benchmark figures stand here, for want of vendor-neutral ones.',
    correction: {
      said: 'Calico is fast because it routes through a BPF data plane',
      inPart: true,
      now: 'That describes eBPF mode only, which is the default on OpenShift and, since v3.31, the preselected choice of the kubeadm guide. An EKS or plain operator installation runs iptables.',
      misleads: 'readers of benchmarks who expect eBPF figures from a default installation',
    },
    sources: [
      {
        document: 'tigera-operator/core-controller',
        lines: [[549, 553]],
        passage: 'operator: default data plane',
      },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[126, 133]],
        passage: 'eBPF performance advice',
      },
      {
        document: 'calico-docs/install',
        lines: [183],
        passage: 'eBPF mode by default on OpenShift',
      },
      {
        document: 'calico-docs/onpremises',
        lines: [[53, 66]],
        passage: 'Preselected data plane of the kubeadm guide',
      },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [[13, 21]],
        passage: 'eBPF installation since v3.31',
      },
      {
        document: 'calico-master/bpf-overview',
        lines: [[105, 112]],
        passage: 'Direct redirects (master)',
      },
      { document: 'calico-docs/use-cases-ebpf', lines: [[53, 57]], passage: 'eBPF trade-offs' },
    ],
    reviewed: '2026-11-27',
  },
  'performance.datapath-cost': {
    value: '0 bytes routed, 20 IP-in-IP, 50 VXLAN, 60 WireGuard',
    detail:
      'Encapsulation is the visible part of the price: nothing for plain routing, 20 bytes for IP-in-IP, 50 for VXLAN and 60 for WireGuard, all over IPv4; over IPv6 VXLAN takes 70 and WireGuard 80. On top of that, iptables and nftables mode send every packet through the FORWARD dispatch chains, the chain of the endpoint and a conntrack look-up. In eBPF mode a packet of a known flow pays one conntrack look-up and passes by host netfilter wherever the program can redirect. SNAT for traffic that leaves the pools remains the job of iptables or nftables, also in eBPF mode.',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'In nftables mode established connections can be offloaded to a flowtable, which is off by default.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [239] }],
        reviewed: '2026-11-27',
      },
    ],
    sources: [
      { document: 'calico-docs/mtu', lines: [62], passage: 'Header sizes' },
      {
        document: 'calico-master/dataplane',
        lines: [[569, 588]],
        passage: 'iptables dispatch cost (master)',
      },
      {
        document: 'calico-master/bpf-overview',
        lines: [
          [131, 148],
          [212, 220],
        ],
        passage: 'Fast path, and when BPF defers to the host stack (master)',
      },
    ],
    reviewed: '2026-11-27',
  },
  'performance.same-node': {
    value: 'veth, host routing, veth; eBPF redirects to the peer',
    detail:
      'Two pods on one node never need encapsulation. In iptables or nftables mode a packet climbs out of one veth, crosses host routing and the FORWARD chains, where the egress policy of the sender and the ingress policy of the receiver apply, and descends into the other veth. In eBPF mode only the first packet of a flow takes the host stack; the following ones go to the far side of the peer veth through `bpf_redirect_peer`. Pods with a limit on ingress bandwidth or packet rate and KubeVirt machines are kept off that shortcut; what takes it escapes a capture on the host side of the pod interface.',
    default: 'bpfRedirectToPeer: Enabled (eBPF mode)',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Repairs eBPF mode, where packets of an established flow from a pod to a KubeVirt machine on the same node bypassed the rewrite of the MAC address and the connection stalled.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [23] }],
        reviewed: '2026-11-27',
      },
    ],
    sources: [
      { document: 'calico/static', lines: [[613, 619]] },
      { document: 'calico-master/bpf-services', lines: [[67, 81]] },
      {
        document: 'calico/event-sequencer',
        lines: [[464, 474]],
        passage: 'Who skips the redirect',
      },
      {
        document: 'calico/docs-config-params',
        lines: [[2280, 2292]],
        passage: 'BPFRedirectToPeer',
      },
    ],
    reviewed: '2026-11-27',
  },
  'performance.cross-node': {
    value: 'Host route to the peer node, tunnelled if the pool says so',
    detail:
      'The source node looks up a route to the block of the destination pod and sends the packet to that node, either bare or into `tunl0` or `vxlan.calico`. BIRD programs the routes of IP-in-IP and plain pools, Felix those of VXLAN pools. In eBPF mode the VXLAN device is flow-based: the program sets a tunnel key on each packet. For that mode Calico recommends VXLAN over IP-in-IP as the faster of the two.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Packets of VXLAN are no longer dropped where the kernel chose the VXLAN port as their source port.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [6] }],
        reviewed: '2026-11-27',
      },
      {
        release: 'v3.33.0',
        change:
          'Felix programs the routes of IP-in-IP pools by default; having BIRD do it is deprecated and meant to go in v3.35. In eBPF mode the tunnel devices have no address of their own, so a node talks to remote pods from its main address, and rules on tunnel addresses stop matching.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [51, 234] },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[107, 116]],
            passage: 'Addresses of tunnel devices',
          },
        ],
        reviewed: '2026-11-27',
      },
    ],
    sources: [
      { document: 'calico-docs/vxlan-ipip', lines: [36], passage: 'Cluster routes' },
      { document: 'calico-master/bpf-encap-fragments-icmp', lines: [[29, 47]] },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[132, 133]],
        passage: 'VXLAN against IP-in-IP in eBPF mode',
      },
    ],
    reviewed: '2026-11-27',
  },
  'performance.service-lb': {
    value: 'kube-proxy by default, hash maps in eBPF mode',
    detail:
      'In iptables or nftables mode Services belong to kube-proxy; Calico notes that its iptables rules cost more as the cluster grows and points to IPVS beyond 1,000 Services. In eBPF mode a hook on `connect()` picks the backend of a TCP connection before the first packet exists, while UDP and traffic from outside are translated packet by packet through hash maps. The map of Service front ends holds 65,536 entries unless enlarged.',
    default: 'bpfConnectTimeLoadBalancing: TCP (eBPF mode)',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Repairs session affinity in eBPF mode: for UDP, for IPv6, and for Services with `loadBalancerSourceRanges`, where it never worked.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [7, 13] }],
        reviewed: '2026-11-27',
      },
      {
        release: 'v3.33.0',
        change:
          'In eBPF mode the Service of the API server could share an internal id with another Service and be sent to its backends; this is repaired.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [69] }],
        reviewed: '2026-11-27',
      },
    ],
    sources: [
      { document: 'calico-docs/use-ipvs', lines: [13, [25, 26]], passage: 'IPVS and scale' },
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
        lines: [[29, 60]],
        passage: 'Service NAT (master)',
      },
    ],
    reviewed: '2026-11-27',
  },
  'performance.scale-limits': {
    value: 'No stated maximum; BGP full mesh to about 100 nodes',
    detail:
      'Calico publishes guidance rather than a tested ceiling. A full BGP mesh is advised for up to about 100 nodes, route reflectors above that. With the Kubernetes datastore, Typha becomes necessary above 50 nodes; the operator deploys one replica for up to two nodes, two for up to four, and from there a two-hundredth of the node count plus two, at least three.',
    sources: [
      { document: 'calico-docs/bgp', lines: [38], passage: 'Full mesh advice' },
      {
        document: 'tigera-operator/autoscale',
        lines: [[32, 54]],
        passage: 'Number of Typha replicas',
      },
      { document: 'calico/typha-readme', lines: [[20, 21]], passage: 'When Typha is needed' },
    ],
    reviewed: '2026-11-27',
  },
  'performance.footprint': {
    value: 'calico-node requests 250m CPU, or nothing by operator',
    detail:
      'Each node runs one `calico-node` pod with Felix inside, plus BIRD and confd while BGP is on, and a `csi-node-driver` pod, which the operator runs and the Helm chart switches off. The raw manifests request 250m CPU and no memory; the operator sets no requests until you configure them. Typha, the controllers, the API server, Goldmane and Whisker run as Deployments and do not multiply per node. No official figure for memory was found in the documentation of v3.32.',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'The helpers of `calico-node` run in one process, which the release notes put at about 200 MB less memory a node.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [213] }],
        reviewed: '2026-11-27',
      },
    ],
    sources: [
      { document: 'calico/calico', lines: [[7648, 7650]], passage: 'Manifest: CPU request' },
      { document: 'tigera-operator/meta', lines: [[113, 124]] },
      { document: 'calico/values', lines: [[16, 18]], passage: 'Helm chart: CSI driver off' },
      {
        document: 'tigera-operator/core-controller',
        lines: [[732, 734]],
        passage: 'CSI driver on by default',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1573, 1593]],
        passage: 'BIRD by BGP setting',
      },
      {
        document: 'calico-docs/overview',
        lines: [
          [37, 39],
          [59, 67],
        ],
        passage: 'Components',
      },
    ],
    reviewed: '2026-11-27',
  },
  'performance.pod-start': {
    value: 'No cloud call for an address; no figure for the delay',
    detail:
      'As a rule Calico IPAM takes an address from a block that the node owns, an object in the datastore, so that most allocations write one object; new blocks are made as needed. The design and code cited call no cloud, and `awsSrcDstCheck`, the one AWS setting of Felix, is `DoNothing` by default. On a node the plugins take turns by a lock, and the limit of 90 seconds on an allocation starts only after it, as many new pods can make the lock slow. `linuxPolicySetupTimeoutSeconds` can hold a pod back for its policy. The pages cited give no figure for the delay.',
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
      {
        document: 'calico/docs-config-params',
        lines: [[2802, 2818]],
        passage: 'AWS integration',
      },
      { document: 'calico-docs/api', lines: [528], passage: 'linuxPolicySetupTimeoutSeconds' },
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [[251, 258]],
        passage: 'Policy setup timeout',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[27, 30]],
        passage: 'Policy only: IPAM of AWS',
      },
    ],
    reviewed: '2026-11-27',
  },
  'performance.kernel-bypass': {
    support: 'partial',
    missing: 'netkit; BIG TCP, BBR and SR-IOV are not mentioned',
    value: 'XDP, TCX, peer redirect, and VPP with DPDK',
    detail:
      'XDP drops traffic early, under deny rules of untracked policies on host endpoints, and is on where the network card or its driver allows it. The eBPF programs attach through TCX and fall back to TC; a peer redirect then skips the host stack. VPP moves forwarding to user space, with DPDK on EKS. BIG TCP, BBR and SR-IOV appear nowhere, and SOCKMAP acceleration for Istio sidecars is experimental and not meant for production.',
    default: 'XDPEnabled: true, BPFAttachType: TCX',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'netkit arrives: `device_type: netkit` in the CNI configuration, on Linux 6.7 or later, while veth stays the default. `BPFAttachType` gains `Netkit`, now its default; set `TCX` or `TC` before going back to an older release. The documentation of the coming version, as of August 2026, called netkit a tech preview. nftables mode can offload established connections to a flowtable.',
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
        reviewed: '2026-11-27',
      },
    ],
    because: 'v3.33.0, which brings netkit, is out and stands under what newer releases change.',
    sources: [
      {
        document: 'calico/docs-config-params',
        lines: [
          [2437, 2445],
          [1615, 1625],
        ],
        passage: 'XDPEnabled, BPFAttachType',
      },
      {
        document: 'calico-docs/defend-dos-attack',
        lines: [[19, 32]],
        passage: 'XDP for untracked policy',
      },
      { document: 'calico-docs/getting-started', lines: [134], passage: 'VPP on EKS with DPDK' },
      { document: 'calico-master/bpf-tc-programs', lines: [[35, 45]] },
      { document: 'calico-docs/sidecar-acceleration', lines: [16] },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'performance'>;
