import type { Area } from './model.ts';

/** The ten groups of rows, in the order of the comparison. */
export const areas = {
  networking: {
    name: 'Networking model',
    short: 'Networking',
    about: 'How packets leave a pod, cross the cluster and reach the network around it.',
  },
  policy: {
    name: 'Policy enforcement',
    short: 'Policy',
    about: 'Which traffic rules can be written, what enforces them and at what cost.',
  },
  aws: {
    name: 'AWS integration',
    short: 'AWS',
    about: 'Where the plugin runs on EKS, who supports it there and how it uses the VPC.',
  },
  ipam: {
    name: 'IP management',
    short: 'IP',
    about: 'Where pod and Service addresses come from, and how soon they run out.',
  },
  performance: {
    name: 'Performance',
    short: 'Performance',
    about: 'The work a packet causes on its way, and the size a cluster can grow to.',
  },
  security: {
    name: 'Encryption and identity',
    short: 'Encryption',
    about: 'How traffic is encrypted, peers are authenticated and flaws are handled.',
  },
  observability: {
    name: 'Observability',
    short: 'Observability',
    about: 'What the plugin shows of traffic and policy decisions, and where that data can go.',
  },
  services: {
    name: 'Services and load balancing',
    short: 'Services',
    about: 'How Services, ingress and external addresses are announced and balanced.',
  },
  multicluster: {
    name: 'Multi-cluster and hybrid',
    short: 'Multi-cluster',
    about: 'How networking and policy reach past one cluster to other clusters and machines.',
  },
  operations: {
    name: 'Operations and governance',
    short: 'Operations',
    about: 'What it takes to install, run and upgrade the plugin, and who stands behind it.',
  },
} as const satisfies Record<string, Area>;

/** The first part of each feature id. */
export type AreaId = keyof typeof areas;
