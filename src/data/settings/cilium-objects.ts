import type { Setting } from '../setting.ts';

/** Annotations of Services that Cilium reads. */
export const ciliumServiceAnnotationSettings: Readonly<Record<string, Setting>> = {
  'cilium-service-cilium-io-global': {
    name: 'service.cilium.io/global',
    also: ['io.cilium/global-service'],
    cnis: ['cilium'],
    place: 'service-annotation',
    values: '`true`',
    default: 'absent',
    what: 'Balances a Service over the pods of all clusters of a mesh that have it.',
    traps: [
      'The Service has to exist in each cluster with the same name, namespace and annotation.',
      'Its namespace has to be shared with the mesh.',
      'Without the replacement of kube-proxy, NodePorts, nodes and pods on the host network reach pods of their own cluster only.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'cilium-service-cilium-io-shared',
        how: '`global` uses the pods of other clusters, `shared` lets other clusters use these.',
      },
      {
        setting: 'cilium-clustermesh-cilium-io-global',
        how: 'This one is on a Service, the other on a namespace.',
      },
    ],
    features: ['multicluster.services'],
    sources: [
      { document: 'cilium/annotations', lines: [[95, 98]] },
      {
        document: 'cilium/global-services',
        lines: [
          [19, 22],
          [223, 236],
        ],
      },
      { document: 'cilium-chart/values-yaml', lines: [[3729, 3732]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-service-cilium-io-shared': {
    name: 'service.cilium.io/shared',
    also: ['io.cilium/shared-service'],
    cnis: ['cilium'],
    place: 'service-annotation',
    values: '`true` or `false`',
    default: '`true` where `service.cilium.io/global` is `true`',
    what: 'Says whether other clusters may use the pods of a global Service.',
    traps: ['With `false` the Service still uses the pods of other clusters.'],
    example: 'false',
    unlike: [
      {
        setting: 'cilium-service-cilium-io-global',
        how: '`shared` lets other clusters use these pods, `global` uses the pods of other clusters.',
      },
    ],
    features: ['multicluster.services'],
    sources: [
      { document: 'cilium/annotations', lines: [[104, 110]] },
      { document: 'cilium/global-services', lines: [[40, 47]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-service-cilium-io-affinity': {
    name: 'service.cilium.io/affinity',
    also: ['io.cilium/service-affinity'],
    cnis: ['cilium'],
    place: 'service-annotation',
    values: '`local`, `remote` or `none`',
    default: 'absent, the same as `none`',
    what: 'Prefers the pods of the own cluster or of others for a global Service.',
    traps: [
      'Without it requests go to pods of all clusters alike.',
      'With `local` other clusters are used only while no pod here is healthy.',
    ],
    example: 'local',
    features: ['multicluster.services', 'services.topology-aware'],
    sources: [
      { document: 'cilium/annotations', lines: [[112, 122]] },
      { document: 'cilium/affinity', lines: [[19, 27]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-service-cilium-io-global-sync-endpoint-slices': {
    name: 'service.cilium.io/global-sync-endpoint-slices',
    cnis: ['cilium'],
    place: 'service-annotation',
    values: '`true` or `false`',
    default: 'absent; on for headless Services',
    what: 'Writes the pods of other clusters into EndpointSlices of a global Service.',
    traps: ['It does nothing unless `clustermesh.enableEndpointSliceSynchronization` is on.'],
    example: 'true',
    features: ['multicluster.services'],
    sources: [
      { document: 'cilium/annotations', lines: [[100, 102]] },
      { document: 'cilium/global-services', lines: [[72, 92]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-service-cilium-io-type': {
    name: 'service.cilium.io/type',
    cnis: ['cilium'],
    place: 'service-annotation',
    values: '`LoadBalancer`, `NodePort` or `ClusterIP`',
    default: 'absent',
    what: 'Installs one type of a Service only, such as the load balancer without its node port.',
    traps: [
      '`loadBalancerSourceRanges` filters the load balancer alone, so without it the node port stays open to others.',
    ],
    example: 'LoadBalancer',
    features: ['services.source-ip', 'security.compliance'],
    sources: [
      { document: 'cilium/annotations', lines: [[155, 162]] },
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [365, 394],
          [1660, 1682],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-service-cilium-io-src-ranges-policy': {
    name: 'service.cilium.io/src-ranges-policy',
    cnis: ['cilium'],
    place: 'service-annotation',
    values: '`allow` or `deny`',
    default: 'absent, the same as `allow`',
    what: 'Reads `loadBalancerSourceRanges` as a list of who may come, or of who may not.',
    traps: ['Requests from inside the cluster pass in both cases.'],
    example: 'deny',
    features: ['services.source-ip'],
    sources: [
      { document: 'cilium/annotations', lines: [[164, 168]] },
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [1656, 1658],
          [1690, 1699],
          [1718, 1719],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-service-cilium-io-forwarding-mode': {
    name: 'service.cilium.io/forwarding-mode',
    cnis: ['cilium'],
    place: 'service-annotation',
    values: '`dsr` or `snat`',
    default: 'absent, as `loadBalancer.mode` says',
    what: 'Picks for one Service whether replies go straight to the client or back through the first node.',
    traps: [
      'It counts with `bpf.lbModeAnnotation` only, which also wants `loadBalancer.dsrDispatch` set.',
      'Changed or removed on a living Service it breaks connections.',
    ],
    example: 'dsr',
    unlike: [
      {
        setting: 'cilium-service-cilium-io-lb-algorithm',
        how: 'One is about the way of replies, the other about the choice of a pod.',
      },
    ],
    features: ['services.dsr', 'services.source-ip'],
    sources: [
      { document: 'cilium/annotations', lines: [[178, 185]] },
      { document: 'cilium/kubeproxy-free', lines: [[881, 905], 930] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-service-cilium-io-lb-algorithm': {
    name: 'service.cilium.io/lb-algorithm',
    cnis: ['cilium'],
    place: 'service-annotation',
    values: '`random` or `maglev`',
    default: 'absent, as `loadBalancer.algorithm` says',
    what: 'Picks for one Service how a pod is chosen.',
    traps: [
      'It counts with `bpf.lbAlgorithmAnnotation` only.',
      'It is read when the Service is made; a change takes a new Service.',
    ],
    example: 'maglev',
    unlike: [
      {
        setting: 'cilium-loadbalancer-algorithm',
        how: 'That one is the default for all Services.',
      },
      {
        setting: 'cilium-service-cilium-io-forwarding-mode',
        how: 'One is about the choice of a pod, the other about the way of replies.',
      },
    ],
    features: ['services.maglev'],
    sources: [
      { document: 'cilium/annotations', lines: [[132, 138]] },
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [935, 946],
          [987, 990],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-service-cilium-io-node': {
    name: 'service.cilium.io/node',
    cnis: ['cilium'],
    place: 'service-annotation',
    values: 'value of the label `service.cilium.io/node`',
    default: 'absent, all nodes',
    what: 'Installs a Service only on nodes whose label of the same name has this value.',
    traps: ['`service.cilium.io/node-selector` goes before it.'],
    example: 'edge',
    features: ['services.topology-aware'],
    sources: [
      { document: 'cilium/annotations', lines: [[145, 153]] },
      { document: 'cilium/kubeproxy-free', lines: [[433, 465]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-lbipam-cilium-io-ips': {
    name: 'lbipam.cilium.io/ips',
    also: ['io.cilium/lb-ipam-ips'],
    cnis: ['cilium'],
    place: 'service-annotation',
    values: 'addresses, parted by commas',
    default: 'absent',
    what: 'Asks LB IPAM for these addresses for a Service.',
    traps: [
      'An address is given only from a pool whose selector matches the Service.',
      'The first and the last address of a pool are kept back.',
    ],
    example: '20.0.10.100',
    unlike: [
      {
        setting: 'cilium-lbipam-cilium-io-sharing-key',
        how: '`ips` asks for an address, the key shares one with other Services.',
      },
    ],
    features: ['ipam.lb-ipam'],
    sources: [
      { document: 'cilium/annotations', lines: [[274, 275]] },
      { document: 'cilium/lb-ipam', lines: [[428, 440]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-lbipam-cilium-io-sharing-key': {
    name: 'lbipam.cilium.io/sharing-key',
    also: ['io.cilium/lb-ipam-sharing-key'],
    cnis: ['cilium'],
    place: 'service-annotation',
    values: 'any text',
    default: 'absent',
    what: 'Gives Services with the same key one address.',
    traps: [
      'Services with equal ports get different addresses all the same.',
      'Across namespaces it takes `lbipam.cilium.io/sharing-cross-namespace` on both.',
    ],
    example: 'shared-edge',
    unlike: [
      {
        setting: 'cilium-lbipam-cilium-io-ips',
        how: 'The key shares an address with other Services, `ips` asks for one.',
      },
    ],
    features: ['ipam.lb-ipam'],
    sources: [
      { document: 'cilium/annotations', lines: [[277, 280]] },
      {
        document: 'cilium/lb-ipam',
        lines: [
          [464, 468],
          [509, 512],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
};
