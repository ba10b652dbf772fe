import type { ClaimsFor } from '../../claim.ts';

export const networking = {
  'networking.summary': {
    value: 'Routed layer 3: BGP, VXLAN, IP-in-IP or no encapsulation',
    detail:
      'Calico turns each node into a router for the pods it hosts. By default Felix writes the routes of VXLAN pools, and BIRD spreads those of IP-in-IP and unencapsulated pools over BGP; with `clusterRoutingMode: Felix` Felix writes them all, and BGP serves outside peers alone. Packets travel unencapsulated, over one layer 2 network, a BGP fabric or a cloud that is integrated, in VXLAN (IPv6: kernel 4.19.1+, Red Hat 4.18.0+) or, on IPv4 only, in IP-in-IP, and either overlay can be limited to traffic that crosses a subnet, if no node runs Windows. The data plane is a separate choice of iptables, nftables, eBPF, VPP (with the CNI plugin of Calico and BGP) or, on Windows, HNS: there on IPv4, with VXLAN or with BGP, not both.',
    correction: {
      said: 'Calico is either an overlay or BGP',
      inPart: true,
      now: 'On Linux the route source, the encapsulation and the data plane are separate choices, save that VPP needs BGP. A VXLAN cluster needs no BGP, and eBPF runs in a cluster with BGP peering too.',
      misleads: 'architects who rule out an overlay without BGP, or BGP with eBPF',
    },
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Felix writes the routes of IP-in-IP pools as well, unless told otherwise. The old way is deprecated and is to go with v3.35.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [51] }],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      { document: 'calico-docs/bgp', lines: [22], passage: 'A router on each node' },
      { document: 'calico-docs/determine-best-networking', lines: [101, 109, 113] },
      {
        document: 'calico-docs/vxlan-ipip',
        lines: [32, [36, 38], [48, 49]],
        passage: 'Who writes the routes',
      },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[126, 130]],
        passage: 'eBPF with BGP peering',
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, [34, 39]] },
      { document: 'calico/windows-rules', lines: [[257, 262]], passage: 'HNS' },
      {
        document: 'calico-docs/limitations',
        lines: [13],
        passage: 'Windows: neither IP-in-IP nor cross-subnet, no overlay with BGP',
      },
      { document: 'tigera-operator/validation', lines: [[212, 222]], passage: 'VPP and BGP' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.datapath': {
    value: 'iptables by default; nftables, eBPF, VPP, Windows HNS',
    detail:
      'The operator installs iptables unless `linuxDataplane` in the `Installation` resource says `BPF`, `Nftables` or `VPP`. From v3.32 `Nftables` puts Felix at `nftablesMode=Auto`: a node whose kube-proxy runs in another mode gets iptables, with a line in the log and no error. Without the operator, Felix starts by default with that same `Auto` and with `bpfEnabled=false`. The kubeadm and on-premises guide has eBPF preselected, and OpenShift defaults to eBPF; on RKE it can be switched on only after the installation. nftables left tech preview with v3.31. The data plane of Windows stays off until it is set.',
    conditions: [
      'nftables needs Kubernetes 1.31+, kernel 5.13+, `nft` 1.0.1+, x86-64, arm64, ppc64le or s390x, and kube-proxy in nftables mode; before v3.33.0 no rules of other tools in the standard tables',
      'eBPF needs x86-64 or arm64, kernel 5.10+ (4.18.0-305+ of Red Hat 8.4), the Kubernetes datastore, VXLAN let through between nodes and, on immutable systems, a writable `CgroupV2Path`',
      'eBPF: not on GKE, nor in one cluster with standard or Windows nodes; no SCTP, floating IPs or tagged VLAN devices',
      'eBPF: kernel 5.16 for log rules, 6.6 for bandwidth limits',
      'VPP is open source only and in incubation by its own repository',
      'VPP needs the operator, the CNI plugin of Calico, BGP enabled and host ports not disabled',
      'Over the VPC CNI: nftables with its v1.23.0 or later; eBPF not in v3.32.0 or v3.32.1 on kernel 6.10+',
      'eBPF on EKS 1.36: not working, by the notes of Calico Enterprise 3.23',
    ],
    default: 'iptables; eBPF on OpenShift and in the kubeadm guide',
    correction: {
      said: 'Calico makes its routing decisions in BPF',
      now: 'That goes for eBPF mode, which the operator installs only where it is chosen. The standard data plane leaves routes to the routing table of Linux and rules to iptables.',
      misleads: 'readers who expect eBPF from an installation that runs iptables',
    },
    newer: [
      {
        release: 'v3.33.0',
        change:
          'eBPF mode refuses kernels older than 5.10 or without BTF, save, by the upgrade notes, for 4.18.0-305 and above of Red Hat 8.4. `Auto` heeds the nftables settings that it ignored before, and nftables rules of other tools in the standard tables no longer make Felix crash. The CNI plugin can create netkit devices (Linux 6.7+) in place of veth pairs, and established connections can take an nftables flowtable, both off by default.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [42, 43, 185, 229, 239] },
          { document: 'calico-docs/upgrade-notes-3-33', lines: [[82, 105]] },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the operator refuses VPP without BGP or over another CNI, eBPF leaves out GKE, mixed clusters and SCTP and has faults on EKS, and eBPF and nftables ask for kernels and processors.',
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
        lines: [
          [549, 559],
          [1894, 1915],
        ],
        passage: 'Fallback to Iptables, Windows off, nftables mode',
      },
      { document: 'tigera-operator/installation-types', lines: [[558, 565]] },
      {
        document: 'calico-docs/install',
        lines: [17, [37, 42], [53, 58], [64, 68], 76, [86, 103], 183],
      },
      { document: 'calico-docs/onpremises', lines: [[51, 67]], passage: 'eBPF preselected' },
      { document: 'calico/custom-resources-bpf', lines: [[9, 12]], passage: 'The eBPF sample' },
      { document: 'calico-docs/data-path', lines: [[11, 13]] },
      {
        document: 'calico-docs/about-ebpf',
        lines: [[22, 23], 42, [58, 60]],
        passage: 'Standard and eBPF data plane',
      },
      { document: 'calico/windows-rules', lines: [[257, 262]], passage: 'HNS' },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [[13, 33]],
        passage: 'eBPF flow for kubeadm, nftables generally available',
      },
      { document: 'calico/config-params', lines: [190, 193] },
      {
        document: 'calico/int-dataplane',
        lines: [
          [461, 467],
          [1501, 1520],
        ],
        passage: 'Auto follows kube-proxy',
      },
      { document: 'calico-docs/nftables', lines: [[18, 38]] },
      {
        document: 'calico-docs/system-requirements',
        lines: [213],
        passage: 'Kubernetes 1.31 for nftables',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [91, 95, 223],
        passage: 'Tech preview table, detection',
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, [35, 39]] },
      { document: 'vpp-dataplane/readme', lines: [4], passage: 'Incubation' },
      { document: 'tigera-operator/validation', lines: [[212, 225]], passage: 'VPP' },
      {
        document: 'calico-docs/getting-started',
        lines: [[43, 45]],
        passage: 'VPP by the operator only',
      },
      { document: 'calico/release-notes-v3-32-2', lines: [29], passage: 'Fault over the VPC CNI' },
      { document: 'web/github-com-projectcalico-calico-pull-13260' },
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [[13, 49]],
        passage: 'nftables mode on EKS',
      },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [180],
        passage: 'eBPF on EKS 1.36',
      },
      { document: 'calico/release-notes-v3-33-0', lines: [43], passage: 'Rules of other tools' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.native-routing': {
    support: 'yes',
    value: 'Unencapsulated pools over layer 2 or a BGP fabric',
    detail:
      'Packets travel unencapsulated when `ipipMode` and `vxlanMode` are both `Never` in the IP pool of the pod they go to. The underlay can be one layer 2 segment, a cloud network that its provider has integrated, or a layer 3 fabric that speaks BGP. On a layer 2 segment without BGP to the network around it, hosts outside the cluster have no routes to pods. AWS does not route pod addresses from one VPC subnet to the next, so this reaches as far as one subnet, with the source/destination check off. Pools across subnets need encapsulation and outgoing NAT; `CrossSubnet` mode, which Windows lacks, wraps just the packets that leave the subnet. What leaves AWS takes outgoing NAT in any case.',
    conditions: [
      'Calico IPAM: BGP enabled, which it is not by default on EKS, or `clusterRoutingMode: Felix`, which leaves BGP for outside peers; host-local IPAM without BGP: routes by the cloud',
      'AWS: one VPC subnet, with the source/destination check off',
    ],
    default: 'Off for IPv4: the operator picks IP-in-IP, or VXLAN on EKS',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'With `localSubnetL2Reachability` Felix answers ARP and NDP for pods of unencapsulated pools inside the subnet of a node, so that their neighbours reach them without BGP. It is off by default, and AWS filters ARP in a VPC.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [206] },
          {
            document: 'calico-docs/local-subnet-l2-reachability',
            lines: [[13, 17], [29, 31], 38, 68],
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the operator rejects unencapsulated pools of Calico IPAM while BGP is off, as by default on EKS, and on a layer 2 segment without BGP hosts outside the cluster have no routes to pods.',
    sources: [
      { document: 'calico-docs/determine-best-networking', lines: [113, 164] },
      {
        document: 'calico-docs/ippool',
        lines: [
          [45, 46],
          [89, 93],
          [109, 113],
        ],
      },
      {
        document: 'calico-docs/aws',
        lines: [
          [15, 18],
          [20, 35],
          [61, 68],
        ],
        passage: 'One VPC subnet, source/destination check, out of AWS',
      },
      {
        document: 'calico-docs/vxlan-ipip',
        lines: [
          [22, 24],
          [36, 38],
        ],
        passage: 'What networks can route, and who writes the routes',
      },
      {
        document: 'calico-docs/limitations',
        lines: [13],
        passage: 'No cross-subnet mode on Windows',
      },
      {
        document: 'tigera-operator/validation',
        lines: [[165, 185]],
        passage: 'Unencapsulated pools without BGP',
      },
      {
        document: 'tigera-operator/installation-types',
        lines: [[626, 631]],
        passage: 'clusterRoutingMode',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[581, 598]],
        passage: 'BGP by provider',
      },
      {
        document: 'tigera-operator/defaults',
        lines: [
          [119, 126],
          [172, 179],
          [190, 193],
        ],
        passage: 'Pool defaults',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1570, 1577]],
        passage: 'Host-local IPAM without BGP',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.encapsulation': {
    support: 'yes',
    value: 'IP-in-IP or VXLAN, each optionally cross-subnet only',
    detail:
      'Calico supports two overlays: IP-in-IP for IPv4, and VXLAN for both families (from the operator UDP 4789 and VNI 4096; on MKE VNI 10000, with eBPF UDP 8472). Which one a new cluster gets depends on the way in. With the IPAM of Calico the operator by itself makes an IPv4 pool with `IPIP`, or `VXLAN` on EKS; of pools you name without a mode, those of IPv4 get `IPIP`, on EKS too, and those of IPv6 stay plain. The sample `custom-resources.yaml` sets `VXLANCrossSubnet`, and `calico.yaml` sets IP-in-IP to `Always`. A later switch can break the connections that are open.',
    conditions: [
      'VXLAN over IPv6: kernel 4.19.1+, or 4.18.0+ of Red Hat',
      'Open between the nodes: UDP 4789 for VXLAN, protocol 4 for IP-in-IP',
      'VXLAN: not with host-local IPAM',
      'IP-in-IP: BGP enabled or `clusterRoutingMode: Felix`; not on Azure, which blocks it',
      'With Windows nodes: no IP-in-IP, no cross-subnet mode, no overlay with BGP peering, no IPv6',
      'The CNI plugin of Calico: the operator refuses an overlay over any other',
      'AWS, across subnets, by a page on IP-in-IP: source/destination check off, outgoing NAT on',
      'Not in Calico for OpenStack',
    ],
    default: 'IP-in-IP; VXLAN in the pool that the operator makes on EKS; none for IPv6 pools',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'VXLAN packets are no longer dropped when the kernel picks the VXLAN port itself, 4789 by default, as the source port of a flow. With the IPv4 pool off (`CALICO_IPV4POOL_CIDR=none`), `CALICO_IPV6POOL_VXLAN` is heeded.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [6, 21] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'Felix writes the routes of IP-in-IP pools by default. In eBPF mode the tunnel devices carry no address, and a node talks to pods from its own. Rules for the address of a tunnel stop matching, unless `BPFOverlayIPOnDevice: true` keeps the old way.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [51, 234] },
          { document: 'calico-docs/upgrade-notes-3-33', lines: [[107, 116]] },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the operator refuses overlays over other CNIs, VXLAN with host-local IPAM and IP-in-IP without BGP or Felix, Windows lacks modes, OpenStack all, and IP-in-IP across AWS subnets takes NAT.',
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
        lines: [
          [113, 136],
          [172, 179],
          [190, 193],
        ],
        passage: 'Pool defaults',
      },
      { document: 'calico/custom-resources', lines: [[12, 14]] },
      { document: 'calico/calico', lines: [[7604, 7608]], passage: 'Pool of the manifest' },
      { document: 'calico-docs/vxlan-ipip', lines: [28, 32, [42, 49], 63] },
      {
        document: 'calico-docs/limitations',
        lines: [13, 29],
        passage: 'No IP-in-IP, no cross-subnet mode with Windows nodes',
      },
      { document: 'calico-docs/bgp', lines: [34], passage: 'Azure and IP-in-IP' },
      {
        document: 'tigera-operator/validation',
        lines: [
          [170, 175],
          [184, 204],
        ],
        passage: 'IP-in-IP without BGP, VXLAN with host-local IPAM, other CNIs',
      },
      {
        document: 'tigera-operator/installation-types',
        lines: [[626, 631]],
        passage: 'clusterRoutingMode',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[1967, 1981]],
        passage: 'VXLAN VNI and port',
      },
      {
        document: 'calico-docs/aws',
        lines: [
          [15, 18],
          [20, 35],
        ],
        passage: 'Source/destination check',
      },
      { document: 'calico-docs/system-requirements', lines: [[86, 100]], passage: 'Ports' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.bgp': {
    support: 'yes',
    value: 'BIRD, configured by confd, in the open-source edition',
    detail:
      'Linux nodes speak BGP through a Calico fork of BIRD that confd configures; VPP brings a daemon of its own. Where BGP is on, a new cluster forms a full mesh in AS 64512, advised for up to about 100 nodes; far beyond that route reflectors are advised. `BGPPeer` (global or per node), `BGPFilter` (which a peer has to name, and which accepts what no rule matches), a local AS per peer (v3.31) and advertisement of Service IPs are open source too; dual-ToR peering comes with Calico Enterprise, whose documentation also has BFD. A significant change of the topology can interrupt pod traffic for a while.',
    conditions: [
      'The CNI plugin of Calico: the operator calls BGP unsupported over any other',
      'TCP 179 open between the nodes, as to their other peers',
      'Peers, filters and reflectors: `calicoctl`, by the guide',
      'Windows nodes: the remote access service of Windows, no overlay beside BGP, no Service routes, no route reflectors; on AWS source/destination check off',
    ],
    default: 'On with the Calico CNI; off on EKS and with other CNIs',
    correction: {
      said: 'BGP routing belongs to the enterprise versions of Calico',
      now: 'Mesh, peers, filters and route reflectors are part of the open-source project. Calico Enterprise adds dual-ToR peering and BFD.',
      misleads: 'network teams that budget a licence to peer with their own routers',
    },
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Calico no longer announces a Service address from a node whose endpoint of that Service is not ready.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [30] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'Felix and not BIRD writes the routes of IP-in-IP pools by default. BIRD logs routes, filters and events of its peers besides their states.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [51, 191] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the operator calls BGP unsupported over any other CNI plugin than that of Calico, the guide takes `calicoctl`, TCP 179 has to be open, and Windows nodes lack overlay, Service routes and reflectors.',
    sources: [
      {
        document: 'calico-docs/bgp',
        lines: [30, [38, 42], 54, 60, [76, 107], [219, 221], [241, 258]],
      },
      {
        document: 'calico-docs/overview',
        lines: [
          [65, 79],
          [81, 88],
        ],
        passage: 'BIRD and confd',
      },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [[68, 75]],
        passage: 'Local AS per peer',
      },
      { document: 'calico-docs/advertise-service-ips', lines: [[21, 34]] },
      { document: 'calico-docs/calico-product-editions', lines: [23, 34, 41] },
      { document: 'calico-docs/bfdconfig', lines: [9] },
      {
        document: 'calico-master/design',
        lines: [[156, 161]],
        passage: 'The fork of BIRD',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[581, 598]],
        passage: 'BGP by CNI and provider',
      },
      { document: 'tigera-operator/validation', lines: [[205, 207]], passage: 'Other CNIs' },
      { document: 'tigera-operator/node', lines: [[1586, 1593]], passage: 'VPP' },
      {
        document: 'calico-docs/limitations',
        lines: [13],
        passage: 'Windows: no overlay, no Service routes',
      },
      {
        document: 'calico-docs/requirements',
        lines: [35],
        passage: 'Windows: no route reflectors',
      },
      {
        document: 'calico-docs/windows-operator-steps',
        lines: [[39, 57]],
        passage: 'Remote access service',
      },
      { document: 'calico-docs/system-requirements', lines: [[80, 85]], passage: 'TCP 179' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.kube-proxy-replacement': {
    support: 'yes',
    value: 'In eBPF mode (and VPP), not with iptables or nftables',
    detail:
      'With the eBPF data plane Felix load-balances Services, and kube-proxy ought to go. On kubeadm clusters with kube-proxy in `kube-system` and no tool that manages it, the operator does the switch (from v3.31, `bpfNetworkBootstrap` and `kubeProxyManagement`). On EKS it stays manual: put the API server endpoint into the `kubernetes-services-endpoint` ConfigMap, disable kube-proxy, then turn eBPF mode on. Either way NodePort traffic can be disrupted. If kube-proxy has to stay, as on AKS with Azure CNI, `bpfKubeProxyIptablesCleanupEnabled=false` and `bpfKubeProxyHealthzPort=0` keep the two from fighting. eBPF mode supports neither SCTP Services nor floating addresses, in v3.32.1 session affinity has faults, and before v3.33.0 calls to the API server can meet a wrong backend.',
    conditions: [
      'Kubernetes API datastore, not etcd',
      'x86-64 or arm64 nodes with kernel 5.10+, or 4.18.0-305+ on RHEL',
      'on immutable systems such as Talos, a writable `CgroupV2Path` in the FelixConfiguration',
      'kube-proxy in IPVS mode first goes back to iptables mode, and the nodes restart',
      'eBPF on every node: no iptables or Windows nodes beside it; not on GKE, on RKE after the installation only, and still in testing on AKS with Calico networking',
      'VXLAN allowed between nodes, since NodePort traffic takes it; no VLAN traffic without hardware offload',
      'MKE: another `vxlanPort` than 4789 before the switch; by its code the operator sets 8472 where none is set',
      'VPP: by the operator, with the CNI plugin of Calico and BGP; no session affinity, no EndpointSlices',
      'Over the VPC CNI: not v3.32.0 or v3.32.1 on kernel 6.10+; nor, by a report on Calico Enterprise and by the code, VPC CNI v1.23.0 or v1.23.1 with iptables-nft and its SNAT',
      'EKS 1.36: not working, by the notes of Calico Enterprise 3.23',
      'With `bpfNetworkBootstrap`: v3.32.2 or later, as nodes can lose the API server after an outage of it',
    ],
    default: 'Off; on with OpenShift and in the kubeadm guide',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Over the VPC CNI, traffic between nodes works again on nodes that route by source. Session affinity holds for UDP, for IPv6 and for Services with source ranges, and with `bpfNetworkBootstrap` nodes find the API server again after an outage.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [7, 13, 29, 39] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'A node with a kernel older than 5.10 or without BTF reports the fault and gets no data plane; the upgrade notes still admit 4.18.0-305 of Red Hat. A switch to eBPF mode keeps the open NodePort connections to pods of other nodes.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [27, 229] },
          { document: 'calico-docs/upgrade-notes-3-33', lines: [[82, 94]] },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'processors, mixed clusters, blocked VXLAN and the port on MKE bar it, Talos needs `CgroupV2Path`, AKS is partly in testing, VPP has terms of its own, and v3.32.1 and EKS 1.36 have faults.',
    sources: [
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [
          [10, 12],
          [21, 44],
          [50, 75],
          [86, 92],
          [166, 195],
          [271, 294],
          [321, 329],
          [337, 346],
          [361, 390],
        ],
      },
      { document: 'calico-docs/version-3-31-release-notes-index', lines: [[13, 22]] },
      {
        document: 'calico-docs/install',
        lines: [17, [53, 58], [96, 98], 183],
        passage: 'eBPF mode by default; systems',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[549, 553]],
        passage: 'Off elsewhere',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[1967, 1991]],
        passage: 'VXLAN port on MKE',
      },
      { document: 'calico-docs/getting-started', lines: [20, [43, 45]], passage: 'VPP' },
      {
        document: 'calico-docs/about-ebpf',
        lines: [[22, 25], 44],
        passage: 'kube-proxy by data plane',
      },
      {
        document: 'calico-docs/nftables',
        lines: [[14, 20]],
        passage: 'kube-proxy stays with nftables',
      },
      {
        document: 'calico/release-notes-v3-32-2',
        lines: [7, 13, 29, 39],
        passage: 'Affinity, the VPC CNI, API server lost',
      },
      { document: 'web/github-com-projectcalico-calico-pull-13260' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3875' },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [68, 83],
          [105, 120],
          [490, 503],
        ],
        passage: 'Mark set as a whole',
      },
      {
        document: 'vpc-cni-master/nftables-connmark',
        lines: [
          [105, 120],
          [490, 503],
        ],
        passage: 'The same rule',
      },
      { document: 'calico-docs/specifics', lines: [24, 26], passage: 'Gaps of VPP' },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [180],
        passage: 'eBPF on EKS 1.36',
      },
      { document: 'tigera-operator/validation', lines: [[212, 225]], passage: 'What VPP takes' },
      {
        document: 'calico/release-notes-v3-33-0',
        lines: [69],
        passage: 'Shared id of the API server',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.kube-proxy-modes': {
    support: 'yes',
    value: 'iptables, IPVS and nftables; eBPF mode replaces kube-proxy',
    detail:
      'The requirements name iptables, IPVS, a mode that Kubernetes has deprecated, and nftables. The nftables data plane demands kube-proxy in nftables mode: with `linuxDataplane: Nftables` the operator lets Felix follow kube-proxy on each node, which it can since v3.32.0, and with `Iptables` it turns nftables off. IPVS mode is noticed when calico-node starts; Calico then needs mark bits for an ID of each local endpoint. In eBPF mode Felix takes the place of kube-proxy, which has to leave IPVS mode first.',
    conditions: [
      'IPVS: Kubernetes 1.9.3+; Services of type NodePort, by the requirements of a guide that names cluster IPs too',
      'IPVS: restart calico-node after a change of the mode',
      'IPVS: a larger `IptablesMarkMask` may be needed above 1,022 pods on a node',
      'IPVS: a changed NodePort range has to be set in Felix too',
      'nftables: Kubernetes 1.31+, kernel 5.13+ with `nft` 1.0.1+, x86-64, arm64, ppc64le or s390x',
      'IPVS before eBPF: kube-proxy in iptables mode, then a restart of the nodes',
      'Over the VPC CNI: nftables with its v1.23.0 or later; IPVS, for pods with a security group, with `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
    ],
    default: 'Felix on `Auto` follows kube-proxy; the operator sets iptables',
    because:
      'the guide for IPVS asks for Services of type NodePort, though it names cluster IPs as well, IPVS and nftables mode ask for releases and processors, and the VPC CNI has terms for both.',
    sources: [
      {
        document: 'calico-docs/system-requirements',
        lines: [[207, 213]],
        passage: 'kube-proxy modes',
      },
      { document: 'calico-docs/nftables', lines: [[18, 26], 34, 38] },
      {
        document: 'tigera-operator/core-controller',
        lines: [
          [549, 553],
          [1900, 1915],
        ],
        passage: 'Fallback to Iptables, nftables mode of Felix',
      },
      { document: 'calico/config-params', lines: [190], passage: 'Default of the nftables mode' },
      {
        document: 'calico/int-dataplane',
        lines: [[1501, 1520]],
        passage: 'Auto follows kube-proxy',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [223, [266, 270]],
        passage: 'Detection',
      },
      { document: 'calico-docs/use-ipvs', lines: [32, 36, 40, [42, 47], 55] },
      { document: 'calico-docs/about-ebpf', lines: [[24, 25]], passage: 'kube-proxy in eBPF mode' },
      { document: 'calico-docs/enabling-ebpf', lines: [276], passage: 'IPVS before eBPF' },
      { document: 'web/github-com-kubernetes-enhancements-issues-5495' },
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [[13, 49]],
        passage: 'nftables mode on EKS',
      },
      { document: 'vpc-cni/readme', lines: [517], passage: 'IPVS and strict mode' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.ipv6': {
    support: 'yes',
    value: 'IPv6-only pods from one IPv6 pool, on new clusters',
    detail:
      'With a single IPv6 pool and no IPv4 pool in the `Installation`, pods get IPv6 addresses only, in eBPF mode as well. Without the operator you edit the CNI configuration and calico-node and, off kubeadm, name the range of the pool. VXLAN carries IPv6; IP-in-IP does not. Without encapsulation, the default of IPv6 pools, the operator wants BGP with Calico IPAM, by default off on EKS, or `clusterRoutingMode: Felix`. Windows nodes have no IPv6 at all. On top of the VPC CNI, Calico cannot enforce policy for IPv6 pods when `ENABLE_V4_EGRESS=true`, the default there, and Felix handles IPv6 only if the `Installation` asks for it.',
    conditions: [
      'Calico IPAM by the guide; the reference has host-local IPAM give out IPv6 too',
      'Set up when the cluster is created',
      'IPv6 forwarding, a default IPv6 route and a reachable IPv6 address on each node',
      'With Calico IPAM an overlay of VXLAN (kernel 4.19.1+, Red Hat 4.18.0+), or BGP or `clusterRoutingMode: Felix`',
      'Private IPv6 ranges: NAT switched on for what leaves the cluster',
      'Nodes without IPv4, in manifests: IPv4 detection off, a router ID for BGP and, for VXLAN by `CALICO_IPV6POOL_VXLAN`, v3.31.7, or v3.32.2 and later',
      'Policy over the VPC CNI: `nodeAddressAutodetectionV6`, and `ENABLE_V4_EGRESS=false` (v1.15.1 or later) before pods start',
    ],
    default: 'IPv4 only',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'With the IPv4 pool off (`CALICO_IPV4POOL_CIDR=none`), `CALICO_IPV6POOL_VXLAN` is heeded; before, the IPv6 pool stayed without VXLAN.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [21] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the operator rejects plain pools of Calico IPAM without BGP and leaves IPv6 off over the VPC CNI, host-local IPAM serves too, private ranges need NAT, and manifests of v3.32.1 lose VXLAN.',
    sources: [
      { document: 'calico-docs/ipv6', lines: [[18, 46], 59, 71, [91, 146]] },
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [[333, 354]],
        passage: 'host-local IPAM and IPv6',
      },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [76, 79, 81],
        passage: 'What eBPF mode supports',
      },
      { document: 'calico-docs/vxlan-ipip', lines: [[48, 49]], passage: 'Overlays and IPv6' },
      { document: 'calico-docs/limitations', lines: [13], passage: 'Windows' },
      { document: 'tigera-operator/defaults', lines: [[190, 193]], passage: 'IPv6 pools' },
      {
        document: 'tigera-operator/validation',
        lines: [[165, 185]],
        passage: 'Unencapsulated pools without BGP',
      },
      {
        document: 'tigera-operator/installation-types',
        lines: [[626, 631]],
        passage: 'clusterRoutingMode',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [
          [581, 598],
          [601, 622],
        ],
        passage: 'BGP by provider, address detection',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1614, 1641]],
        passage: 'IPv6 support of Felix',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [34],
        passage: 'ENABLE_V4_EGRESS',
      },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [418, 428],
        passage: 'VXLAN of the IPv6 pool, v3.31.7',
      },
      { document: 'calico/release-notes-v3-32-2', lines: [21], passage: 'The same in v3.32.2' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.dual-stack': {
    support: 'yes',
    value: 'One IPv4 and one IPv6 pool, on new clusters',
    detail:
      'List one pool of each family in the `Installation` resource and every pod receives an IPv4 and an IPv6 address. Without the operator you edit the CNI configuration and calico-node and, off kubeadm, name the range of the IPv6 pool. The guide covers this for new clusters only. Kubernetes itself has to be dual-stack first, which AWS does not support for the pods and Services of EKS. Windows nodes take part with neither IPv6 nor dual-stack.',
    conditions: [
      'Calico IPAM by the guide; the reference shows both families from host-local IPAM too, which takes the pod CIDRs of the node and, with the operator, no VXLAN pools',
      'Kubernetes 1.16+',
      'A dual-stack Kubernetes cluster, which EKS does not offer',
      'For each family: forwarding, a default route and a reachable address on every node',
      'With Calico IPAM, VXLAN for the IPv6 pool (kernel 4.19.1+, Red Hat 4.18.0+), or BGP or `clusterRoutingMode: Felix`',
      'Private IPv6 ranges: NAT switched on for what leaves the cluster',
    ],
    default: 'IPv4 only',
    because:
      'EKS runs clusters of one family only, the operator rejects plain pools without BGP and VXLAN with host-local IPAM, which serves too, and the guide asks more of nodes and ranges.',
    sources: [
      { document: 'calico-docs/ipv6', lines: [[18, 24], [32, 53], 59, [150, 218]] },
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [[333, 354]],
        passage: 'host-local IPAM and IPv6',
      },
      {
        document: 'eks-user-guide/cni-ipv6',
        lines: [[18, 20]],
        passage: 'No dual-stack pods or Services',
      },
      {
        document: 'tigera-operator/validation',
        lines: [[165, 193]],
        passage: 'Unencapsulated pools without BGP; VXLAN with host-local IPAM',
      },
      {
        document: 'tigera-operator/installation-types',
        lines: [[626, 631]],
        passage: 'clusterRoutingMode',
      },
      { document: 'calico-docs/vxlan-ipip', lines: [49], passage: 'Kernel for VXLAN over IPv6' },
      { document: 'calico-docs/limitations', lines: [13], passage: 'Windows' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.windows': {
    support: 'partial',
    missing: 'IPv6, IP-in-IP, eBPF, WireGuard, host, L7, staged policy, Service routes, flow logs',
    value: 'HNS with VXLAN or BGP, IPv4; on EKS over the VPC CNI',
    detail:
      'Calico runs on Windows Server 1809 and 2022 nodes, as far as the Kubernetes version takes them, as HostProcess containers under the operator. Traffic goes over VXLAN with BGP off, without cross-subnet mode or a setting for its MTU, or unencapsulated with BGP. The driver skips rules with negated matches, named ports, ICMP types or the action `Log` and notes that in its log, so a skipped `Deny` can let traffic pass. By the code a staged policy ends its tier, with a deny unless the tier says `Pass`. A change of policy or a restart of Felix can reset connections between pods. On AWS the installation can remove the route to the metadata service. The documented network is the VPC CNI on EKS and the Azure CNI on AKS, with Calico for policy.',
    conditions: [
      'At least one Linux worker node, three for a highly available Typha',
      'Windows Server 1809 build 17763.1432+, or 2022 build 20348.169+',
      'Not on GKE, IKS, OpenStack or K3s; AKS: new clusters only',
      'Operator, Kubernetes 1.22+ and its datastore, containerd 1.6+, and no eBPF nodes in the cluster',
      'The API server in the ConfigMap `kubernetes-services-endpoint`, and kube-proxy on the Windows nodes',
      'CNI plugin of Calico: the Service range in `serviceCIDRs`',
      'VXLAN: BGP disabled, UDP port 4789',
      'BGP: the remote access service of Windows with routing, after a restart; on AWS source/destination check off',
      'Calico IPAM: `strictAffinity` on, one block a node, as kube-proxy supports only that, with four of its addresses reserved and, under BGP, none borrowed',
      'Outgoing NAT: as set when a pod is created',
      'EKS: VPC controllers, and an instance role that may get namespaces and secrets of `calico-system`',
    ],
    default: 'Off (`windowsDataplane: Disabled`)',
    newer: [
      {
        release: 'v3.32.2',
        change: 'The BGP configuration that Calico writes on Windows nodes is mended.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [35] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the pages ask for releases of Windows and Kubernetes, the API server, the Service range and, for BGP, remote access, leave platforms out, reserve addresses, and by the code a staged policy can deny.',
    sources: [
      {
        document: 'calico-docs/limitations',
        lines: [[11, 18], [26, 28], 30, [85, 86], [88, 90], [115, 122]],
      },
      {
        document: 'calico-docs/requirements',
        lines: [
          [12, 27],
          [35, 36],
          [39, 47],
          [59, 60],
          92,
          100,
          [106, 113],
          [117, 121],
          [125, 132],
        ],
      },
      {
        document: 'calico/windows-rules',
        lines: [
          [142, 146],
          [174, 181],
          [257, 312],
          [355, 357],
        ],
      },
      {
        document: 'calico/windows-policies',
        lines: [[41, 45]],
        passage: 'Staged policies skipped',
      },
      {
        document: 'calico/event-sequencer',
        lines: [
          [1250, 1262],
          [1273, 1284],
        ],
        passage: 'Policies of a pod',
      },
      { document: 'calico/windows-endpoints', lines: [[378, 395]], passage: 'Rules by policy' },
      { document: 'calico-docs/tier', lines: [31], passage: 'End of a tier' },
      {
        document: 'calico-docs/windows-operator-steps',
        lines: [
          [39, 57],
          [125, 141],
          [143, 162],
        ],
      },
      { document: 'tigera-operator/validation', lines: [[389, 396]], passage: 'Windows' },
      { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
      { document: 'calico/felix-daemon', lines: [[419, 429]], passage: 'Collector of flow logs' },
      { document: 'calico/felix-driver', lines: [438], passage: 'The Linux driver has it' },
      { document: 'calico-docs/enabling-ebpf', lines: [89], passage: 'Windows beside eBPF' },
      {
        document: 'tigera-operator/core-controller',
        lines: [[555, 559]],
        passage: 'Default of windowsDataplane',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.multi-interface': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Extra Calico networks for a pod, through Multus',
    detail:
      'Calico Enterprise attaches up to nine further Calico networks to a pod through Multus (with more it fails to start) and labels each of the interfaces, so that policy can select them. Floating and chosen addresses, pools by namespace or pod and egress gateways work on the first network only. The operator field for it, `multiInterfaceMode`, is reserved for Enterprise. Open-source Calico can be the default network of OpenShift, whose Multus lets pods have further interfaces.',
    conditions: [
      'Multus 3.0+, `multiInterfaceMode: Multus`, and the CNI plugin of Enterprise, where EKS may run another',
    ],
    default: 'No extra networks (`multiInterfaceMode: None`)',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'The CNI configuration declares version 1.0.0, so Multus on OpenShift 4.23 or newer can call open-source Calico. It wants containerd 1.6 or CRI-O 1.24.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [52] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'Calico Enterprise wants its own CNI plugin, which a cluster on the VPC CNI does not run, and the mode has to be set.',
    conflict: {
      about: 'whether open source has several Calico networks a pod',
      statements: [
        {
          says: 'The table of editions ticks the feature for open source.',
          source: {
            document: 'calico-docs/calico-product-editions',
            lines: [23, 40],
            passage: 'Multiple networks',
          },
        },
        {
          says: 'The API reference calls `multiInterfaceMode` valid for Calico Enterprise only.',
          source: { document: 'calico-docs/api', lines: [525], passage: 'multiInterfaceMode' },
        },
      ],
      believed:
        'The API reference, because the operator passes that setting to calico-node and the CNI plugin for Calico Enterprise alone.',
    },
    sources: [
      { document: 'calico-docs/multiple-networks', lines: [[19, 32], 38, [40, 61]] },
      { document: 'calico-docs/api', lines: [525], passage: 'multiInterfaceMode, Enterprise only' },
      { document: 'tigera-operator/installation-types', lines: [[662, 667]] },
      {
        document: 'tigera-operator/node',
        lines: [
          [1339, 1343],
          [1643, 1644],
          [1658, 1660],
        ],
        passage: 'Passed to calico-node and the plugin for Enterprise alone',
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, 40], passage: 'Editions' },
      {
        document: 'calico-docs/ovn-to-calico',
        lines: [[120, 122]],
        passage: 'Under Multus on OpenShift',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.rdma-sriov': {
    support: 'unknown',
    searched:
      'All pages of the Calico v3.32 documentation, searched for RDMA, EFA, SR-IOV, DRA and dynamic resource allocation, and the table of editions. The one hit is the driver `rdma`, with which the VPP data plane drives uplinks of Mellanox CX-4 and CX-5.',
    sources: [
      {
        document: 'calico-docs/getting-started',
        lines: [358, 368],
        passage: 'RDMA driver for the uplink',
      },
      { document: 'calico-docs/version-3-32', passage: 'Nothing else under these names' },
      {
        document: 'calico-docs/calico-product-editions',
        lines: [[31, 44]],
        passage: 'Networking features of the editions',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.bandwidth': {
    support: 'yes',
    value: 'Bandwidth, packet rate, connection limits and DSCP',
    detail:
      'Annotations under `qos.projectcalico.org/` on a pod limit its bandwidth, burst and peak rate, its packet rate and its number of connections, and set a DSCP mark on what leaves for other hosts or the outside. The common `kubernetes.io/*-bandwidth` annotations work as well, where those of Calico are absent. Bandwidth takes 1k to 1P bits a second, with a burst of 4 Gibit unless set, a packet rate up to 10,000. Bandwidth limits take effect at once, without new pods.',
    conditions: [
      'Linux nodes',
      'Bandwidth limits in eBPF mode need kernel 6.6+ and the default attach type TCX',
      'Connection limits are not supported in eBPF mode',
      'Ingress limits in eBPF mode before v3.32.2: `bpfRedirectToPeer: Disabled`, as by the code established flows from pods of the same node pass them by',
      'Over the VPC CNI, pods with a security group: by the code `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
    ],
    since: 'v3.30.0; v3.31.0 for eBPF and DSCP',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Connection limits take effect in eBPF mode. The preset attach type is `Netkit`, which comes down to TCX where a pod has no netkit device.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [45, 187] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the Windows driver sets no limits, eBPF mode sets those on bandwidth with TCX only and in v3.32.1 misses flows inside a node, and over the VPC CNI Felix goes by names of interfaces.',
    sources: [
      {
        document: 'calico-docs/qos-controls',
        lines: [27, 31, [39, 43], [51, 69], [80, 91], [94, 96], [105, 121], [125, 143], [147, 160]],
      },
      { document: 'calico/qos-controls', lines: [[28, 31]] },
      {
        document: 'calico/docs-config-params',
        lines: [[1615, 1628]],
        passage: 'Default of the attach type',
      },
      { document: 'calico/windows-managers', lines: [[181, 197]] },
      { document: 'calico-docs/version-3-30-release-notes-index', lines: [[60, 65], 260] },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [[44, 49], [53, 56], 256],
        passage: 'eBPF and DSCP',
      },
      {
        document: 'calico/event-sequencer',
        lines: [[464, 468]],
        passage: 'Limits that rule out the redirect',
      },
      { document: 'calico/bpf-fib', lines: [[33, 50]], passage: 'Redirect to the pod' },
      { document: 'web/github-com-projectcalico-calico-pull-13386' },
      {
        document: 'calico/docs-config-params',
        lines: [[2280, 2292]],
        passage: 'bpfRedirectToPeer',
      },
      {
        document: 'calico/workload-endpoint-default',
        lines: [[75, 93], 155, [341, 375]],
        passage: 'Name of the interface, limits read from the pod',
      },
      { document: 'vpc-cni/sgpp', lines: [[9, 21]], passage: 'Names of interfaces' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.multicast': {
    support: 'no',
    value: 'Pods share no broadcast domain',
    detail:
      'Multicast does not pass between pods. Every pod has a routed address of its own, in IPv4 a /32, without a broadcast domain around it, so a node would have to forward the multicast traffic, and the project FAQ states that such forwarding is not part of the product.',
    sources: [{ document: 'calico-docs/faq', lines: [[496, 501]], passage: 'IP multicast' }],
    reviewed: '2026-11-29',
  },
  'networking.mtu': {
    value: 'Auto-detected, less the header of any overlay or WireGuard',
    detail:
      'Unless `calicoNetwork.mtu` (operator) or `veth_mtu` (manifest) is set, Felix takes the smallest MTU of the node interfaces that are up and match `mtuIfacePattern`, else 1460. Off it goes the largest header of the encapsulations enabled, used or not, so the guide has you disable the rest. Over IPv4 that is 20 bytes (IP-in-IP), 50 (VXLAN) or 60 (WireGuard), over IPv6 70 (VXLAN) or 80 (WireGuard). On AKS WireGuard needs 100 bytes more, taken off unasked only with `wireguardHostEncryptionEnabled`. In eBPF mode allow 50 bytes even without an overlay, for NodePort traffic. A changed MTU applies to new pods only; with manifests, restart `calico-node`. Windows nodes have no MTU setting for VXLAN; with flannel its interface counts.',
    default: 'Detected from the node interfaces',
    because:
      'without an overlay or WireGuard Felix takes nothing off the MTU that it finds on the node.',
    sources: [
      {
        document: 'calico-docs/mtu',
        lines: [[28, 31], 51, 55, 57, [62, 65], [78, 87], 93, [102, 129]],
      },
      {
        document: 'calico/int-dataplane',
        lines: [
          [1522, 1565],
          [1585, 1664],
        ],
        passage: 'Smallest MTU of interfaces and encapsulations; AKS',
      },
      { document: 'calico/felix-driver', lines: [323], passage: 'Setting of host encryption' },
      { document: 'calico-docs/limitations', lines: [13], passage: 'Windows' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.snat': {
    support: 'yes',
    value: 'natOutgoing per IP pool, to the address of the node',
    detail:
      'With `natOutgoing` on a pool, what its pods send to addresses outside all Calico pools leaves under the address of their node. A disabled pool exempts the range that it covers; in v3.32.1 a pool for load balancers alone does not. On Linux nodes the address is one of the outgoing interface, unless Felix is given an IPv4 address. There it can also exempt the addresses of all hosts and keep to a range of ports or to certain interfaces. On Windows nodes the setting counts as it is when a pod starts; that their own subnet is exempt, as the limitations say, the code of v3.32.1 does not show. Over the VPC CNI the operator makes no pool by default, and source NAT follows the settings of that plugin.',
    conditions: [
      'Pools with an overlay: keep NAT on, or reverse-path checks may drop traffic between pods and hosts',
      'AWS, pools of Calico: NAT on for what leaves AWS',
      'Without NAT, and in exempted ranges: a network that routes the addresses of pods',
    ],
    default:
      'On for IPv4 pools of operator and manifests; off for their IPv6 pools and in the `IPPool` resource',
    because:
      'the `IPPool` resource has NAT off unless told, pods without NAT take a network that routes them, the page on AWS asks for it beyond AWS, and the code on Windows exempts pools alone.',
    sources: [
      {
        document: 'calico-docs/ippool',
        lines: [
          [47, 48],
          [98, 105],
          [115, 122],
        ],
      },
      { document: 'calico-docs/workloads-outside-cluster', lines: [[19, 31], 40, [52, 64]] },
      { document: 'calico-docs/aws', lines: [[61, 68]], passage: 'Out of AWS' },
      { document: 'calico/nat', lines: [[55, 82]], passage: 'What the rule exempts' },
      {
        document: 'calico/masq-manager',
        lines: [
          [31, 41],
          [129, 138],
          [164, 175],
        ],
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [276, 285, 288],
        passage: 'Pools for load balancers alone',
      },
      {
        document: 'calico/docs-config-params',
        lines: [
          [1084, 1093],
          [1099, 1104],
          [1115, 1118],
          [1455, 1462],
        ],
        passage: 'Outgoing NAT',
      },
      {
        document: 'tigera-operator/defaults',
        lines: [
          [108, 113],
          [171, 182],
          [189, 196],
        ],
        passage: 'Pools with Calico IPAM, NAT by family',
      },
      {
        document: 'calico-docs/configure-calico-node',
        lines: [[39, 40], 48, 53],
        passage: 'Pools of manifests',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [231, 239],
          [259, 266],
        ],
        passage: 'Source NAT',
      },
      { document: 'calico-docs/limitations', lines: [30], passage: 'Windows' },
      {
        document: 'calico/cni-windows',
        lines: [
          [168, 174],
          [282, 295],
          [695, 706],
        ],
        passage: 'NAT of a pod on Windows',
      },
      {
        document: 'calico/cni-windows-policy',
        lines: [
          [46, 84],
          [101, 113],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.chaining': {
    support: 'partial',
    missing:
      'BGP, overlays and Calico IPAM as policy only; IPv6 pods with IPv4 egress of the VPC CNI',
    value: 'Policy over the VPC CNI, Azure CNI, GKE; Canal with flannel',
    detail:
      "Calico can leave networking to the Amazon VPC CNI, Azure CNI or GKE's plugin and add its policy, or its eBPF Service handling (not on GKE, with limits on AKS). Installed by the operator, it then adds no CNI plugin: Felix on Linux goes by the prefix of the interfaces, on EKS `eni`, and works out their names from namespace and name of the pod, as the VPC CNI does. Pool, static and floating addresses need Calico's IPAM or CNI and fall away. With flannel (Canal), plugin and policy of Calico join its network. The requirements page rules out migration from another CNI; guides exist for flannel (with VXLAN) and OpenShift OVN.",
    conditions: [
      'Pods with a security group: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (VPC CNI v1.11.0+)',
      'IPv6 pods over the VPC CNI: `ENABLE_V4_EGRESS=false` (v1.15.1 or later) before they start',
      'VPC CNI: EC2 nodes outside Auto Mode; its own network policy off; by its guide `ANNOTATE_POD_IP=true`, with the right to patch pods',
      'eBPF over the VPC CNI, kernel 6.10+: not v3.32.0 or v3.32.1, which fail pods on a secondary ENI',
      'eBPF over the VPC CNI, where it does source NAT for IPv4 on nodes with iptables-nft: not its v1.23.0, nor by its code v1.23.1',
      'VPC CNI, in iptables or nftables mode: no multi-NIC pods, as by the code Calico drops the traffic of their further interfaces',
    ],
    newer: [
      {
        release: 'v3.32.2',
        change:
          'In eBPF mode over the VPC CNI, pods with an address on a secondary ENI send by that ENI again. The packet marks that VPC CNI v1.23.0 and v1.23.1 clear are another fault, seen with Calico Enterprise, and its repair was still open in September 2026.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-32-2', lines: [29] },
          { document: 'web/github-com-projectcalico-calico-pull-13260' },
          { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
          { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3875' },
          {
            document: 'vpc-cni-master/nftables-connmark',
            lines: [
              [105, 120],
              [490, 503],
            ],
            passage: 'Mark set as a whole',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'nodes of Auto Mode leave Calico out, pods with a security group and IPv6 pods with IPv4 egress escape it by default, multi-NIC pods lose traffic, and faults of eBPF mode hit secondary ENIs.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [[119, 145]],
        passage: 'Compatible CNI plugins',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [34, [45, 49], 61],
        passage: 'Over the VPC CNI',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [47],
        passage: 'Calico and security groups for pods',
      },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[65, 68], 81, 88],
        passage: 'eBPF mode by platform',
      },
      { document: 'calico-docs/system-requirements', lines: [[196, 205]], passage: 'No migration' },
      {
        document: 'calico-docs/migration-from-flannel',
        lines: [
          [5, 37],
          [41, 47],
        ],
      },
      { document: 'calico-docs/ovn-to-calico', lines: [[5, 7]] },
      {
        document: 'calico-docs/get-started-ip-addresses',
        lines: [23],
        passage: 'IP pools belong to Calico IPAM',
      },
      { document: 'calico-docs/use-specific-ip', lines: [[27, 29]] },
      { document: 'calico-docs/add-floating-ip', lines: [[24, 28]] },
      {
        document: 'tigera-operator/node',
        lines: [
          [1063, 1065],
          [1695, 1707],
        ],
        passage: 'CNI plugin and interface prefix',
      },
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
      {
        document: 'tigera-operator/validation',
        lines: [
          [101, 116],
          [195, 207],
        ],
        passage: 'IPAM, encapsulation and BGP with other CNIs',
      },
      { document: 'calico/release-notes-v3-32-2', lines: [29], passage: 'Fault over the VPC CNI' },
      { document: 'web/github-com-projectcalico-calico-pull-13260' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3875' },
      {
        document: 'vpc-cni/network',
        lines: [[443, 457]],
        passage: 'No such rules for IPv6 or external SNAT',
      },
      { document: 'vpc-cni-master/changelog', lines: [3, 29], passage: 'v1.23.0 and v1.23.1' },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [68, 83],
          [105, 120],
          [490, 503],
        ],
        passage: 'Mark set as a whole',
      },
      {
        document: 'vpc-cni-master/nftables-connmark',
        lines: [
          [105, 120],
          [490, 503],
        ],
        passage: 'The same rule',
      },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14, 58],
        passage: 'Fargate, Auto Mode',
      },
      { document: 'vpc-cni/cni', lines: [[238, 247]], passage: 'A name for each interface' },
      { document: 'calico/static', lines: [[636, 650]], passage: 'Interfaces by prefix' },
      { document: 'calico/dispatch', lines: [[50, 58]], passage: 'Unknown interface: drop' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'networking'>;
