/**
 * What a node of the VPC CNI holds once it has settled, as formulas: a second opinion on the state machine
 * of `src/lib/plan/pool.ts`, with which it shares nothing. By `pkg/ipamd/ipamd.go` of
 * aws/amazon-vpc-cni-k8s@0c65d58c (v1.23.0), lines 967–1008, 2176–2230, 2552–2730.
 */

/** A node, and what its daemon is told. */
export interface ClosedNode {
  /** Interfaces that may hold addresses of pods. */
  readonly enis: number;
  /** Secondary addresses, or prefixes, of an interface. */
  readonly perEni: number;
  readonly isPrefixed: boolean;
  /** Whether the primary interface holds addresses of pods. */
  readonly hasPrimary: boolean;
  /** `status.capacity.pods`. */
  readonly capacityPods: number;
  readonly warmEni: number;
  readonly warmPrefix: number;
  readonly warmIp: number;
  readonly minimumIp: number;
}

export interface ClosedPool {
  readonly interfaces: number;
  readonly units: number;
  readonly assigned: number;
}

/** Whole interfaces until as many are free as are kept warm, or until `maxPods` is reached. */
function wholeInterfaces(pods: number, node: ClosedNode): number {
  const { enis, perEni, warmEni, capacityPods } = node;
  const wanted = warmEni === 0 ? Math.floor(pods / perEni) + 1 : Math.ceil(pods / perEni) + warmEni;
  return Math.min(wanted, Math.ceil(capacityPods / perEni), enis) * perEni;
}

/** Units that are aimed at with so many pods. */
function aim(pods: number, node: ClosedNode): number {
  const { isPrefixed, warmIp, minimumIp, warmPrefix } = node;
  const size = isPrefixed ? 16 : 1;
  if (warmIp > 0) return Math.ceil(Math.max(pods + warmIp, minimumIp) / size);
  if (minimumIp > 0) return Math.ceil(minimumIp / size);
  return warmPrefix === 0 ? Math.floor(pods / size) + 1 : Math.ceil(pods / size) + warmPrefix;
}

/** Units of a node that grows by units, not by whole interfaces. */
function singleUnits(pods: number, node: ClosedNode): number {
  const { enis, perEni, isPrefixed, capacityPods } = node;
  const size = isPrefixed ? 16 : 1;
  const enough = Math.ceil(capacityPods / size);
  // The first step fills interfaces up, and only between two of them sees that `maxPods` is reached.
  const first = Math.min(aim(0, node), Math.ceil(enough / perEni) * perEni);
  return Math.min(Math.max(first, Math.min(aim(pods, node), enough)), enis * perEni);
}

/** What the node holds with so many pods that came one by one. */
export function closedPool(pods: number, node: ClosedNode): ClosedPool {
  const { perEni, isPrefixed, hasPrimary, enis, warmIp, minimumIp } = node;
  const byUnits = isPrefixed || warmIp > 0 || minimumIp > 0;
  const units = byUnits ? singleUnits(pods, node) : wholeInterfaces(pods, node);
  return {
    interfaces: Math.max(hasPrimary ? Math.min(1, enis) : 0, Math.ceil(units / perEni)),
    units,
    assigned: Math.min(pods, units * (isPrefixed ? 16 : 1)),
  };
}
