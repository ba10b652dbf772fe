import type { Mode } from '../mode.ts';

export const vpcCniCilium = {
  name: 'Cilium chained on the VPC CNI',
  short: 'VPC CNI + Cilium',
  summary: 'x',
  cnis: ['amazon-vpc-cni', 'cilium'],
  areas: {
    networking: 'amazon-vpc-cni',
    policy: 'cilium',
    aws: 'amazon-vpc-cni',
    ipam: 'amazon-vpc-cni',
    performance: 'cilium',
    security: 'cilium',
    observability: 'cilium',
    services: 'cilium',
    multicluster: 'cilium',
    operations: 'cilium',
  },
  settings: [],
  setup: [{ step: 'x' }],
  requirements: ['x'],
  supportedBy: 'x',
  same: [],
  answers: {},
  sources: [{ document: 'vpc-cni/readme' }],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni' | 'cilium'>;
