import type { Hop, PathsOfMode } from '../path.ts';
import {
  arrive,
  forwardIn,
  forwardInFromNode,
  forwardOut,
  forwardThrough,
  forwardWithin,
  kubeProxy,
  kubeProxyForOutside,
  leave,
  pod,
  podReceives,
} from './calico-iptables.ts';
import { client, internetHost } from './shared.ts';

const nicOut = {
  lane: 'port-out',
  name: 'NIC',
  does: 'A route learnt over BGP names the next hop for the block of the target. The packet leaves with both pod addresses in it.',
  claims: ['networking.bgp', 'networking.native-routing'],
  sources: [
    { document: 'calico-docs/vxlan-ipip', lines: [36] },
    { document: 'calico-docs/data-path', lines: [[50, 53]] },
  ],
} as const satisfies Hop;

const routers = {
  lane: 'network',
  name: 'BGP routers',
  does: 'Routers peering with the nodes know which node each block of pods is on, and so may filter and log by pod address. Within one layer 2 segment no router is needed.',
  claims: ['networking.bgp'],
  sources: [
    { document: 'calico-docs/bgp', lines: [[28, 30], 46] },
    { document: 'calico-docs/determine-best-networking', lines: [113] },
  ],
} as const satisfies Hop;

const nicIn = {
  lane: 'port-in',
  name: 'NIC',
  does: 'The packet arrives as the pod sent it. There is nothing to unwrap.',
  sources: [{ document: 'calico-docs/determine-best-networking', lines: [113] }],
} as const satisfies Hop;

const nicToInternet = {
  ...nicOut,
  does: 'The pool does no outgoing NAT, which Calico advises where routers of your own translate. The packet leaves the node under the address of the pod.',
  claims: ['networking.native-routing'],
  sources: [{ document: 'calico-docs/workloads-outside-cluster', lines: [[25, 30]] }],
} as const satisfies Hop;

const borderRouter = {
  lane: 'network',
  name: 'Border router',
  does: 'The routers carry the packet to the border, where equipment of your own translates it, once for the whole way. A public pod address needs no translation at all.',
  rewrites: [{ kind: 'SNAT', from: 'pod', to: 'public address' }],
  claims: ['networking.bgp'],
  sources: [{ document: 'calico-docs/workloads-outside-cluster', lines: [[25, 30]] }],
} as const satisfies Hop;

const ecmpRouter = {
  lane: 'edge',
  name: 'Router, ECMP',
  does: 'The nodes announce the addresses of Services, and the router spreads connections over them. There is no load balancer besides it.',
  claims: ['services.bgp-service-ips'],
  sources: [{ document: 'calico-docs/advertise-service-ips', lines: [[21, 23], 31, [47, 49]] }],
} as const satisfies Hop;

const serviceAddress = {
  lane: 'entry',
  name: 'NIC',
  does: 'The connection arrives under the address of the Service. Policy for the host interface may be judged here, ahead of any translation.',
  claims: ['policy.host'],
  sources: [
    { document: 'calico-docs/services-cluster-ips', lines: [[24, 27]] },
    { document: 'calico-docs/kubernetes-node-ports', lines: [[19, 24]] },
  ],
} as const satisfies Hop;

const fabric = [nicOut, routers, nicIn] as const;

/** Packet paths of Calico without encapsulation, routed by BGP. */
export const calicoBgp = {
  'same-node': {
    gist: 'The same as with VXLAN: a packet that stays on its node meets no pool mode.',
    hops: [pod, leave, forwardWithin, arrive, podReceives],
  },
  'cross-node': {
    gist: 'Plain routing. The network sees pods, and therefore has to know them.',
    hops: [pod, leave, forwardOut, ...fabric, forwardIn, arrive, podReceives],
  },
  'cluster-ip': {
    gist: 'kube-proxy as with VXLAN, then plain routing to the backend.',
    hops: [pod, leave, kubeProxy, forwardOut, ...fabric, forwardIn, arrive, podReceives],
  },
  internet: {
    gist: 'The pod keeps its address up to the border of your own network.',
    hops: [pod, leave, forwardOut, nicToInternet, borderRouter, internetHost],
  },
  outside: {
    gist: 'The router takes the place of the load balancer. With `externalTrafficPolicy: Local` only nodes with a pod announce the Service, and the second node falls away.',
    hops: [
      client,
      ecmpRouter,
      serviceAddress,
      kubeProxyForOutside,
      forwardThrough,
      ...fabric,
      forwardInFromNode,
      arrive,
      podReceives,
    ],
  },
} as const satisfies PathsOfMode;
