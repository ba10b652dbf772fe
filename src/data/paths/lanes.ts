import type { Lane } from '../path-terms.ts';

/** The stages of every path, in the order in which a packet passes them. */
export const lanes = {
  source: {
    name: 'Source',
    about: 'the pod or client that sends',
    zone: 'ends',
  },
  edge: {
    name: 'Edge',
    about: 'the load balancer or router in front of the cluster',
    zone: 'ends',
  },
  entry: {
    name: 'Way in',
    about: 'the device by which the packet enters the first node',
    zone: 'first-node',
  },
  service: {
    name: 'Service',
    about: 'the place on the node where a Service address becomes that of a pod',
    zone: 'first-node',
  },
  'stack-out': {
    name: 'Stack',
    about: 'routing and netfilter of the first node',
    zone: 'first-node',
  },
  'tunnel-out': {
    name: 'Tunnel',
    about: 'the device that wraps the packet',
    zone: 'first-node',
  },
  'port-out': {
    name: 'Interface',
    about: 'the network interface by which the packet leaves the first node',
    zone: 'first-node',
  },
  network: {
    name: 'Network',
    about: 'what lies between the nodes, or between the node and the internet',
    zone: 'between',
  },
  'port-in': {
    name: 'Interface',
    about: 'the network interface of the node of the receiving pod',
    zone: 'last-node',
  },
  'tunnel-in': {
    name: 'Tunnel',
    about: 'the device that unwraps the packet',
    zone: 'last-node',
  },
  'stack-in': {
    name: 'Stack',
    about: 'routing and netfilter of the last node',
    zone: 'last-node',
  },
  exit: {
    name: 'Way out',
    about: 'the device by which the packet leaves the node for the pod',
    zone: 'last-node',
  },
  target: {
    name: 'Target',
    about: 'the pod or host that receives',
    zone: 'ends',
  },
} as const satisfies Record<string, Lane>;
