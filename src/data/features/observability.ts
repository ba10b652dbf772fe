import type { Feature } from '../model.ts';

/** Rows on observability. */
export const observability = {
  'observability.flow-logs': {
    name: 'Flow logs',
    question: 'Does it record which pods talked to which?',
    why: 'Addresses are reused within minutes, so a log of plain addresses says little about last night. Flow logs with pod names and labels answer that question, but their volume grows with traffic and storage has a price.',
    kind: 'capability',
    related: ['observability.export', 'observability.policy-verdicts', 'aws.vpc-flow-logs'],
  },
  'observability.packet-capture': {
    name: 'Packet capture',
    question: 'Can the packets of chosen pods be captured or mirrored without entering the node?',
    why: 'Support cases and forensics ask for packets, not for counters. Without a capture that an API starts, somebody needs root on the right node at the moment of the fault.',
    kind: 'capability',
    related: ['observability.flow-logs', 'operations.troubleshooting', 'networking.datapath'],
  },
  'observability.ui': {
    name: 'Web UI',
    question: 'Does it come with a web interface for traffic and policies?',
    why: 'Application teams find a blocked connection faster in a browser than with shell access to nodes. Such a page shows who talks to whom across the cluster, so it needs a login and access control of its own.',
    kind: 'capability',
    related: ['observability.service-map', 'observability.flow-logs', 'operations.troubleshooting'],
  },
  'observability.metrics': {
    name: 'Prometheus metrics',
    question: 'Which metrics does it expose to Prometheus?',
    why: 'Free addresses, drops and agent errors are worth an alert before users notice. Metrics that are off by default help nobody during the first outage, and labels per pod can overload a Prometheus server.',
    kind: 'capability',
    related: ['observability.export', 'operations.troubleshooting', 'ipam.warm-pool'],
  },
  'observability.l7-visibility': {
    name: 'Layer 7 visibility',
    question: 'Can it show HTTP, gRPC or DNS requests?',
    why: 'An open connection that returns errors looks healthy at layer 4. Request data shows the failing call, but it needs a proxy or parser in the path and can put tokens or personal data from URLs into your logs.',
    kind: 'capability',
    related: ['policy.l7', 'observability.flow-logs', 'services.service-mesh'],
  },
  'observability.policy-verdicts': {
    name: 'Policy verdicts',
    question: 'Can you see which policy allowed or dropped a packet?',
    why: 'A dropped packet looks to the application like a slow server. When the log names the policy, the fix takes minutes; when it does not, people delete policies one by one until the traffic flows.',
    kind: 'capability',
    related: ['policy.staged-audit', 'observability.flow-logs', 'operations.troubleshooting'],
  },
  'observability.service-map': {
    name: 'Service map',
    question: 'Can it draw a map of which services talk to each other?',
    why: 'Nobody knows every dependency of an old application, yet a policy must list them all. A map from real traffic gives the first draft; it misses the calls that happen once a month.',
    kind: 'capability',
    related: ['observability.ui', 'observability.flow-logs', 'policy.staged-audit'],
  },
  'observability.export': {
    name: 'Export of flow data',
    question: 'Where can flow data and metrics be sent?',
    why: 'Data that stays in a buffer on the node is gone when the node is, often just when you need it. Export formats decide whether your log store or SIEM can read the flows without a converter that you maintain.',
    kind: 'capability',
    related: ['observability.flow-logs', 'observability.metrics', 'aws.vpc-flow-logs'],
  },
} as const satisfies Record<string, Feature>;
