import type { PathModeId, PathsOfMode } from './path.ts';
import { vpcCni } from './paths/vpc-cni.ts';
import { calicoBgp } from './paths/calico-bgp.ts';
import { calicoEbpf } from './paths/calico-ebpf.ts';
import { calicoVxlan } from './paths/calico-vxlan.ts';
import { ciliumEni } from './paths/cilium-eni.ts';
import { ciliumOverlay } from './paths/cilium-overlay.ts';

export { formerPathModes } from './paths/former.ts';
export { lanes } from './paths/lanes.ts';
export { pathModes } from './paths/modes.ts';
export { scenarios } from './paths/scenarios.ts';

/** Every packet path, by mode and scenario. */
export const paths: Readonly<Record<PathModeId, PathsOfMode>> = {
  'vpc-cni': vpcCni,
  'calico-vxlan': calicoVxlan,
  'calico-bgp': calicoBgp,
  'calico-ebpf': calicoEbpf,
  'cilium-overlay': ciliumOverlay,
  'cilium-eni': ciliumEni,
};
