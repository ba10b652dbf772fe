import type { Setting } from '../setting.ts';

/** BGPConfiguration: the mesh, AS numbers and what is announced for Services. */
export const calicoBgpSettings: Readonly<Record<string, Setting>> = {
  'calico-nodetonodemeshenabled': {
    name: 'nodeToNodeMeshEnabled',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Makes every node hold a BGP session with every other node.',
    traps: [
      'Turned off before BGPPeers take over, routes between nodes go, and pods on different nodes lose each other; have the new sessions up first.',
      'The project recommends route reflectors beyond about 100 nodes.',
      'BGPPeers between nodes of the cluster take `false` here.',
      'With `false`, `nodeMeshPassword` and `nodeMeshMaxRestartTime` are refused.',
      'The object `default` may not exist yet; a patch fails until it is created.',
    ],
    example: 'false',
    features: ['networking.bgp', 'performance.scale-limits'],
    sources: [
      {
        document: 'calico/bgpconfig-types',
        lines: [
          [68, 70],
          [77, 79],
        ],
      },
      {
        document: 'calico-docs/bgp',
        lines: [
          [28, 42],
          [160, 181],
        ],
      },
      { document: 'calico-docs/bgppeer', lines: [[67, 71]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-asnumber': {
    name: 'asNumber',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: 'AS number, also in dotted notation',
    default: '`64512`',
    what: 'Sets the AS number of nodes that have none of their own.',
    traps: [
      'It counts in the object `default` only; a single node is changed on its Node resource, a single session by `localASNumber`.',
    ],
    example: '64513',
    unlike: [
      {
        setting: 'calico-bgppeer-asnumber',
        how: 'In a BGPPeer the field of this name is the number of the other side.',
      },
      {
        setting: 'calico-bgppeer-localasnumber',
        how: 'That one sets the number of this side for one session.',
      },
    ],
    features: ['networking.bgp'],
    sources: [
      { document: 'calico/bgpconfig-types', lines: [[81, 83]] },
      { document: 'calico-docs/bgpconfig', lines: [56] },
      { document: 'calico-docs/bgp', lines: [[219, 243]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-serviceclusterips': {
    name: 'serviceClusterIPs',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: 'list of `cidr`',
    default: 'empty: none are announced',
    what: 'Announces these ranges of cluster IPs by BGP, and single ones in them where `externalTrafficPolicy` is `Local`.',
    traps: [
      'Every node announces the range, so the router has to spread over several paths, or one node takes all traffic.',
      '`CALICO_ADVERTISE_CLUSTER_IPS` in the environment of `calico-node` beats it and is deprecated.',
      'Outside the object `default` it is ignored.',
      'With `externalTrafficPolicy: Cluster` the source address is lost to SNAT.',
    ],
    example: '[{"cidr": "10.100.0.0/16"}]',
    unlike: [
      {
        setting: 'calico-serviceexternalips',
        how: 'That one is for `externalIPs` of Services.',
      },
      {
        setting: 'calico-serviceloadbalancerips',
        how: 'That one is for the addresses in the status of Services of type LoadBalancer.',
      },
    ],
    features: ['services.bgp-service-ips', 'services.source-ip'],
    sources: [
      { document: 'calico/bgpconfig-types', lines: [[95, 98]] },
      { document: 'calico-docs/bgpconfig', lines: [57] },
      {
        document: 'calico-docs/advertise-service-ips',
        lines: [
          [25, 50],
          [118, 124],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-serviceexternalips': {
    name: 'serviceExternalIPs',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: 'list of `cidr`',
    default: 'empty: none are announced',
    what: 'Announces those `externalIPs` of Services by BGP that lie in these ranges.',
    traps: ['Outside the object `default` it is ignored.'],
    example: '[{"cidr": "203.0.113.0/24"}]',
    unlike: [
      { setting: 'calico-serviceclusterips', how: 'That one is for cluster IPs.' },
      {
        setting: 'calico-serviceloadbalancerips',
        how: 'That one is for the addresses in the status of Services of type LoadBalancer.',
      },
    ],
    features: ['services.bgp-service-ips'],
    sources: [
      { document: 'calico/bgpconfig-types', lines: [[90, 93]] },
      { document: 'calico-docs/bgpconfig', lines: [58] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-serviceloadbalancerips': {
    name: 'serviceLoadBalancerIPs',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: 'list of `cidr`',
    default: 'empty: none are announced',
    what: 'Announces those addresses of Services of type LoadBalancer by BGP that lie in these ranges.',
    traps: [
      'It announces and does not allocate: addresses come from a pool with `allowedUses: ["LoadBalancer"]` or another allocator.',
      'By default whole ranges are announced; see `serviceLoadBalancerAggregation`.',
      'Outside the object `default` it is ignored.',
    ],
    example: '[{"cidr": "10.244.200.0/24"}]',
    unlike: [
      { setting: 'calico-serviceclusterips', how: 'That one is for cluster IPs.' },
      { setting: 'calico-serviceexternalips', how: 'That one is for `externalIPs` of Services.' },
    ],
    features: ['services.bgp-service-ips', 'ipam.lb-ipam'],
    sources: [
      {
        document: 'calico/bgpconfig-types',
        lines: [
          [85, 88],
          [100, 105],
        ],
      },
      { document: 'calico-docs/bgpconfig', lines: [59] },
      { document: 'calico-docs/advertise-service-ips', lines: [[164, 221]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-serviceloadbalanceraggregation': {
    name: 'serviceLoadBalancerAggregation',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: '`Enabled` or `Disabled`',
    default: '`Enabled`: the whole range',
    since: 'v3.31',
    what: 'Says whether `serviceLoadBalancerIPs` are announced as ranges or as single addresses.',
    traps: [
      'With `Enabled` the route of a range stays while a Service in it has failed, so anycast does not move over.',
    ],
    example: 'Disabled',
    features: ['services.bgp-service-ips'],
    sources: [
      {
        document: 'calico/bgpconfig-types',
        lines: [
          [57, 66],
          [100, 105],
        ],
      },
      { document: 'calico-docs/version-3-31-release-notes-index', lines: [108] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-listenport': {
    name: 'listenPort',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: 'TCP port',
    default: '`179`',
    what: 'Sets the port on which BIRD listens for BGP.',
    traps: [
      'Nodes have to reach it from each other: the readiness probe of BIRD waits until all peers are up.',
    ],
    example: '1790',
    features: ['networking.bgp'],
    sources: [
      { document: 'calico/bgpconfig-types', lines: [[115, 118]] },
      { document: 'calico-docs/bgpconfig', lines: [48, 60] },
      { document: 'calico-docs/configure-calico-node', lines: [[312, 314]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-bindmode': {
    name: 'bindMode',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: '`None` or `NodeIP`',
    default: '`None`: all addresses',
    what: 'Says whether BIRD listens on all addresses of the node or only on the one that Calico uses.',
    traps: [
      'The documentation says that a change takes effect only once `calico-node` is restarted.',
    ],
    example: 'NodeIP',
    features: ['networking.bgp'],
    sources: [
      { document: 'calico/bgpconfig-types', lines: [[131, 135]] },
      { document: 'calico-docs/bgpconfig', lines: [61] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ignoredinterfaces': {
    name: 'ignoredInterfaces',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: 'list of interface names, `*` as wildcard',
    default: 'unset: none beyond those that Calico leaves out',
    what: 'Names interfaces whose routes BIRD does not read from the node.',
    example: '["docker*"]',
    features: ['networking.bgp'],
    sources: [
      { document: 'calico/bgpconfig-types', lines: [[137, 140]] },
      { document: 'calico-docs/bgpconfig', lines: [66] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-bgp-programclusterroutes': {
    name: 'programClusterRoutes',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: '`Enabled` or `Disabled`',
    default: '`Enabled`',
    since: 'v3.32',
    what: 'Says whether confd and BIRD program routes to pods on other nodes for pools with `vxlanMode: Never`.',
    traps: [
      'It has a counterpart in FelixConfiguration with the opposite meaning: one of the two has to be `Enabled`, else nobody programs those routes.',
      'Where `clusterRoutingMode` is set in the Installation, the operator writes both fields.',
    ],
    example: 'Disabled',
    unlike: [
      {
        setting: 'calico-clusterroutingmode',
        how: 'That field of the Installation sets this one and its counterpart in FelixConfiguration together.',
      },
      {
        setting: 'calico-programclusterroutes',
        how: 'In BGPConfiguration `Enabled` lets BIRD write the routes, in FelixConfiguration it lets Felix; one of the two has to.',
      },
    ],
    features: ['networking.native-routing', 'networking.bgp'],
    sources: [
      { document: 'calico/bgpconfig-types', lines: [[152, 158]] },
      { document: 'calico-docs/vxlan-ipip', lines: [[36, 38]] },
      { document: 'tigera-operator/core-controller', lines: [[2100, 2124]] },
      { document: 'calico-docs/release-notes-index', lines: [208] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-nodemeshpassword': {
    name: 'nodeMeshPassword',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: 'object: `secretKeyRef` with `name` and `key`',
    default: 'unset: no password',
    what: 'Sets the BGP password of all sessions of the mesh between nodes, from a Secret.',
    traps: [
      'It needs the mesh, and counts in the object `default` only.',
      'A password over 80 characters keeps the sessions from coming up.',
      'The Secret has to lie beside the `calico-node` pods, whose service account needs `get`, `list` and `watch` on it.',
      'FIPS mode does not allow BGP passwords.',
    ],
    example: '{"secretKeyRef": {"name": "bgp-secrets", "key": "mesh-password"}}',
    unlike: [
      {
        setting: 'calico-bgppeer-password',
        how: 'That one is for the sessions of one BGPPeer.',
      },
    ],
    features: ['networking.bgp', 'security.fips'],
    sources: [
      {
        document: 'calico/bgpconfig-types',
        lines: [
          [68, 70],
          [120, 123],
        ],
      },
      { document: 'calico-docs/bgppeer', lines: [[73, 102]] },
      { document: 'calico-docs/fips', lines: [[39, 45]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-nodemeshmaxrestarttime': {
    name: 'nodeMeshMaxRestartTime',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: 'duration, such as `120s`',
    default: 'unset: BIRD takes `120s`',
    what: 'Sets how long neighbours in the mesh keep routes of a node whose BGP restarts.',
    traps: [
      'It counts in the object `default` only and needs the mesh; the documentation warns that changing it may break the network of the cluster.',
    ],
    example: '240s',
    features: ['networking.bgp', 'operations.failure-behaviour'],
    sources: [
      {
        document: 'calico/bgpconfig-types',
        lines: [
          [68, 70],
          [125, 129],
        ],
      },
      { document: 'calico-docs/bgpconfig', lines: [65] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-prefixadvertisements': {
    name: 'prefixAdvertisements',
    cnis: ['calico'],
    place: 'bgp-configuration',
    values: 'list of `cidr` with `communities`',
    default: 'unset',
    what: 'Puts BGP communities on the routes of a range.',
    traps: ['Names in `communities` of the object mean nothing until an entry here uses them.'],
    example: '[{"cidr": "10.244.0.0/16", "communities": ["64512:100"]}]',
    features: ['networking.bgp'],
    sources: [
      {
        document: 'calico/bgpconfig-types',
        lines: [
          [107, 113],
          [200, 224],
        ],
      },
      { document: 'calico-docs/bgpconfig', lines: [[62, 63]] },
    ],
    reviewed: '2026-11-28',
  },
};
