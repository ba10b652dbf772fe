import type { PlanInput } from './input.ts';
import { zoneCount } from './zones.ts';

/** Nodes of a managed node group that may be unavailable at once where nobody says how many. */
const MAX_UNAVAILABLE = 1;

/**
 * Nodes that are there besides while others are replaced. A managed node group starts two for each of
 * its zones, or as many as may be unavailable; of others nothing is assumed.
 */
export function surgeOf({ surge, maxPods, subnets }: PlanInput): number {
  if (surge !== undefined) return surge;
  return maxPods.kind === 'managed' ? Math.max(2 * zoneCount(subnets), MAX_UNAVAILABLE) : 0;
}
