import type { Mode } from '../mode.ts';

export const eksAutoMode = {
  name: 'EKS Auto Mode',
  short: 'Auto Mode',
  summary: 'x',
  cnis: ['amazon-vpc-cni'],
  areas: {
    networking: 'amazon-vpc-cni',
    policy: 'amazon-vpc-cni',
    aws: 'amazon-vpc-cni',
    ipam: 'amazon-vpc-cni',
    performance: 'amazon-vpc-cni',
    security: 'amazon-vpc-cni',
    observability: 'amazon-vpc-cni',
    services: 'amazon-vpc-cni',
    multicluster: 'amazon-vpc-cni',
    operations: 'amazon-vpc-cni',
  },
  settings: [],
  setup: [{ step: 'x' }],
  requirements: ['x'],
  supportedBy: 'x',
  same: [],
  answers: {},
  sources: [{ document: 'vpc-cni/readme' }],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni'>;
