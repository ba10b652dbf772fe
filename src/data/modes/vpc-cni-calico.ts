import type { Mode } from '../mode.ts';

export const vpcCniCalico = {
  name: 'VPC CNI with Calico policy',
  short: 'VPC CNI + Calico',
  summary: 'x',
  cnis: ['amazon-vpc-cni', 'calico'],
  areas: {
    networking: 'amazon-vpc-cni',
    policy: 'calico',
    aws: 'amazon-vpc-cni',
    ipam: 'amazon-vpc-cni',
    performance: 'calico',
    security: 'calico',
    observability: 'calico',
    services: 'calico',
    multicluster: 'calico',
    operations: 'calico',
  },
  settings: [],
  setup: [{ step: 'x' }],
  requirements: ['x'],
  supportedBy: 'x',
  same: [],
  answers: {},
  sources: [{ document: 'vpc-cni/readme' }],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni' | 'calico'>;
