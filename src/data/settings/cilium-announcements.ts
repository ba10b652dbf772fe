import type { Setting } from '../setting.ts';

/** BGP, L2 announcements and addresses for Services of Cilium. */
export const ciliumAnnouncementSettings: Readonly<Record<string, Setting>> = {
  'cilium-bgpcontrolplane-enabled': {
    name: 'bgpControlPlane.enabled',
    also: ['enable-bgp-control-plane'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Starts a BGP speaker in each agent, steered by CiliumBGPClusterConfig, CiliumBGPPeerConfig and CiliumBGPAdvertisement.',
    traps: [
      'It advertises routes only: what it learns does not reach the datapath, so nodes do not reach each other by it.',
      'Sessions live in the agent: a restart withdraws routes unless graceful restart is set for the peer.',
      'Without a CiliumBGPClusterConfig that selects the node nothing is announced.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-l2announcements-enabled',
        how: 'L2 announcements answer ARP in the own segment; BGP tells routers.',
      },
    ],
    features: ['networking.bgp', 'services.bgp-service-ips'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[514, 517]] },
      { document: 'cilium/configmap-template', lines: [[1331, 1338]] },
      { document: 'cilium/bgp-control-plane', lines: [[9, 55]] },
      {
        document: 'cilium/bgp-control-plane-operation',
        lines: [[243, 266]],
        passage: 'Restart of an agent',
      },
      {
        document: 'cilium/bgp-control-plane-configuration',
        lines: [[9, 33]],
        passage: 'Objects of the configuration',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-bgpcontrolplane-secretsnamespace-name': {
    name: 'bgpControlPlane.secretsNamespace.name',
    also: ['bgp-secrets-namespace'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'namespace',
    default: '`kube-system`',
    what: 'Namespace in which agents read the passwords of BGP peers.',
    traps: [
      'A secret that is not found there means an empty password, with an error in the log only.',
      'The guide spells it `bgpControlPlane.secretNamespace.name`, which the chart does not read.',
      'The namespace is made only with `bgpControlPlane.secretsNamespace.create=true`.',
    ],
    example: 'cilium-bgp',
    features: ['networking.bgp'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[518, 523]] },
      { document: 'cilium/configmap-template', lines: [1333] },
      {
        document: 'cilium/bgp-control-plane-configuration',
        lines: [[255, 275]],
        passage: 'Passwords',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-bgpcontrolplane-routeridallocation-mode': {
    name: 'bgpControlPlane.routerIDAllocation.mode',
    also: ['bgp-router-id-allocation-mode'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`default` or `ip-pool`',
    default: '`default`',
    since: '1.18',
    what: 'Where BGP router ids come from: the address of the node, or a pool.',
    traps: [
      'With IPv6 alone `default` takes the lower 32 bits of the MAC address of `cilium_host`.',
      '`ip-pool` needs an IPv4 range in `bgpControlPlane.routerIDAllocation.ipPool`.',
    ],
    example: 'ip-pool',
    features: ['networking.bgp', 'networking.ipv6'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[530, 535]] },
      { document: 'cilium/configmap-template', lines: [[1335, 1336]] },
      { document: 'cilium/bgp-control-plane-configuration', lines: [[1055, 1073]] },
      { document: 'cilium-228a293/values', lines: [495], passage: 'There in 1.18' },
      { document: 'cilium-a1cb897/values', passage: 'Without it before' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-bgp-localport': {
    name: 'localPort',
    cnis: ['cilium'],
    place: 'object',
    values: 'TCP port',
    default: 'unset, the agent does not listen',
    what: 'In an instance of CiliumBGPClusterConfig: port on which the agent accepts BGP sessions.',
    traps: [
      'Without it the agent opens sessions itself and accepts none.',
      'Port 179 needs the capability `NET_BIND_SERVICE`, added to `securityContext.capabilities.ciliumAgent`.',
    ],
    example: '179',
    ways: [
      {
        by: 'manifest of CiliumBGPClusterConfig',
        code: 'spec:\n  bgpInstances:\n    - name: instance-65000\n      localASN: 65000\n      localPort: {literal}',
        language: 'yaml',
      },
    ],
    features: ['networking.bgp'],
    sources: [
      {
        document: 'cilium/bgp-control-plane-configuration',
        lines: [
          [41, 81],
          [1076, 1082],
        ],
        passage: 'Listening port',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-bgp-gracefulrestart-enabled': {
    name: 'gracefulRestart.enabled',
    cnis: ['cilium'],
    place: 'object',
    values: '`true` or `false`',
    default: '`false`',
    what: 'In CiliumBGPPeerConfig: asks the peer to keep routes while the agent restarts.',
    traps: [
      'The peer keeps them for `restartTimeSeconds`, 120 by default; an image pull that takes longer loses them.',
      'When a node fails for good, the peer goes on sending traffic there for that long too.',
    ],
    example: 'true',
    ways: [{ by: 'manifest of CiliumBGPPeerConfig', code: 'spec:\n  {yaml}', language: 'yaml' }],
    features: ['networking.bgp', 'operations.upgrade', 'operations.failure-behaviour'],
    sources: [
      { document: 'cilium/bgp-control-plane-configuration', lines: [[335, 373]] },
      {
        document: 'cilium/bgp-peer-types',
        lines: [
          [89, 95],
          [246, 250],
        ],
        passage: 'Default',
      },
      {
        document: 'cilium/bgp-control-plane-operation',
        lines: [
          [246, 266],
          [385, 410],
        ],
        passage: 'Restart and failure',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-l2announcements-enabled': {
    name: 'l2announcements.enabled',
    also: ['enable-l2-announcements'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Answers ARP and NDP for addresses of Services, from one node at a time; a beta.',
    traps: [
      'It needs the kube-proxy replacement and a CiliumL2AnnouncementPolicy, whose `externalIPs` and `loadBalancerIPs` are both off by default.',
      'Each Service is a lease: the client rate limit of the agent has to grow with their number, or leases lapse and leaders change.',
      'With `externalTrafficPolicy: Local` an address may be announced by a node without a pod, which drops traffic.',
      'Only interfaces in `devices` take part.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-bgpcontrolplane-enabled',
        how: 'BGP tells routers; L2 announcements reach the own segment only.',
      },
    ],
    features: ['services.l2-announce', 'ipam.lb-ipam'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[498, 507]] },
      { document: 'cilium/configmap-template', lines: [[1310, 1322]] },
      {
        document: 'cilium/l2-announcements',
        lines: [
          [9, 31],
          [62, 85],
          [151, 170],
          [330, 361],
          [448, 458],
        ],
        passage: 'Requirements and limits',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-l2announcements-leaseduration': {
    name: 'l2announcements.leaseDuration',
    also: ['l2-announcements-lease-duration'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'duration, more than `1s`',
    default: 'unset, which means `15s`',
    what: 'How long a node that announces an address may be silent before another takes over.',
    traps: [
      'It must exceed `leaseRenewDeadline`; by default failover takes 10 to 20 seconds.',
      'Requests to the API server grow with the number of Services and with shorter times.',
    ],
    example: '3s',
    features: ['services.l2-announce', 'operations.failure-behaviour'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[502, 507]] },
      { document: 'cilium/configmap-template', lines: [[1313, 1321]] },
      {
        document: 'cilium/l2-announcements',
        lines: [
          [276, 295],
          [330, 361],
        ],
        passage: 'Times and their load',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-l2-loadbalancerips': {
    name: 'loadBalancerIPs',
    cnis: ['cilium'],
    place: 'object',
    values: '`true` or `false`',
    default: '`false`',
    what: 'In CiliumL2AnnouncementPolicy: announces the addresses in the status of LoadBalancer Services.',
    traps: ['A policy that sets neither this nor `externalIPs` announces nothing.'],
    example: 'true',
    ways: [
      { by: 'manifest of CiliumL2AnnouncementPolicy', code: 'spec:\n  {yaml}', language: 'yaml' },
    ],
    unlike: [
      {
        setting: 'cilium-l2-externalips',
        how: 'That one announces what users write into `spec.externalIPs` of a Service.',
      },
    ],
    features: ['services.l2-announce', 'ipam.lb-ipam'],
    sources: [
      {
        document: 'cilium/l2-announcements',
        lines: [
          [93, 110],
          [158, 174],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-l2-externalips': {
    name: 'externalIPs',
    cnis: ['cilium'],
    place: 'object',
    values: '`true` or `false`',
    default: '`false`',
    what: 'In CiliumL2AnnouncementPolicy: announces the addresses in `spec.externalIPs` of Services.',
    traps: ['Authors of Services choose these addresses themselves.'],
    example: 'true',
    ways: [
      { by: 'manifest of CiliumL2AnnouncementPolicy', code: 'spec:\n  {yaml}', language: 'yaml' },
    ],
    unlike: [
      {
        setting: 'cilium-l2-loadbalancerips',
        how: 'That one announces the addresses that LB IPAM or another controller assigned.',
      },
    ],
    features: ['services.l2-announce'],
    sources: [
      {
        document: 'cilium/l2-announcements',
        lines: [
          [93, 110],
          [158, 174],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-io-cilium-bgp-control-plane': {
    name: 'loadBalancerClass',
    cnis: ['cilium'],
    place: 'object',
    values: '`io.cilium/bgp-control-plane`, `io.cilium/l2-announcer` or `io.cilium/node`',
    default: 'absent',
    what: 'On a Service of type LoadBalancer: leaves it to BGP, L2 announcements or Node IPAM of Cilium.',
    traps: [
      'Without a class LB IPAM takes the Service as well, unless `defaultLBServiceIPAM=none`; one that Cilium does not know makes it ignore the Service.',
      'A Service with the class of BGP is not announced by L2, nor the other way round.',
    ],
    example: 'io.cilium/bgp-control-plane',
    ways: [
      {
        by: 'manifest of the Service',
        code: 'spec:\n  type: LoadBalancer\n  loadBalancerClass: {value}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'cilium-defaultlbserviceipam',
        how: 'That one decides for the whole cluster about Services without a class.',
      },
    ],
    features: ['ipam.lb-ipam', 'services.bgp-service-ips', 'services.l2-announce'],
    sources: [
      { document: 'cilium/lb-ipam', lines: [[383, 423]] },
      { document: 'cilium/l2-announcements', lines: [[115, 119]], passage: 'L2' },
      { document: 'cilium/bgp-control-plane-configuration', lines: [[824, 831]], passage: 'BGP' },
      { document: 'cilium/node-ipam', lines: [[53, 59]], passage: 'Node IPAM' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-nodeipam-enabled': {
    name: 'nodeIPAM.enabled',
    also: ['enable-node-ipam'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Gives Services of type LoadBalancer the addresses of nodes.',
    traps: [
      'A Service takes part with the class `io.cilium/node`, or without one by `defaultLBServiceIPAM=nodeipam`.',
      'With `externalTrafficPolicy: Local` it needs EndpointSlices, so Gateways and Ingresses of Cilium must stay on `Cluster`.',
    ],
    example: 'true',
    features: ['ipam.lb-ipam', 'services.source-ip'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2371, 2374]] },
      { document: 'cilium/configmap-template', lines: [[1265, 1267]] },
      { document: 'cilium/node-ipam', lines: [[13, 59]] },
    ],
    reviewed: '2026-11-28',
  },
};
