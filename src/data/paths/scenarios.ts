import type { Scenario } from '../path-terms.ts';

/** The journeys drawn, in the order of the page. */
export const scenarios = {
  'same-node': {
    name: 'Pod to pod, same node',
    about: 'Two pods on one node. The packet never sees the network between the nodes.',
    nodes: { first: 'The node', last: 'The node' },
  },
  'cross-node': {
    name: 'Pod to pod, across nodes',
    about: 'The sender knows the address of the receiving pod, which runs on another node.',
    nodes: { first: 'Source node', last: 'Target node' },
  },
  'cluster-ip': {
    name: 'Pod to ClusterIP Service',
    about:
      'The sender knows the address of a Service only. Something has to choose a pod behind it, here one on another node.',
    nodes: { first: 'Source node', last: 'Target node' },
  },
  internet: {
    name: 'Pod to the internet',
    about: 'A pod opens an IPv4 connection to a host outside the cluster and its network.',
    nodes: { first: 'Source node' },
  },
  outside: {
    name: 'Outside to pod',
    about:
      'A client outside the cluster opens a connection to a Service through a load balancer or a router.',
    nodes: { first: 'First node', last: 'Node of the pod' },
  },
} as const satisfies Record<string, Scenario>;
