import type { Weight } from './pair.ts';

/** What decides between two, the weightiest first. */
export const weights = [
  {
    id: 'policy-model',
    name: 'The policy model',
    reason:
      'What rules can say is hard to add later, and hard to leave once teams have written them.',
    of: ['policy'],
  },
  {
    id: 'where-it-runs',
    name: 'Where it runs',
    reason: 'What does not run on your nodes, or is not answered for there, is out.',
    of: [
      'aws.summary',
      'aws.eks-default',
      'aws.fargate',
      'aws.auto-mode',
      'aws.eks-anywhere',
      'aws.hybrid-nodes',
      'aws.hybrid-nodes-gateway',
      'aws.outposts-local-zones',
      'aws.aws-support',
      'networking.windows',
    ],
  },
  {
    id: 'addresses',
    name: 'Addresses',
    reason: 'Where pods get their addresses decides what sees them, and when you run out.',
    of: ['ipam', 'aws.eni-mode', 'networking.ipv6', 'networking.dual-stack', 'networking.snat'],
  },
  {
    id: 'the-cost-of-running-it',
    name: 'The cost of running it',
    reason: 'You pay it every week: nodes that scale, upgrades, tools, and help when it breaks.',
    of: ['operations', 'performance', 'aws.node-autoscaling', 'networking.chaining'],
  },
  {
    id: 'encryption-and-identity',
    name: 'Encryption, egress and supply',
    reason: 'Auditors ask for it by name, and a second product for it is one more to run.',
    of: ['security'],
  },
  {
    id: 'what-can-be-seen',
    name: 'What can be seen',
    reason: 'It decides how long an incident takes.',
    of: ['observability', 'aws.vpc-flow-logs'],
  },
  {
    id: 'the-network-beneath',
    name: 'The network beneath',
    reason: 'It has to suit the network you have; most of it can be changed by reinstalling.',
    of: ['networking', 'aws'],
  },
  {
    id: 'services-and-gateways',
    name: 'Services and gateways',
    reason: 'Controllers of their own can do most of it beside any CNI.',
    of: ['services'],
  },
  {
    id: 'several-clusters',
    name: 'Several clusters',
    reason: 'It matters to those alone who have more than one.',
    of: ['multicluster'],
  },
] as const satisfies readonly Weight[];
