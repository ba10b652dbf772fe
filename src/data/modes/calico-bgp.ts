import type { Mode } from '../mode.ts';

export const calicoBgp = {
  name: 'Calico BGP, no overlay',
  short: 'BGP',
  summary: 'x',
  cnis: ['calico'],
  areas: {
    networking: 'calico',
    policy: 'calico',
    aws: 'calico',
    ipam: 'calico',
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
} as const satisfies Mode<'calico'>;
