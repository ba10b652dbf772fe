import type { Mode } from '../mode.ts';

export const ciliumNative = {
  name: 'Cilium native routing',
  short: 'Native routing',
  summary: 'x',
  cnis: ['cilium'],
  areas: {
    networking: 'cilium',
    policy: 'cilium',
    aws: 'cilium',
    ipam: 'cilium',
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
} as const satisfies Mode<'cilium'>;
