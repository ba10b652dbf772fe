import type { Feature } from '../model.ts';

/** Rows on performance. */
export const performance = {
  'performance.summary': {
    name: 'Performance',
    question: 'What does a packet pay on its way?',
    why: 'The data plane, the encapsulation and the Service path set the cost, and a brand name says little about any of them. Numbers from the cluster of somebody else rarely hold on yours, so measure with your own traffic.',
    kind: 'description',
    related: ['performance.datapath-cost', 'performance.service-lb', 'networking.datapath'],
  },
  'performance.datapath-cost': {
    name: 'Work per packet',
    question: 'What work does the data plane add to each packet?',
    why: 'Headers, connection tracking and rule lookups take CPU from your applications. Many short connections meet these costs first: a full connection tracking table drops new connections while the links are nearly idle.',
    kind: 'description',
    related: ['networking.datapath', 'policy.engine-cost', 'networking.mtu'],
  },
  'performance.same-node': {
    name: 'Same-node path',
    question: 'Which way does a packet take between two pods on one node?',
    why: 'Chatty services placed side by side use this path for most of their traffic. Encryption, flow logs and security groups often leave it out, so what is fast here may also be unseen.',
    kind: 'description',
    related: [
      'performance.cross-node',
      'security.transparent-encryption-scope',
      'services.topology-aware',
    ],
  },
  'performance.cross-node': {
    name: 'Cross-node path',
    question: 'Which way does a packet take to a pod on another node?',
    why: 'Here the packet meets tunnels, encryption and the limits of the cloud network. A tunnel can also hide flows from network cards and routers that spread load by inner port, so one busy pair of nodes ends up on one core.',
    kind: 'description',
    related: ['performance.same-node', 'networking.encapsulation', 'networking.native-routing'],
  },
  'performance.service-lb': {
    name: 'Service lookup cost',
    question: 'How is a Service address resolved, and how does the cost grow?',
    why: 'Every call to a ClusterIP pays for the choice of a backend. With rule chains the choice slows down as Services grow and updates take longer to reach the nodes; with hash tables the table size becomes the limit.',
    kind: 'description',
    related: ['networking.kube-proxy-replacement', 'services.maglev', 'performance.scale-limits'],
  },
  'performance.scale-limits': {
    name: 'Scale limits',
    question: 'Up to which cluster size is it tested or documented?',
    why: 'Hard limits on nodes, identities or map entries appear as pods that cannot connect, long after the design is fixed. A tested size holds for the set-up of that test, not for every option you switch on.',
    kind: 'description',
    related: ['performance.footprint', 'policy.engine-cost', 'operations.known-limits'],
  },
  'performance.footprint': {
    name: 'Resource footprint',
    question: 'What does it run on each node, and how much does that take?',
    why: 'A node agent takes its share on every node, so a few hundred megabytes hurt most on small instances. Without memory requests the scheduler overlooks that share, and the kernel may kill an agent on a full node.',
    kind: 'description',
    related: ['operations.components', 'performance.scale-limits', 'ipam.max-pods'],
  },
  'performance.pod-start': {
    name: 'Pod start and cloud calls',
    question:
      'How long can address allocation hold up a pod, and who calls the cloud API how often?',
    why: 'When a node group scales from ten to two hundred, hundreds of pods ask for addresses at once. Cloud APIs limit the calls of the whole account, so one busy cluster can slow down every other.',
    kind: 'description',
    related: ['ipam.warm-pool', 'aws.node-autoscaling', 'performance.scale-limits'],
  },
  'performance.kernel-bypass': {
    name: 'Kernel fast paths',
    question: 'Which shortcuts past the usual kernel path does it offer?',
    why: 'XDP, SR-IOV or user-space forwarding skip parts of the kernel that cost time at high packet rates. Each asks for certain kernels, drivers or cards, and traffic that skips netfilter also skips the tools that hook into it.',
    kind: 'capability',
    related: ['operations.kernel-min', 'networking.datapath', 'networking.multi-interface'],
  },
} as const satisfies Record<string, Feature>;
