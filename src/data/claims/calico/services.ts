import type { ClaimsFor } from '../../claim.ts';

export const services = {
  'services.dsr': {
    support: 'yes',
    value: 'Direct server return in eBPF mode',
    detail:
      "With `bpfExternalServiceMode: DSR` the node of the backend answers clients of NodePorts and external Services itself instead of sending the reply back through the node that took the request. The network has to tolerate a node that sends from another node's address. On AWS this means one subnet, the source/destination check off and no cloud load balancer in front. `bpfDSROptoutCIDRs` exempts chosen clients. Without DSR, too, the pod sees the client address that reached the first node: the request travels on to the backend inside VXLAN, and the reply goes back the same way.",
    conditions: ['eBPF data plane', "a network that lets nodes send from each other's addresses"],
    default: 'off (bpfExternalServiceMode: Tunnel)',
    sources: [
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[403, 409]],
        passage: 'Direct server return',
      },
      { document: 'calico-docs/troubleshoot-ebpf', lines: [[37, 39]], passage: 'DSR on AWS' },
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
    ],
    reviewed: '2026-11-22',
  },
  'services.maglev': {
    support: 'yes',
    value: 'Maglev hashing by Service annotation, in eBPF mode',
    detail:
      'The annotation `lb.projectcalico.org/external-traffic-strategy: maglev` makes every node pick the same backend for an external connection, so connections outlive the loss of the node that balanced them. It does not cover traffic from pods, NodePorts or Services that set `externalTrafficPolicy`. The look-up tables are sized for 100 Services with 100 endpoints each; larger clusters raise those limits in FelixConfiguration.',
    conditions: ['eBPF data plane in direct server return mode'],
    default: 'off',
    since: 'v3.32.0',
    sources: [
      { document: 'calico-docs/add-maglev-load-balancing', lines: [[19, 24], [27, 31], 39] },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[61, 65]],
        passage: 'Release notes 3.32: Maglev',
      },
      { document: 'calico/docs-config-params', lines: [[2045, 2071]], passage: 'Maglev limits' },
    ],
    reviewed: '2026-11-22',
  },
  'services.gateway-api': {
    support: 'yes',
    value: 'Calico Ingress Gateway, a hardened Envoy Gateway',
    detail:
      'A `GatewayAPI` resource tells the operator to deploy Calico Ingress Gateway with the class `tigera-gateway-class`. v3.32.1 bundles Envoy Gateway v1.8.0 and wants the Gateway API v1.5.1 CRDs; it handles HTTPRoute, GRPCRoute, TLSRoute, TCPRoute, UDPRoute, BackendTLSPolicy and ListenerSet. The Gateway API project lists a conformance report of v3.32.0 against v1.4.1. The web application firewall on top is paid, and the gateway does not run on Windows nodes.',
    conditions: ['operator installation', 'something that provides LoadBalancer Services'],
    default: 'off',
    since: 'v3.30.0 as tech preview, v3.31.0 general availability',
    sources: [
      { document: 'calico-docs/about-calico-ingress-gateway', lines: [[47, 65]] },
      {
        document: 'calico-docs/release-notes-index',
        lines: [94, 313],
        passage: 'GA status and Envoy Gateway v1.8.0',
      },
      { document: 'gateway-api/list', lines: [[208, 222]], passage: 'Conformance report' },
    ],
    reviewed: '2026-11-22',
  },
  'services.ingress': {
    support: 'external',
    provider: 'any third-party Ingress controller',
    value: 'No Ingress controller of its own, only Gateway API',
    detail:
      'Calico does not act on `Ingress` objects: the gateway it bundles reads the Gateway API only. Any third-party Ingress controller runs on top of Calico as on any other network. For users of ingress-nginx, which retired in March 2026, there is a guide to converting Ingress objects into Gateway API routes.',
    sources: [
      {
        document: 'calico-docs/about-calico-ingress-gateway',
        lines: [[50, 65]],
        passage: 'Gateway resources',
      },
      {
        document: 'calico-docs/migrate-from-nginx',
        lines: [8, [45, 51]],
        passage: 'Conversion from ingress-nginx',
      },
    ],
    reviewed: '2026-11-22',
  },
  'services.l2-announce': {
    support: 'no',
    value: 'BGP only in v3.32; layer 2 is due in v3.33',
    detail:
      'Calico v3.32 allocates LoadBalancer addresses but makes Service and pod addresses known by BGP alone, so a flat network without a BGP peer needs another tool. The v3.33 branch, unreleased on 22 August 2026, adds `localSubnetL2Reachability`: Felix answers ARP and NDP for unencapsulated pools, one node for each virtual address. It will not help on AWS, where the VPC filters ARP.',
    sources: [
      {
        document: 'calico-docs/service-loadbalancer',
        lines: [146],
        passage: '3.32: allocation only, BGP to advertise',
      },
      { document: 'calico-docs/local-subnet-l2-reachability', lines: [17, 38] },
    ],
    reviewed: '2026-11-22',
  },
  'services.bgp-service-ips': {
    support: 'yes',
    value: 'Cluster, external and LoadBalancer addresses over BGP',
    detail:
      'List the ranges in BGPConfiguration under `serviceClusterIPs`, `serviceExternalIPs` or `serviceLoadBalancerIPs`, and the nodes advertise them to their peers. With `externalTrafficPolicy: Cluster` all nodes announce the whole range, which gives ECMP; with `Local` only nodes that hold a backend announce the /32 of that Service. Windows nodes advertise nothing, and on EKS BGP is off until enabled.',
    conditions: ['BGP peering with the network'],
    default: 'off',
    sources: [{ document: 'calico-docs/advertise-service-ips', lines: [31, 182] }],
    reviewed: '2026-11-22',
  },
  'services.topology-aware': {
    support: 'yes',
    value: 'trafficDistribution and topology mode in eBPF mode',
    detail:
      'Since v3.32 the eBPF data plane, standing in for kube-proxy, follows both the `trafficDistribution` field of a Service and the annotation `service.kubernetes.io/topology-mode`; they replace its older handling of topology hints. In iptables and nftables mode the question goes to kube-proxy, which does the balancing there.',
    since: 'v3.32.0',
    sources: [
      { document: 'calico-docs/release-notes-index', lines: [216], passage: 'Release notes 3.32' },
      { document: 'calico/topology', lines: [[46, 53]] },
    ],
    reviewed: '2026-11-22',
  },
  'services.service-mesh': {
    support: 'partial',
    missing: 'general availability; HTTP rules do not work with ambient mode',
    value: 'Bundled Istio ambient mode; Dikastes for sidecar Istio',
    detail:
      'The operator installs the bundled Istio (1.29.4 in v3.32.1) in ambient mode, still as a tech preview. With a sidecar Istio that you run yourself, Envoy can ask the Dikastes sidecar to enforce HTTP rules; this enforcement was broken from v3.30.0 until v3.32.0, and it cannot be combined with ambient mode. In eBPF mode, disable connect-time load balancing before using Istio.',
    default: 'off',
    since: 'v3.32.0 as tech preview',
    sources: [
      { document: 'calico-docs/about-istio-ambient', lines: [[5, 13]] },
      {
        document: 'calico-docs/release-notes-index',
        lines: [300, 135],
        passage: 'Istio bundled version; Dikastes fix',
      },
      {
        document: 'calico-docs/app-layer-policy',
        lines: [[454, 463]],
        passage: 'Warning about BPF load balancing',
      },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'services'>;
