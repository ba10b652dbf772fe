import type { ClaimsFor } from '../../claim.ts';

export const services = {
  'services.dsr': {
    support: 'yes',
    value: 'Direct server return, or a hybrid with SNAT',
    detail:
      'With `loadBalancer.mode=dsr` or `hybrid`, a backend on another node answers the client directly, and the client IP survives. Requests are dispatched by IP option, IPIP or Geneve. The first two need native routing; Geneve works with native routing and with a Geneve tunnel, while a VXLAN tunnel rules the feature out. On AWS, switch off the source/destination check. TCP Fast Open does not go together with it.',
    conditions: ['`kubeProxyReplacement=true`'],
    default: '`snat`',
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [587, 759],
          [856, 930],
        ],
        passage: 'DSR modes',
      },
      { document: 'cilium/cilium-agent', lines: [57] },
    ],
    reviewed: '2026-11-22',
  },
  'services.maglev': {
    support: 'yes',
    value: 'Consistent hashing for traffic from outside the cluster',
    detail:
      '`loadBalancer.algorithm=maglev` applies consistent hashing to north-south traffic, in XDP too. Connections from inside the cluster get their backend at the socket and never see it. The default table of 16,381 entries suits about 160 backends per service. Annotations choose the algorithm per service and, since 1.20, weights per EndpointSlice.',
    conditions: ['`kubeProxyReplacement=true`'],
    default: '`random`',
    since: '1.9',
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [488, 583],
          [932, 1080],
        ],
        passage: 'Maglev',
      },
    ],
    reviewed: '2026-11-22',
  },
  'services.gateway-api': {
    support: 'yes',
    value: 'Gateway API 1.6.1 with TCPRoute and UDPRoute',
    detail:
      'Cilium 1.20 implements GatewayClass, Gateway, HTTPRoute, GRPCRoute, TLSRoute, TCPRoute, UDPRoute, BackendTLSPolicy, ReferenceGrant and ListenerSet, with Envoy as the proxy. The reports of July 2026 for 1.20.0 pass the core conformance tests, on the standard and on the experimental channel. 1.20 insists on the CRDs of v1.6.1, and an upgrade can hide existing TLSRoutes, so read its note first.',
    conditions: ['`kubeProxyReplacement=true`', '`l7Proxy=true`'],
    default: 'off',
    sources: [
      { document: 'cilium/gateway-api', lines: [[26, 41]] },
      { document: 'cilium/installation', lines: [[1, 37]], passage: 'Prerequisites' },
      {
        document: 'cilium/upgrade-current',
        lines: [[29, 43]],
        passage: 'CRD version and TLSRoute',
      },
      { document: 'cilium/go-mod', lines: [143], passage: 'go.mod: gateway-api v1.6.1' },
      { document: 'gateway-api/standard-v1-20-0-default-report', lines: [[1, 120]] },
    ],
    reviewed: '2026-11-22',
  },
  'services.ingress': {
    support: 'yes',
    value: 'Ingress class `cilium`, dedicated or shared load balancer',
    detail:
      'The built-in ingress controller programs the Envoy on each node, and every Ingress gets its own load balancer or shares one. Traffic meets network policy twice: on the way from the world to the `ingress` identity, and from that identity to the backend. eBPF passes the service port to Envoy by TPROXY.',
    conditions: ['`kubeProxyReplacement=true`'],
    default: 'off; dedicated mode once enabled',
    since: '1.12',
    sources: [
      { document: 'cilium/ingress', lines: [[13, 59]] },
      { document: 'cilium/ingress-reference', lines: [[4, 58]] },
      { document: 'cilium-chart/readme-md', lines: [[749, 762]] },
    ],
    reviewed: '2026-11-22',
  },
  'services.l2-announce': {
    support: 'partial',
    missing: 'stable status, spreading over nodes, `externalTrafficPolicy: Local` with Gateway API',
    value: 'ARP and NDP answers by one elected node, beta',
    detail:
      'For each LoadBalancer or external IP, one elected node answers ARP and NDP requests. All traffic for that address therefore enters through a single node, and nothing spreads it before that point. Up to 1.20.1 `externalTrafficPolicy: Local` lost traffic, because a node without a backend could be elected; 1.20.2 lets only nodes with one stand. A Service of the Gateway API has a placeholder in the place of backends, and issue 48799 reports that under `Local` no node announces it any more. The feature is beta and puts more load on the API server.',
    conditions: [
      '`kubeProxyReplacement=true`',
      'every announcing device named in `devices`, if you set that value',
    ],
    default: 'off',
    since: '1.14',
    because:
      'release 1.20.2 elects only nodes with a backend under `externalTrafficPolicy: Local`, and Services of the Gateway API have none.',
    sources: [
      {
        document: 'cilium/l2-announcements',
        lines: [
          [9, 85],
          [545, 549],
        ],
        passage: 'L2 announcements before 1.20.2',
      },
      { document: 'web/github-com-cilium-cilium-pull-46399' },
      { document: 'web/github-com-cilium-cilium-issues-48799' },
      { document: 'cilium-chart/readme-md', lines: [[833, 834]] },
    ],
    reviewed: '2026-11-27',
  },
  'services.bgp-service-ips': {
    support: 'yes',
    value: 'LoadBalancer, external and cluster IPs over BGP',
    detail:
      'A `CiliumBGPAdvertisement` of type `Service` makes the BGP speaker in the agents announce load balancer, external and cluster IPs. Each goes out as a host route unless you configure aggregation, and `externalTrafficPolicy` is honoured. All of this is open source; the addresses themselves can come from LB IPAM.',
    conditions: ['`bgpControlPlane.enabled=true`'],
    default: 'off',
    sources: [
      {
        document: 'cilium/bgp-control-plane-configuration',
        lines: [
          [651, 761],
          [827, 852],
          [928, 975],
        ],
        passage: 'Service virtual IPs',
      },
    ],
    reviewed: '2026-11-22',
  },
  'services.topology-aware': {
    support: 'yes',
    value: 'EndpointSlice hints and `trafficDistribution`, opt-in',
    detail:
      'Set `loadBalancer.serviceTopology=true` and the kube-proxy replacement follows the hints in EndpointSlices, for topology aware routing as well as for `trafficDistribution`. The values `PreferSameZone` and `PreferSameNode` came with 1.20. Internal and external traffic policies need no switch: they are respected from the start.',
    conditions: ['`kubeProxyReplacement=true`'],
    default: 'off',
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [336, 363],
          [1757, 1768],
        ],
        passage: 'Traffic distribution',
      },
      { document: 'cilium-chart/readme-md', lines: [848] },
      { document: 'web/github-com-cilium-cilium-pull-47566', passage: 'Release of 1.20.0' },
    ],
    reviewed: '2026-11-22',
  },
  'services.service-mesh': {
    support: 'partial',
    missing: 'mutual TLS beyond beta',
    value: 'Without sidecars: one Envoy per node, Gateway API, GAMMA',
    detail:
      'Cilium offers mesh functions without sidecars: Ingress, Gateway API, GAMMA, L7 load balancing and `CiliumEnvoyConfig` all run in one Envoy per node. Mutual TLS is the weak spot, since it comes from ztunnel and is beta. Istio can run beside Cilium, but not together with eBPF host routing. It needs `cni.exclusive=false` and, under the kube-proxy replacement, `socketLB.hostNamespaceOnly`.',
    sources: [
      { document: 'cilium/servicemesh-index', lines: [[48, 68]] },
      { document: 'cilium/istio', lines: [[22, 100]] },
      { document: 'cilium/tuning', lines: [[189, 190]], passage: 'Host routing and Istio' },
      { document: 'cilium/encryption-ztunnel', lines: [[9, 26]] },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'services'>;
