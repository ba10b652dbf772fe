import type { PathModeId } from '../path.ts';

/** Ids under which the addresses of packet paths named a mode before, with those of today. */
export const formerPathModes = {
  'amazon-vpc-cni': 'vpc-cni',
  'cilium-vxlan': 'cilium-overlay',
} as const satisfies Record<string, PathModeId>;
