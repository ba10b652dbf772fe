import type { Setting } from '../setting.ts';

/** BGPFilter, and annotations and labels of nodes on BGP. */
export const calicoBgpNodeSettings: Readonly<Record<string, Setting>> = {
  'calico-bgpfilter-exportv4': {
    name: 'exportV4',
    also: ['exportV6'],
    cnis: ['calico'],
    place: 'bgp-filter',
    values: 'list of rules with `action`: `Accept` or `Reject`',
    default: 'unset: accept',
    what: 'Lists the rules by which a node announces routes to a peer; `exportV6` does so for IPv6.',
    traps: [
      'The first rule that matches decides, and a route that none matches is accepted: to announce only some ranges, end with a bare `Reject`.',
      '`cidr` and `matchOperator` go together, and `operations` go with `Accept` only.',
    ],
    example:
      '[{"action": "Accept", "matchOperator": "In", "cidr": "10.244.0.0/16"}, {"action": "Reject"}]',
    unlike: [
      {
        setting: 'calico-bgpfilter-importv4',
        how: 'That one is for routes that the node learns from the peer.',
      },
    ],
    features: ['networking.bgp'],
    sources: [
      { document: 'calico/bgpfilter-types', lines: [[49, 70]] },
      {
        document: 'calico-docs/bgpfilter',
        lines: [
          [11, 17],
          [75, 88],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-bgpfilter-importv4': {
    name: 'importV4',
    also: ['importV6'],
    cnis: ['calico'],
    place: 'bgp-filter',
    values: 'list of rules with `action`: `Accept` or `Reject`',
    default: 'unset: accept',
    what: 'Lists the rules by which a node takes routes from a peer; `importV6` does so for IPv6.',
    traps: [
      'The first rule that matches decides, and a route that none matches is accepted.',
      '`source: RemotePeers` has no effect here, as all routes come from a peer.',
    ],
    example: '[{"action": "Reject", "matchOperator": "NotIn", "cidr": "10.0.0.0/8"}]',
    unlike: [
      {
        setting: 'calico-bgpfilter-exportv4',
        how: 'That one is for routes that the node announces to the peer.',
      },
    ],
    features: ['networking.bgp'],
    sources: [
      {
        document: 'calico/bgpfilter-types',
        lines: [
          [49, 62],
          [88, 92],
        ],
      },
      {
        document: 'calico-docs/bgpfilter',
        lines: [
          [11, 17],
          [75, 88],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-routereflectorclusterid': {
    name: 'projectcalico.org/RouteReflectorClusterID',
    cnis: ['calico'],
    place: 'node-annotation',
    values: 'IPv4 address that is not in use otherwise',
    default: 'unset: no route reflector',
    what: 'Makes a node a route reflector of the cluster with this ID.',
    traps: [
      'It takes the node out of the mesh at once, and its pods lose the network for about two seconds until BGPPeers bring up sessions; drain the node first.',
      'With etcd as the datastore the field stands on the Node resource of Calico instead.',
    ],
    example: '244.0.0.1',
    features: ['networking.bgp', 'performance.scale-limits'],
    sources: [
      { document: 'calico-docs/bgp', lines: [[109, 158]] },
      { document: 'calico/node-annotations', lines: [59] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-node-asnumber': {
    name: 'projectcalico.org/ASNumber',
    cnis: ['calico'],
    place: 'node-annotation',
    values: 'AS number',
    default: 'unset: the number in BGPConfiguration',
    what: 'Holds the AS number of a single node, the field `bgp.asNumber` of its Node resource.',
    traps: ['The environment variable `AS` of `calico-node` overwrites it at each start.'],
    example: '64514',
    features: ['networking.bgp'],
    sources: [
      { document: 'calico/node-annotations', lines: [51] },
      { document: 'calico/node-startup', lines: [[857, 885]] },
      { document: 'calico-docs/bgp', lines: [[233, 239]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-projectcalico-org-ipv4address': {
    name: 'projectcalico.org/IPv4Address',
    cnis: ['calico'],
    place: 'node-annotation',
    values: 'address with prefix length',
    default: 'written by `calico-node`',
    what: 'Holds the IPv4 address of the node that BGP and tunnels of Calico use.',
    traps: [
      'With `IP: autodetect` each start writes it anew; otherwise a value that is there stays, also where the address of the node has changed.',
      'Where detection fails, the old value is kept with a warning in the log.',
      'Its prefix length is the subnet by which `CrossSubnet` decides.',
    ],
    example: '10.0.1.17/24',
    features: ['networking.bgp', 'networking.encapsulation'],
    sources: [
      { document: 'calico/node-annotations', lines: [44] },
      { document: 'calico/node-startup', lines: [[618, 655]] },
      { document: 'calico-docs/ippool', lines: [[89, 93]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-exclude-from-external-load-balancers': {
    name: 'node.kubernetes.io/exclude-from-external-load-balancers',
    cnis: ['calico'],
    place: 'node-label',
    values: '`true`',
    default: 'unset: the node announces Services',
    what: 'Keeps the node from announcing addresses of Services by BGP.',
    traps: [
      'Calico compares the value with `true`; any other value leaves the node in.',
      'The label belongs to Kubernetes, so others act on it too.',
    ],
    example: '"true"',
    features: ['services.bgp-service-ips'],
    sources: [
      { document: 'calico-docs/advertise-service-ips', lines: [[227, 237]] },
      { document: 'calico/confd-client', lines: [[428, 439]] },
    ],
    reviewed: '2026-11-28',
  },
};
