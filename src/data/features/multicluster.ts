import type { Feature } from '../model.ts';

/** Rows on multi-cluster and hybrid networks. */
export const multicluster = {
  'multicluster.connect': {
    name: 'Cluster interconnect',
    question: 'Can pods in different clusters reach each other directly?',
    why: 'Moving an application between clusters, or keeping a spare one, needs pods that talk across the border. Pod ranges must not overlap, and ranges chosen years ago are seldom that tidy.',
    kind: 'capability',
    related: ['multicluster.services', 'multicluster.policy', 'ipam.pod-ip-source'],
  },
  'multicluster.policy': {
    name: 'Policies across clusters',
    question: 'Can a policy select pods in another cluster?',
    why: 'Without shared identities, traffic from the other cluster is just an address range, and the rule admits every pod in it. With them, check whether a selector means the local cluster or all of them.',
    kind: 'capability',
    related: ['multicluster.connect', 'policy.cluster-wide', 'policy.network-sets'],
  },
  'multicluster.services': {
    name: 'Services across clusters',
    question: 'Can a Service have backends in several clusters?',
    why: 'A Service that spans clusters keeps answering when all pods in one of them fail. Without it, failover depends on DNS or an external load balancer, and clients that cache a name keep calling the dead side.',
    kind: 'capability',
    related: ['multicluster.connect', 'services.topology-aware', 'services.gateway-api'],
  },
  'multicluster.vm-bare-metal': {
    name: 'VMs and bare metal',
    question: 'Can it cover machines that are not Kubernetes nodes?',
    why: 'Databases and old systems often stay on virtual machines beside the cluster. If they cannot take part in the same policy model, you maintain a second rule set, and the two drift apart.',
    kind: 'capability',
    related: ['policy.host', 'aws.hybrid-nodes', 'policy.network-sets'],
  },
} as const satisfies Record<string, Feature>;
