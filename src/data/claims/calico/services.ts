import type { ClaimsFor } from '../../claim.ts';

export const services = {
  'services.dsr': {
    support: 'yes',
    value: 'Direct server return in eBPF mode',
    detail:
      "With `bpfExternalServiceMode: DSR` the node of the backend itself answers a client outside the cluster. The network has to tolerate a node that sends from another node's address. On AWS this means one subnet, the source/destination check off and no cloud load balancer in front; on GCP, forwarding allowed and again no load balancer. `bpfDSROptoutCIDRs` exempts chosen clients; a switch of the mode can disrupt open connections. Without DSR, too, the pod sees the client address that reached the first node: request and reply travel between the nodes inside VXLAN. VPP, so its page, uses DSR by default, except for NodePorts.",
    conditions: [
      'eBPF data plane; or VPP, by the operator, with the CNI plugin of Calico and BGP',
      "eBPF: a network that lets nodes send from each other's addresses",
      'eBPF: VXLAN, by default UDP 4789, let through between the nodes',
    ],
    default: 'off in eBPF mode (`bpfExternalServiceMode: Tunnel`)',
    because:
      'the page on VPP says that its Services use direct server return by default, VPP takes BGP and the CNI plugin of Calico, and in eBPF mode the request travels between nodes in VXLAN.',
    sources: [
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[403, 421]],
        passage: 'Direct server return',
      },
      {
        document: 'calico-docs/troubleshoot-ebpf',
        lines: [[28, 42]],
        passage: 'VXLAN between nodes; DSR on AWS and GCP',
      },
      {
        document: 'calico/docs-config-params',
        lines: [
          [1737, 1747],
          [1871, 1886],
        ],
        passage: 'BPFDSROptoutCIDRs, BPFExternalServiceMode',
      },
      {
        document: 'calico-docs/about-kubernetes-services',
        lines: [
          [73, 77],
          [130, 133],
        ],
        passage: 'Client address preserved',
      },
      {
        document: 'calico-master/bpf-services',
        lines: [
          [138, 152],
          [176, 188],
        ],
        passage: 'Ways there and back without DSR (master)',
      },
      { document: 'calico-docs/specifics', lines: [13, 15], passage: 'Services in VPP' },
      { document: 'tigera-operator/validation', lines: [[212, 225]], passage: 'What VPP takes' },
      {
        document: 'calico-docs/getting-started',
        lines: [[43, 45]],
        passage: 'VPP by the operator only',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.source-ip': {
    support: 'partial',
    missing: 'in eBPF mode of v3.32.1 sound affinity for UDP at connect time, IPv6, source ranges',
    value: 'Kept in eBPF mode; otherwise as kube-proxy does it',
    detail:
      'In eBPF mode the address of a client outside the cluster reaches the pod, and Felix reads both traffic policies and the affinity of the Service. The standard Linux data plane leaves this to kube-proxy. From outside the cluster the address then stays under `externalTrafficPolicy: Local` only; with BGP the nodes that hold a backend advertise such a Service, and the load may be uneven. In v3.32.1 affinity in eBPF mode can break over IPv6 and for UDP under connect-time load balancing, which by default is for TCP alone. In that release it never works for load balancer and external addresses with `loadBalancerSourceRanges`. VPP has no session affinity; it keeps the client address but for NodePorts.',
    conditions: [
      'eBPF data plane, with VXLAN let through between the nodes, for addresses kept under `externalTrafficPolicy: Cluster`',
      'Under `Local`: Services of type LoadBalancer or NodePort, and load balancers that support it',
      'Windows nodes: under `Local`, if kube-proxy runs with DSR; affinity from Windows Server 2022 on',
      'Under `Local`, instance targets for pods with a security group of the VPC CNI: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
    ],
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Mends affinity in eBPF mode: for UDP under connect-time load balancing, over IPv6, and for Services with source ranges.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [7, 13] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'affinity on Windows takes Server 2022, UDP faults are those of connect-time load balancing, eBPF mode takes VXLAN, and `Local` a fitting Service and load balancer and for some pods `standard`.',
    sources: [
      { document: 'calico-docs/about-ebpf', lines: [[25, 27], 33, 39, 44] },
      {
        document: 'calico/bpf-proxy-syncer',
        lines: [[575, 583], 799, [838, 841], [1003, 1008]],
        passage: 'Traffic policies and affinity',
      },
      {
        document: 'calico-docs/about-kubernetes-services',
        lines: [
          [65, 77],
          [116, 124],
        ],
        passage: 'kube-proxy and Local',
      },
      {
        document: 'calico-docs/advertise-service-ips',
        lines: [[27, 32], 50],
        passage: 'Cluster and Local with BGP',
      },
      {
        document: 'calico/release-notes-v3-32-2',
        lines: [7, 13],
        passage: 'Faults of session affinity',
      },
      {
        document: 'calico/docs-config-params',
        lines: [[1646, 1660]],
        passage: 'Connect-time load balancing',
      },
      { document: 'kubernetes/windows-networking', passage: 'Windows: settings of Services' },
      { document: 'calico-docs/specifics', lines: [13, 15, 24], passage: 'VPP' },
      {
        document: 'calico-docs/troubleshoot-ebpf',
        lines: [[28, 32]],
        passage: 'VXLAN between nodes',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [43],
        passage: 'Instance targets with Local',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.maglev': {
    support: 'yes',
    value: 'Maglev hashing by Service annotation, in eBPF mode',
    detail:
      'With the annotation `lb.projectcalico.org/external-traffic-strategy: maglev` nodes choose the backend of an external connection by consistent hashing, so the connection can fail over to another node. It does not cover traffic from pods, NodePorts or Services that set `externalTrafficPolicy`. By default the look-up tables expect at most 100 such Services with 100 endpoints each; both are settings of Felix, up to 3,000, and cost memory. VPP balances cluster, external and load balancer addresses by Maglev.',
    conditions: [
      'By annotation: the eBPF data plane in direct server return mode, for which nodes have to send from the addresses of others: on AWS all in one subnet, with the source/destination check off and no load balancer in front',
      'Linux on all nodes',
      'an external address of the Service that you announce outside the cluster',
      'By annotation: VXLAN, by default UDP 4789, let through between the nodes',
      'VPP: by the operator, with the CNI plugin of Calico and BGP',
    ],
    default: 'off in eBPF mode',
    since: 'v3.32.0 for the annotation',
    because:
      'direct server return, which it needs, has nodes send from the addresses of others, so on AWS they share a subnet, no load balancer stands in front, and requests go in VXLAN.',
    sources: [
      { document: 'calico-docs/add-maglev-load-balancing', lines: [[9, 31], 39, [77, 87]] },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[403, 407]],
        passage: 'Direct server return',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[61, 65]],
        passage: 'Release notes 3.32: Maglev',
      },
      { document: 'calico/docs-config-params', lines: [[2045, 2071]], passage: 'Maglev limits' },
      { document: 'calico-docs/specifics', lines: [13], passage: 'Maglev in VPP' },
      {
        document: 'calico-docs/troubleshoot-ebpf',
        lines: [[28, 42]],
        passage: 'VXLAN between nodes; DSR on AWS and GCP',
      },
      { document: 'tigera-operator/validation', lines: [[212, 225]], passage: 'What VPP takes' },
    ],
    reviewed: '2026-11-29',
  },
  'services.gateway-api': {
    support: 'yes',
    value: 'Calico Ingress Gateway, a hardened Envoy Gateway',
    detail:
      'A `GatewayAPI` resource makes the operator deploy the gateway with the class `tigera-gateway-class`. v3.32.1 bundles Envoy Gateway v1.8.0, wants the Gateway API v1.5.1 CRDs and supports HTTPRoute, GRPCRoute, TLSRoute, TCPRoute, UDPRoute, BackendTLSPolicy and ListenerSet; InferencePool is not listed. The Gateway API project counts Calico among the partially conformant, by a report of v3.32.0 against v1.4.1. Under a global default deny, exempt `tigera-gateway`. OpenShift 4.19 has of these GRPCRoute and HTTPRoute alone. The WAF on top is paid, and Windows nodes are not supported.',
    conditions: [
      'operator installation',
      'something that provides LoadBalancer Services',
      'upgrade to v3.32.1: Gateway API v1.5.1 CRDs, which the operator brings only if told to reconcile them',
      'upgrade to v3.32.1: a `safe-upgrades` admission policy that refuses experimental CRDs deleted, with its binding',
      'not v3.32.1 where the CRDs of ListenerSet, TLSRoute or BackendTLSPolicy are missing, as on OpenShift',
    ],
    default: 'off',
    since: 'v3.30.0 as tech preview, v3.31.0 general availability',
    because:
      'v3.32.1 asks for newer CRDs on an upgrade, which an admission policy can refuse, and its gateway crashes where some of them are missing.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Bundles Envoy Gateway v1.8.3. The bundled gateway no longer crashes where the CRDs of ListenerSet, TLSRoute or BackendTLSPolicy are missing, as on OpenShift or with the add-on of GKE.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [24, 47] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'Envoy Gateway v1.9.1 and Gateway API v1.6.1. The proxies move from `tigera-gateway` into the namespace of their Gateway, so policies, monitoring and DNS have to follow, and merged gateways end. `sessionPersistence.idleTimeout` and an empty `clientIPDetection` are refused.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[54, 80]],
            passage: 'Ingress gateway',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      {
        document: 'calico-docs/about-calico-ingress-gateway',
        lines: [
          [12, 13],
          [40, 75],
        ],
      },
      {
        document: 'calico-docs/create-ingress-gateway',
        lines: [
          [14, 34],
          [51, 60],
        ],
        passage: 'Limits, requirements and the class',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [91, 94, 276, [313, 317]],
        passage: 'GA status and Envoy Gateway v1.8.0',
      },
      {
        document: 'calico/release-notes-v3-32-2',
        lines: [24],
        passage: 'Crash without some CRDs',
      },
      {
        document: 'gateway-api/list',
        lines: [
          [36, 42],
          [113, 117],
          [222, 224],
        ],
        passage: 'Calico: level and report',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.ingress': {
    support: 'external',
    provider: 'any third-party Ingress controller',
    value: 'No Ingress controller of its own, only Gateway API',
    detail:
      'The resources that the bundled gateway supports are kinds of the Gateway API, and `Ingress` is not among them. The training pages of Calico leave it to an Ingress controller of your choice, which runs in pods of the cluster or drives a load balancer outside it. For users of ingress-nginx, which retired in March 2026, there is a guide to turning Ingress objects into Gateway API routes.',
    sources: [
      {
        document: 'calico-docs/about-calico-ingress-gateway',
        lines: [[50, 65]],
        passage: 'Gateway resources',
      },
      {
        document: 'calico-docs/about-kubernetes-ingress',
        lines: [
          [28, 30],
          [54, 71],
          [83, 85],
        ],
      },
      {
        document: 'calico-docs/migrate-from-nginx',
        lines: [8, [45, 51]],
        passage: 'Conversion from ingress-nginx',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.l2-announce': {
    support: 'no',
    value: 'BGP; answers to ARP and NDP come with v3.33',
    detail:
      'Calico v3.32 allocates LoadBalancer addresses, and its page on them names BGP as the way to advertise them. Answers to ARP begin with v3.33.0; on AWS, where the VPC filters ARP, they do not work unless the address is assigned to the interface of the node.',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'The answer becomes “in part”: with `localSubnetL2Reachability: PodsAndLoadBalancers`, off by default, Felix answers ARP and NDP for addresses in the subnet of a node, out of pools without encapsulation. One node answers for a LoadBalancer address; if that node fails, the address is unreachable until its `Node` object is deleted. All nodes should share that subnet, each by one interface. Services have to keep `externalTrafficPolicy: Cluster`, and kube-proxy in IPVS mode needs `strictARP`.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [140, 206] },
          {
            document: 'calico-docs/local-subnet-l2-reachability',
            lines: [
              [17, 42],
              [61, 76],
            ],
            passage: 'The page of v3.33, a month before its release',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because: 'the release notes of v3.33.0 list the answers to ARP as new.',
    sources: [
      {
        document: 'calico-docs/service-loadbalancer',
        lines: [146],
        passage: '3.32: allocation only, BGP to advertise',
      },
      {
        document: 'calico-docs/local-subnet-l2-reachability',
        lines: [17, 38],
        passage: 'ARP, NDP and AWS',
      },
      { document: 'calico/release-notes-v3-33-0', lines: [206], passage: 'New in v3.33.0' },
    ],
    reviewed: '2026-11-29',
  },
  'services.bgp-service-ips': {
    support: 'yes',
    value: 'Cluster, external and LoadBalancer addresses over BGP',
    detail:
      'List the ranges in the `default` BGPConfiguration under `serviceClusterIPs`, `serviceExternalIPs` or `serviceLoadBalancerIPs`, and they are advertised over BGP; external and LoadBalancer addresses only where they lie in such a range. For cluster IPs under `externalTrafficPolicy: Cluster` all nodes announce the whole range, which gives ECMP; where kube-proxy forwards, its SNAT hides the client address. Under `Local` the nodes that hold a backend announce the /32 or /128 of that Service, and the client address stays, but the load may be uneven. A label excludes nodes from announcing. The `Installation` samples of the EKS guide set `bgp: Disabled`.',
    conditions: [
      'BGP enabled, which the operator supports with the CNI plugin of Calico only',
      'BGP peering with a router outside the cluster; for ECMP one that does multipath',
      'for `Local`: Services of type LoadBalancer or NodePort',
      'Linux nodes, as Windows nodes do not announce Services',
      'v3.31.7, or v3.32.2 and later; before, a node whose endpoint was not ready could announce too',
    ],
    default: 'off',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'A node whose local endpoint of the Service is not ready no longer announces the address; before, it could, and connections failed.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [30] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'Route reflectors pass on routes to external addresses within `serviceExternalIPs`.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [65] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the operator supports BGP with the CNI plugin of Calico only, Windows nodes announce no Services, and in v3.32.1 nodes without a ready endpoint can announce one.',
    sources: [
      {
        document: 'calico-docs/advertise-service-ips',
        lines: [
          [27, 32],
          [36, 50],
          [90, 98],
          [136, 144],
          [176, 183],
          [227, 237],
        ],
      },
      { document: 'calico-docs/bgpconfig', lines: [[57, 59]], passage: 'Empty by default' },
      { document: 'calico-docs/limitations', lines: [13], passage: 'Windows' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [
          [80, 84],
          [183, 187],
        ],
        passage: 'BGP off on EKS',
      },
      {
        document: 'tigera-operator/validation',
        lines: [[195, 207]],
        passage: 'BGP and other CNI plugins',
      },
      {
        document: 'calico/release-notes-v3-32-2',
        lines: [30],
        passage: 'Endpoints that are not ready',
      },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [418, 431],
        passage: 'The same in v3.31.7',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.topology-aware': {
    support: 'yes',
    value: 'trafficDistribution and topology mode in eBPF mode',
    detail:
      'The eBPF data plane, standing in for kube-proxy, follows both the `trafficDistribution` field of a Service and the annotation `service.kubernetes.io/topology-mode: Auto`; the annotation goes first. Both work by hints on endpoints: the field by those of the node and then of the zone. The annotation goes by those of the zone, which every endpoint in use has to carry. Where no hint fits, traffic goes to all endpoints. The standard Linux data plane leaves Services to kube-proxy.',
    conditions: ['eBPF data plane', 'hints on the endpoints of the Service'],
    since: 'v3.31.5 for the 3.31 line, v3.32.0 for later ones',
    because: 'the notes of v3.31.5 list the same change, which was taken back to the 3.31 line.',
    sources: [
      { document: 'calico-docs/release-notes-index', lines: [216], passage: 'Release notes 3.32' },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [351, 374],
        passage: 'v3.31.5',
      },
      {
        document: 'calico/topology',
        lines: [
          [26, 90],
          [114, 150],
        ],
      },
      { document: 'calico/bpf-proxy-syncer', lines: [[640, 650]], passage: 'Order of the two' },
      {
        document: 'calico-docs/about-ebpf',
        lines: [25, 33, 44],
        passage: 'Services by data plane',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.node-local-dns': {
    support: 'yes',
    value: 'Documented; eBPF mode wants an annotation on kube-dns',
    detail:
      'A page of its own covers NodeLocal DNSCache and has a sample policy that lets TCP 53 through to `kube-dns`. The cache runs on the host network, so a policy that names its sources has to admit the addresses of the hosts and, with encapsulation, those of the tunnels. In eBPF mode the Service `kube-dns` needs the annotation `projectcalico.org/natExcludeService=true`, or the replacement of kube-proxy resolves its address improperly; `bpfExcludeCIDRsFromNAT` leaves whole ranges to the host. OpenShift, which has a cache of its own, is not supported.',
    conditions: [
      'Not on OpenShift',
      'Linux nodes: no guide speaks of Windows',
      'kube-proxy in nftables mode: not documented by the cache',
      'kube-proxy in IPVS mode: the kubelet set to use the local address for cluster DNS',
      'Pods with a security group: VPC CNI v1.11.0+ and `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'eBPF mode: the annotation on `kube-dns`',
      'Policy on `kube-dns`: addresses of hosts and, with encapsulation, of tunnels admitted',
      'Egress policy of pods: port 53 by address to the cluster IP of DNS and to the address of the cache, as no selector finds it',
    ],
    newer: [
      {
        release: 'v3.33.0',
        change:
          'In eBPF mode tunnel devices carry no address any more, so rules that name one stop matching; name the internal addresses of the nodes, or set `BPFOverlayIPOnDevice` to keep the old way.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[107, 116]],
            passage: 'Overlay traffic in eBPF mode',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the page of the cache has steps for iptables and IPVS only, with another kubelet setting for IPVS, no guide speaks of Windows, and security groups need `standard`.',
    sources: [
      {
        document: 'calico-docs/node-local-dns-cache',
        lines: [
          [13, 22],
          [26, 51],
          [56, 65],
        ],
      },
      {
        document: 'calico/docs-config-params',
        lines: [[1827, 1831]],
        passage: 'BPFExcludeCIDRsFromNAT',
      },
      {
        document: 'web/github-com-gardener-gardener-issues-2745',
        passage: 'Egress rules by address',
      },
      {
        document: 'web/github-com-gardener-gardener-pull-6583',
        passage: 'Calico judges by address',
      },
      { document: 'calico-docs/node-local-dns-cache', passage: 'Silent on Windows' },
      {
        document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
        passage: 'iptables and IPVS mode; silent on Windows',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [48],
        passage: 'NodeLocal DNSCache',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.service-mesh': {
    support: 'partial',
    missing: 'general availability; HTTP rules do not work with ambient mode',
    value: 'Bundled Istio ambient mode; Dikastes for sidecar Istio',
    detail:
      'The operator installs the bundled Istio (1.29.4 in v3.32.1) in ambient mode, as a tech preview. With sidecars of Istio, the Dikastes sidecar enforces HTTP matches, only in ingress rules that allow; without a policy that allows it denies all requests. HTTP matches do not work with ambient mode. The notes of v3.32.0 list the repair of a fault that had broken them since v3.30.0. Under ambient mode policies go on seeing the original ports; with a waypoint proxy they see port 15008. Connect-time load balancing, a part of eBPF mode, is incompatible with ambient mode and to be disabled for Dikastes in production. By its reference hosts need it to reach Services; `bpfHostNetworkedNATWithoutCTLB`, on by default, is for NAT without it.',
    conditions: [
      'bundled Istio: installation by the operator',
      'Linux nodes, for both',
      'on EKS with the CNI plugin of Calico: webhooks in pods, such as the injector of Istio, on the host network',
      'Dikastes: Calico as CNI, Istio 1.22 or later with native sidecars, Kubernetes 1.29 or later; by a legacy method, Istio 1.15 or 1.10',
      'Dikastes: `MutatingAdmissionWebhook` enabled, `policySyncPathPrefix` set in Felix, and the CSI driver on, which the Helm chart leaves off',
      'Dikastes: no named ports and no staged policies before v3.33.0; under egress policies, a rule that lets Envoy reach the control plane of Istio',
      'ambient mode over the VPC CNI, pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` by the page of Istio, lest probes fail; by its notes the bundled release has a fix, which takes `DISABLE_TCP_EARLY_DEMUX=true`',
      'bundled Istio: v3.33.0 or later where network sets are in use, as before they can break readiness probes',
    ],
    default: 'off',
    since: 'v3.32.0 for the bundled Istio, as tech preview',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Dikastes matches rules with a named port; before, such a rule never matched, so allowed traffic was denied and denied traffic passed. Network sets no longer break the probes of ambient pods.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [26, 176] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'neither works on Windows, on EKS the control plane reaches no pod of Calico networking, ambient mode has a demand beside security groups, and some parts fail before v3.33.0.',
    sources: [
      {
        document: 'calico-docs/about-istio-ambient',
        lines: [
          [5, 13],
          [29, 49],
        ],
      },
      {
        document: 'calico-docs/globalnetworkpolicy',
        lines: [[156, 167]],
        passage: 'Ingress and Allow alone',
      },
      { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 25]], passage: 'Limitations' },
      { document: 'calico-docs/limitations', lines: [14], passage: 'Windows' },
      { document: 'tigera-operator/istio', lines: [[309, 311]], passage: 'Linux' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[137, 143]],
        passage: 'Webhooks on EKS',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [91, 97, 135, 276, 300],
        passage: 'Tech preview, Dikastes fix, bundled Istio',
      },
      {
        document: 'calico-docs/app-layer-policy',
        lines: [
          [11, 40],
          [48, 57],
          [422, 428],
          [438, 446],
          [454, 477],
        ],
        passage: 'Dikastes, requirements, CSI driver, BPF load balancing',
      },
      {
        document: 'calico/release-notes-v3-33-0',
        lines: [26, 64, 176],
        passage: 'Named ports, staged policies, network sets',
      },
      { document: 'calico/values', lines: [[16, 18]], passage: 'CSI driver off by the Helm chart' },
      {
        document: 'calico/docs-config-params',
        lines: [
          [1646, 1660],
          [1920, 1932],
        ],
        passage: 'Connect-time load balancing',
      },
      { document: 'istio/platform-prerequisites', lines: [[70, 78]], passage: 'EKS' },
      {
        document: 'istio/branch-eni',
        lines: [
          [44, 66],
          [72, 74],
        ],
        passage: 'Early demux as the condition',
      },
      { document: 'istio/notes-1-29-3', passage: 'The fix in its line' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'services'>;
