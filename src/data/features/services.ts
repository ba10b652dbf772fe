import type { Feature } from '../model.ts';

/** Rows on Services and load balancing. */
export const services = {
  'services.dsr': {
    name: 'Direct server return',
    question: 'Can a backend answer the client directly, not through the first node?',
    why: 'Replies are often larger than requests, and the detour over the first node costs bandwidth and hides the client address. Direct return avoids both, but networks that check source addresses drop the replies unless you allow them.',
    kind: 'capability',
    related: ['networking.kube-proxy-replacement', 'services.maglev', 'performance.service-lb'],
  },
  'services.source-ip': {
    name: 'Client address and affinity',
    question:
      'Is the address of the client kept, and do traffic policies and session affinity work?',
    why: 'Allow-lists, audit trails and rate limits of an application need the address of its client. `externalTrafficPolicy: Local` keeps it and drops traffic on nodes without a backend; another way keeps it at the price of a longer path.',
    kind: 'capability',
    related: ['services.dsr', 'networking.snat', 'aws.nlb-alb-ip-targets'],
  },
  'services.maglev': {
    name: 'Maglev consistent hashing',
    question: 'Can it choose Service backends by consistent hashing?',
    why: 'With several nodes behind one address, a router may move a connection to another node halfway through. Consistent hashing lets every node choose the same backend; without it such connections break.',
    kind: 'capability',
    related: ['services.dsr', 'services.bgp-service-ips', 'performance.service-lb'],
  },
  'services.gateway-api': {
    name: 'Gateway API',
    question: 'Does it implement the Kubernetes Gateway API?',
    why: 'Gateway API splits the work between the platform team that owns the gateway and the teams that own routes. Implementations cover different route types and versions of the CRDs, so a route can be accepted and still have no effect.',
    kind: 'capability',
    related: ['services.ingress', 'services.service-mesh', 'policy.l7'],
  },
  'services.ingress': {
    name: 'Ingress controller',
    question: 'Does it serve Ingress resources itself?',
    why: 'A controller in the CNI saves one component, but ties HTTP routing to the upgrade of the network. Many Ingress features live in annotations of one controller, so a switch means rewriting them.',
    kind: 'capability',
    related: ['services.gateway-api', 'aws.nlb-alb-ip-targets', 'ipam.lb-ipam'],
  },
  'services.l2-announce': {
    name: 'Layer 2 announcements',
    question: 'Can it announce Service addresses with ARP or NDP?',
    why: 'On a flat network without BGP routers, a node must answer ARP for each Service address. One node then receives all traffic for that address, and clients wait for failover when it goes down.',
    kind: 'capability',
    related: ['services.bgp-service-ips', 'ipam.lb-ipam'],
  },
  'services.bgp-service-ips': {
    name: 'Service IPs over BGP',
    question: 'Can it announce Service addresses over BGP?',
    why: 'Routers that learn a Service address from several nodes can spread the load and drop a dead node in seconds. If a node without a local backend also announces the address, packets take a second hop or get lost.',
    kind: 'capability',
    related: ['networking.bgp', 'ipam.lb-ipam', 'services.l2-announce', 'services.maglev'],
  },
  'services.topology-aware': {
    name: 'Topology-aware routing',
    question: 'Can Services prefer backends in the same zone?',
    why: 'AWS bills traffic between zones, and a Service that picks backends at random sends most of its calls across them. Zone preference cuts the bill and the latency, but can overload a zone with few backends.',
    kind: 'capability',
    related: [
      'networking.kube-proxy-replacement',
      'performance.service-lb',
      'performance.same-node',
    ],
  },
  'services.node-local-dns': {
    name: 'DNS cache on the node',
    question: 'Can a DNS cache on the node be used, also together with policy?',
    why: 'Each call to another Service begins with a DNS lookup, and in large clusters the cache on the node takes most of them. Its link-local address lies outside the pods that a rule can select, so a DNS rule for kube-dns no longer fits.',
    kind: 'capability',
    related: ['policy.fqdn', 'networking.kube-proxy-replacement', 'policy.default-deny'],
  },
  'services.service-mesh': {
    name: 'Service mesh',
    question: 'Does it offer mesh features, or run beside a mesh?',
    why: 'Retries, traffic splits and mutual TLS come from a mesh, and a mesh redirects the same packets as the CNI. Where both hook into the same place, policies can go blind or connections bypass the proxy.',
    kind: 'capability',
    related: ['security.mtls', 'services.gateway-api', 'policy.l7'],
  },
} as const satisfies Record<string, Feature>;
