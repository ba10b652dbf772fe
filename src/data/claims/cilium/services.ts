import type { ClaimsFor } from '../../claim.ts';

export const services = {
  'services.dsr': {
    support: 'yes',
    value: 'Direct server return, or a hybrid with SNAT',
    detail:
      'With `loadBalancer.mode=dsr`, a backend on another node answers the client directly, and the client IP survives, at the cost of a lower MTU; `hybrid` does so for TCP, without that cost, and leaves UDP to SNAT. `loadBalancer.dsrDispatch` sends requests by IP option, the default, which some networks may drop, by IPIP, where both ports must be equal, or by Geneve (with `tunnelProtocol=geneve`). Option and IPIP need native routing; Geneve works with it and with a Geneve tunnel. With `bpf.lbModeAnnotation=true` and a dispatch named, an annotation set at creation picks DSR by Service. Over VXLAN, where the agent refuses `dsr` and `hybrid`, it allows that with IPIP alone. With TCP Fast Open on, the manual recommends `snat`.',
    conditions: [
      '`kubeProxyReplacement=true`',
      'native routing, or Geneve as tunnel and as dispatch',
      'on AWS, the source/destination check off',
      'under WireGuard, dispatch by Geneve, or outside traffic that a node passes on stays clear',
    ],
    default: '`snat`',
    conflict: {
      about: 'whether direct return is possible over VXLAN',
      statements: [
        {
          says: 'The manual crosses the VXLAN column out and asks for native routing with IPIP.',
          source: {
            document: 'cilium/kubeproxy-free',
            lines: [
              [623, 631],
              [737, 738],
            ],
            passage: 'Dispatch and routing',
          },
        },
        {
          says: 'The code lets annotated Services use IPIP beside a VXLAN tunnel.',
          source: { document: 'cilium/kpr-initializer', lines: [[131, 146]] },
        },
        {
          says: 'The pull request that did so speaks of power users.',
          source: { document: 'web/github-com-cilium-cilium-pull-45600' },
        },
      ],
      believed:
        'The code, which is what runs. For a cluster that must not surprise you, follow the manual.',
    },
    because:
      'the page has the source check off on AWS, the agent refuses both modes in a tunnel unless Geneve is also the dispatch and takes IPIP over VXLAN by annotation, and WireGuard covers Geneve alone.',
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [587, 617],
          [623, 759],
          [856, 930],
          [2117, 2119],
        ],
        passage: 'DSR modes',
      },
      {
        document: 'cilium/kpr-initializer',
        lines: [[131, 153]],
        passage: 'Modes over VXLAN; Geneve',
      },
      { document: 'cilium/cilium-agent', lines: [57] },
      {
        document: 'cilium/encryption-wireguard',
        lines: [
          [285, 289],
          [333, 336],
        ],
        passage: 'Direct return in clear',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.source-ip': {
    support: 'yes',
    value: 'Kept by Local, DSR or hybrid; session affinity works',
    detail:
      'By default a node that passes outside traffic to another puts its own address in place of the client. `externalTrafficPolicy: Local` avoids that: outside traffic then reaches backends of that node only, calls from inside by default all. Under `Cluster` you set `loadBalancer.mode=dsr`, which lowers the MTU, or `hybrid`, which keeps the client for TCP alone. `internalTrafficPolicy: Local` holds calls on their node. `sessionAffinity: ClientIP` works per address and port of a Service, for three hours unless set; calls from inside are told apart by network namespace at the socket balancer, else by address.',
    conditions: [
      '`kubeProxyReplacement=true`; without it Cilium serves only ClusterIPs of pods',
      'for the mode `dsr` or `hybrid`, native routing, or a Geneve tunnel with `loadBalancer.dsrDispatch=geneve`; on AWS also no source/destination check',
      'for dispatch by IP option, as preset, a network that passes such packets',
      'beside TCP Fast Open, `snat`, as the guide recommends',
      'beside L2 announcements, no `externalTrafficPolicy: Local`, as the elected node may have no backend',
    ],
    default: '`snat`',
    because:
      'the agent refuses both modes in a VXLAN tunnel, the check on AWS concerns hybrid too, networks may drop IP options, TCP Fast Open wants `snat`, and L2 announcements do not go with `Local`.',
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [145, 146],
          [317, 363],
          [590, 617],
          [623, 631],
          [695, 698],
          [856, 868],
          [1602, 1630],
        ],
        passage: 'Client address, traffic policies, affinity',
      },
      { document: 'cilium/kpr-initializer', lines: [[131, 146]], passage: 'Modes in a tunnel' },
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [644, 650],
          [2117, 2119],
        ],
        passage: 'IP options, TCP Fast Open',
      },
      { document: 'cilium/l2-announcements', lines: [[84, 85]], passage: 'Local' },
    ],
    reviewed: '2026-11-29',
  },
  'services.maglev': {
    support: 'yes',
    value: 'Consistent hashing for traffic from outside the cluster',
    detail:
      '`loadBalancer.algorithm=maglev` applies consistent hashing to north-south traffic, in XDP too. Connections from inside the cluster whose backend is picked at the socket are not subject to it. The default table of 16,381 entries suits at most about 160 backends per service and costs memory; all agents must share one `maglev.hashSeed`. After a change of its size nodes may choose differently for a time. With `bpf.lbAlgorithmAnnotation=true`, an annotation picks the algorithm per service when it is created, and for good. Since 1.20 each EndpointSlice can carry a weight, which counts only where its service uses Maglev, by the global setting or by its own annotation.',
    conditions: ['`kubeProxyReplacement=true`'],
    default: '`random`',
    since: '1.9',
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [488, 583],
          [932, 1002],
        ],
        passage: 'Maglev',
      },
      { document: 'web/github-com-cilium-cilium-pull-13970' },
      { document: 'web/github-com-cilium-cilium-pull-46061' },
    ],
    reviewed: '2026-11-29',
  },
  'services.gateway-api': {
    support: 'yes',
    value: 'Gateway API 1.6.1 with TCPRoute and UDPRoute',
    detail:
      'Cilium 1.20 implements GatewayClass, Gateway, HTTPRoute, GRPCRoute, TLSRoute, TCPRoute, UDPRoute, BackendTLSPolicy, ReferenceGrant and ListenerSet. Envoy is the proxy; TCPRoute and UDPRoute bypass it. The report for 1.20.0 passes the core conformance tests; a TLSRoute passes TLS through but does not end it. The standard CRDs of v1.6 hide existing TLSRoutes; the notes ask for the experimental one there. InferencePool is not listed; the development documentation has it as a beta (pull request 48813, open in September 2026). In issue 43493 Gateways time out on pods of other nodes, in ENI mode with a secondary CIDR, prefix delegation and native routing; in 48045 on those of the node that announces them, with L2 announcements over VXLAN; in 47940 on those of the node of Envoy, on ARM64.',
    conditions: [
      '`gatewayAPI.enabled=true`',
      '`kubeProxyReplacement=true`',
      '`l7Proxy=true`',
      'the CRDs of Gateway API v1.6.1 or newer, which you install; those of TCPRoute, UDPRoute and ListenerSet come apart',
      'for fields marked experimental, the CRDs of the experimental channel',
      'something that serves LoadBalancer Services, or the host-network mode, without TCPRoute and UDPRoute',
    ],
    default: 'off',
    because:
      'the chart leaves the controller off, and the pages ask for CRDs of v1.6.1, experimental ones for some fields, and LoadBalancer Services; host-network mode excludes TCPRoute and UDPRoute.',
    sources: [
      { document: 'cilium/gateway-api', lines: [[26, 41]] },
      {
        document: 'cilium/installation',
        lines: [
          [1, 37],
          [67, 71],
        ],
        passage: 'Prerequisites',
      },
      {
        document: 'cilium/host-network-mode',
        lines: [[20, 22]],
        passage: 'TCPRoute and UDPRoute',
      },
      {
        document: 'cilium/upgrade-current',
        lines: [[29, 43]],
        passage: 'CRD version and TLSRoute',
      },
      { document: 'cilium-main/go-mod', lines: [143], passage: 'gateway-api v1.6.1' },
      {
        document: 'gateway-api/standard-v1-20-0-default-report',
        lines: [
          [2, 20],
          [39, 84],
          [99, 105],
          [186, 187],
        ],
        passage: 'Core tests; no TLSRoute that ends TLS',
      },
      {
        document: 'cilium/ingress-reference',
        lines: [[31, 37]],
        passage: 'Envoy on each node',
      },
      { document: 'cilium-chart/readme-md', lines: [553], passage: 'Off by default' },
      { document: 'web/github-com-cilium-cilium-issues-43493' },
      { document: 'web/docs-cilium-io-en-latest-network-servicemesh-gateway-api-gi' },
      { document: 'web/github-com-cilium-cilium-pull-48813' },
      { document: 'web/github-com-cilium-cilium-issues-48045' },
      { document: 'web/github-com-cilium-cilium-issues-47940' },
    ],
    reviewed: '2026-11-29',
  },
  'services.ingress': {
    support: 'yes',
    value: 'Ingress class `cilium`, dedicated or shared load balancer',
    detail:
      'By default only an Ingress of the class `cilium`, or with the older annotation, is served. Its traffic passes through the Envoy on each node, to which eBPF hands it by TPROXY. An Ingress gets its own load balancer or shares one with the others in shared mode, where their path prefixes can conflict; to change that on a live Ingress may end open connections. Traffic meets network policy twice: on the way from outside, usually the identity `world`, to the identity `ingress`, and from there to the backend; both ways have to be allowed.',
    conditions: [
      '`ingressController.enabled=true`',
      '`kubeProxyReplacement=true`',
      '`l7Proxy=true`, as preset',
      'LoadBalancer Services, or NodePort or the host network in their place',
    ],
    because:
      'the chart leaves the controller off, and the prerequisites name the layer 7 proxy and LoadBalancer Services beside the kube-proxy replacement.',
    default: 'off; dedicated mode once enabled',
    since: '1.12',
    sources: [
      { document: 'cilium/ingress', lines: [[13, 59]] },
      { document: 'cilium/ingress-reference', lines: [[4, 58]] },
      { document: 'cilium-chart/readme-md', lines: [749, 753, 762] },
      { document: 'web/github-com-cilium-cilium-commit-6d6c927872' },
      { document: 'cilium/version-6d6c927', lines: [1], passage: 'On the way to 1.12' },
    ],
    reviewed: '2026-11-29',
  },
  'services.l2-announce': {
    support: 'partial',
    missing: 'stable status, spreading over nodes, `externalTrafficPolicy: Local`',
    value: 'ARP and NDP answers by one elected node, beta',
    detail:
      'For each Service, one elected node at a time answers ARP and NDP requests for its LoadBalancer or external IPs. All traffic for such an address therefore enters through a single node, and nothing spreads it before that point; if the node goes down, another takes the address over. Under `externalTrafficPolicy: Local` traffic is lost where the elected node has no backend, for the feature is not aware of that setting. For external IPs the page also wants the load balancing of them enabled. A Gateway announced this way over VXLAN failed for backends on the elected node (issue 48045, open). It is beta and puts more load on the API server, for which `k8sClientRateLimit` has to be sized.',
    conditions: [
      '`l2announcements.enabled=true`',
      '`kubeProxyReplacement=true`',
      'every announcing device named in `devices`, if you set that value',
      'a `CiliumL2AnnouncementPolicy` with `externalIPs` or `loadBalancerIPs` at `true`',
      'a Service with no `loadBalancerClass`, or with `io.cilium/l2-announcer`',
      'a network that passes on ARP for such addresses, which an AWS VPC filters, by a page of Calico',
    ],
    default: 'off',
    since: '1.14 for ARP, 1.19 for NDP',
    newer: [
      {
        release: '1.20.2',
        change:
          'Under `externalTrafficPolicy: Local` only nodes with a backend stand for election. A Service of the Gateway API has a placeholder in the place of backends, and issue 48799 reports that no node announces it any more.',
        basis: 'second hand',
        sources: [
          { document: 'web/github-com-cilium-cilium-pull-46399' },
          { document: 'web/github-com-cilium-cilium-issues-48799' },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the chart leaves it off, a VPC filters ARP, the page asks for the device in `devices`, a policy that names the kind of address and no foreign class, and up to 1.18 it ruled out NDP.',
    sources: [
      {
        document: 'cilium/l2-announcements',
        lines: [
          [9, 98],
          [114, 119],
          [151, 163],
          [172, 174],
          [214, 228],
          [545, 549],
        ],
      },
      { document: 'cilium-chart/readme-md', lines: [[833, 834]] },
      {
        document: 'cilium-751fc71/l2-announcements',
        lines: [[9, 20], 68],
        passage: 'ARP alone in 1.14',
      },
      { document: 'cilium-228a293/l2-announcements', lines: [84], passage: 'No NDP in 1.18' },
      { document: 'cilium-2ba24a2/l2-announcements', lines: [[20, 23]], passage: 'NDP in 1.19' },
      {
        document: 'calico-docs/local-subnet-l2-reachability',
        lines: [38],
        passage: 'ARP in a VPC',
      },
      { document: 'web/github-com-cilium-cilium-commit-90f8a7000e' },
      { document: 'web/github-com-cilium-cilium-issues-48045' },
    ],
    reviewed: '2026-11-29',
  },
  'services.bgp-service-ips': {
    support: 'yes',
    value: 'LoadBalancer, external and cluster IPs over BGP',
    detail:
      'A `CiliumBGPAdvertisement` of type `Service` makes the BGP control plane announce load balancer, external and cluster IPs of the Services that its `selector` picks. Each goes out as a host route unless you configure aggregation. That loops traffic for unused addresses of the range, is ignored under a `Local` traffic policy, and has no defined result where advertisements with unlike attributes make the same prefix. Under `externalTrafficPolicy: Local`, for cluster IPs `internalTrafficPolicy: Local`, a node without a local endpoint does not announce. Ingress IPs of Services with another `loadBalancerClass` are left out. LB IPAM can assign the load balancer IPs. For ECMP many routers limit the number of paths.',
    conditions: [
      '`bgpControlPlane.enabled=true`, and BGP peers',
      'for cluster IPs under the kube-proxy replacement, `bpf.lbExternalClusterIP=true`',
      'for external IPs under it, its ExternalIP support',
      'for load balancer IPs, a controller that assigns them, such as LB IPAM',
      'graceful restart set for the peers, or routes go while the agent is down',
    ],
    default: 'off',
    because:
      'cluster IPs need a setting under the kube-proxy replacement, external IPs its support, load balancer IPs an assignment, all take BGP peers, and routes go with the agent unless restarts are graceful.',
    sources: [
      {
        document: 'cilium/bgp-control-plane-configuration',
        lines: [
          [651, 771],
          [827, 852],
          [928, 980],
        ],
        passage: 'Service virtual IPs',
      },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[1845, 1850]],
        passage: 'ClusterIPs from outside',
      },
      { document: 'cilium/lb-ipam', lines: [[18, 23]], passage: 'Allocation and announcement' },
      { document: 'cilium-chart/readme-md', lines: [127], passage: 'Off by default' },
      {
        document: 'cilium/bgp-control-plane-operation',
        lines: [[334, 350]],
        passage: 'Agent down',
      },
      { document: 'cilium/bgp-peer-types', lines: [[88, 95]], passage: 'Graceful restart' },
    ],
    reviewed: '2026-11-29',
  },
  'services.topology-aware': {
    support: 'yes',
    value: 'EndpointSlice hints and `trafficDistribution`, opt-in',
    detail:
      'Set `loadBalancer.serviceTopology=true` and Cilium follows the hints in EndpointSlices, for topology aware routing as well as for `trafficDistribution`; until then it ignores them. The values `PreferSameZone` and `PreferSameNode` came with 1.20. The field goes before the annotation, of which any value but `disabled` counts. For zones the node must carry a zone label, and if one endpoint lacks hints or none fits, the default choice applies; for the same node the code compares node names. The manual alone asks for the kube-proxy replacement; the code that picks backends does not check it.',
    conditions: [
      '`loadBalancer.serviceTopology=true`',
      'a Service with `trafficDistribution` or the annotation for topology-aware routing',
      '`kubeProxyReplacement=true`, by the word of the manual',
    ],
    default: 'off',
    because:
      'the code asks for the setting and for `trafficDistribution` or its annotation on the Service; the manual alone asks for the replacement.',
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [[1757, 1768]],
        passage: 'Traffic distribution',
      },
      { document: 'cilium-chart/readme-md', lines: [848] },
      { document: 'web/github-com-cilium-cilium-pull-47566', passage: 'Release of 1.20.0' },
      { document: 'cilium/lb-writer', lines: [[482, 563]] },
      {
        document: 'cilium/lb-reflector-conversions',
        lines: [[491, 515]],
        passage: 'Field and annotation of the Service',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.node-local-dns': {
    support: 'yes',
    value: 'By CiliumLocalRedirectPolicy; DNS rules name the cache',
    detail:
      'Where Cilium resolves Services at the pod or before, a cache on its usual address is passed by. The guide runs the cache as an ordinary pod and steers the Service to it by a CiliumLocalRedirectPolicy, with kube-proxy or without; you fit the names of Service and ports in its example to yours. On a node without a cache pod the code leaves the Service as it is. With that redirect DNS rules have to select `k8s-app: node-local-dns`, by the word of a maintainer (issue 24654). Two closed issues of 1.18 report no addresses learnt from such rules (44064) and failed look-ups on new EKS nodes until the cache is ready (43080).',
    conditions: [
      '`localRedirectPolicies.enabled=true`, then a restart of operator and agents',
      'beside kube-proxy, `socketLB.enabled=true` for pods on the host network',
      'cache and redirect policy in the namespace of the DNS Service',
      'no `domainNames` of ClusterNetworkPolicy: the DNS rule made for them names `k8s-app=kube-dns`',
      'set up by hand, a cache image of 1.15.16 or newer, off the host network, with the arguments and Corefile of the guide',
      'to change a redirect policy, delete it and create it anew',
      'connections open before the redirect may stay with the remote pods; restart the clients',
    ],
    default: 'off',
    because:
      'the guide also asks for arguments and Corefile changes where the cache is set up by hand.',
    sources: [
      {
        document: 'cilium/local-redirect-policy',
        lines: [
          [12, 17],
          [43, 55],
          [79, 134],
          [408, 500],
        ],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [850],
        passage: 'localRedirectPolicies.enabled',
      },
      {
        document: 'cilium/cluster-network-policy',
        lines: [[342, 359]],
        passage: 'DNS of domainNames',
      },
      {
        document: 'cilium/lrp-no-target-pods',
        lines: [[1, 24]],
        passage: 'No redirect without a local pod',
      },
      { document: 'web/github-com-cilium-cilium-issues-24654' },
      { document: 'web/github-com-cilium-cilium-issues-44064' },
      { document: 'web/github-com-cilium-cilium-issues-43080' },
    ],
    reviewed: '2026-11-29',
  },
  'services.service-mesh': {
    support: 'partial',
    missing: 'mutual TLS beyond beta',
    value: 'One Envoy per node, with Gateway API and GAMMA',
    detail:
      'Traffic of Ingress, Gateway API (but TCPRoute and UDPRoute), GAMMA and L7 traffic management passes through an Envoy on each node. Mutual TLS by ztunnel is beta. Istio can run beside Cilium, preferably with kube-proxy in place, but not together with eBPF host routing. It needs `cni.exclusive=false` and, under the kube-proxy replacement, `socketLB.hostNamespaceOnly=true`. What Istio encrypts, layer 7 rules of Cilium cannot read. In ambient mode with layer 7 rules of Istio, policies of Cilium see a tunnel on port 15008, not its true ends.',
    conditions: [
      'for Ingress, Gateway API, GAMMA and L7 traffic management, `kubeProxyReplacement=true`; for the first three also `l7Proxy=true`, as preset',
      'for sidecars of Istio over an overlay, `istiod` on the host network',
      'for ambient mode of Istio, `bpf.masquerade=false`, by the word of Istio',
      'in ambient mode under default-deny policies, a rule that admits probes, from `169.254.7.127/32` in IPv4',
      'HTTP rules of Istio or of Cilium; both at a time are not recommended',
      'for HTTP rules of Cilium, workloads without Istio mTLS: off for sidecars, or taken out of ambient mode',
      'for GAMMA, routes in the namespace of the Service that they bind to',
    ],
    because:
      'its own parts take the kube-proxy replacement and the layer 7 proxy, and Istio asks for more: no eBPF masquerading in ambient mode, and no mTLS where Cilium has HTTP rules.',
    sources: [
      { document: 'cilium/servicemesh-index', lines: [[48, 68]] },
      {
        document: 'cilium/ingress-reference',
        lines: [[31, 37]],
        passage: 'Envoy on each node',
      },
      {
        document: 'cilium/host-network-mode',
        lines: [[20, 22]],
        passage: 'TCPRoute and UDPRoute',
      },
      { document: 'cilium/gamma', lines: [[58, 59]], passage: 'Producer routes' },
      {
        document: 'cilium/ingress',
        lines: [[51, 55]],
        passage: 'kube-proxy replacement and proxy for Ingress',
      },
      {
        document: 'cilium/installation',
        lines: [[4, 8]],
        passage: 'The same for Gateway API and GAMMA',
      },
      {
        document: 'cilium/l7-traffic-management',
        lines: [[19, 21]],
        passage: 'The same for L7 traffic management',
      },
      { document: 'cilium/istio', lines: [[22, 103]] },
      { document: 'istio/platform-prerequisites', lines: [[264, 289]], passage: 'Cilium' },
      { document: 'cilium/tuning', lines: [[189, 190]], passage: 'Host routing and Istio' },
      { document: 'cilium/encryption-ztunnel', lines: [[9, 26]] },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'services'>;
