import type { PathModeId, ScenarioId } from '../../data/path.ts';

/** What the page of packet paths shows unless its address says otherwise. */
export const USUAL_PATHS: {
  readonly path: ScenarioId;
  readonly modes: readonly PathModeId[];
} = { path: 'cross-node', modes: ['vpc-cni', 'calico-vxlan', 'cilium-eni'] };
