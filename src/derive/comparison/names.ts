import { listing } from '../../lib/text.ts';

/** Up to how many CNIs a sentence names; above, it counts them. */
export const NAMED_AT_MOST = 4;

/** `Amazon VPC CNI, Calico and Cilium`, or `12 Kubernetes CNI plugins` where they are too many. */
export function cniNames(names: readonly string[]): string {
  return names.length > NAMED_AT_MOST
    ? `${String(names.length)} Kubernetes CNI plugins`
    : listing(names);
}
