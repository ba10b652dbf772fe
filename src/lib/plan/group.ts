import { type Amount, least } from './figure.ts';
import type { PlanInput } from './input.ts';
import { ownInterfaces, type PlanInstance } from './instance.ts';
import { type MaxPods, maxPodsOf } from './max-pods.ts';
import { addressesOf, type NodeLoad, nodeLoads } from './node-load.ts';
import type { Way } from './way.ts';

/** A type of a group with the pods that its nodes take. */
export interface TypePods {
  readonly instance: PlanInstance;
  /** What a node takes by itself. */
  readonly maxPods: MaxPods;
  /** Pods that a node of it announces in the group, whatever addresses there are. */
  readonly announced: Amount;
  /** Pods that a node of it takes in the group. */
  readonly pods: Amount;
}

/** Whether all nodes of a group announce what the least type does: EKS gives a managed node group one value, and nobody else does. */
export function isShared({ maxPods }: PlanInput, { engine }: Way): boolean {
  return maxPods.kind === 'managed' && engine.kind !== 'auto-mode';
}

/** The pods that nodes of each type of a group take. */
export function typePods(
  instances: readonly PlanInstance[],
  input: PlanInput,
  way: Way,
): readonly TypePods[] {
  const types = instances.map((instance) => {
    const maxPods = maxPodsOf(instance, way, input.maxPods, input, input.heldBack);
    const { kubelet, cap = kubelet } = maxPods;
    return { instance, maxPods, announced: least([kubelet.amount, cap.amount]) };
  });
  const ofGroup = least(types.map(({ announced }) => announced));
  return types.map((type) => {
    const announced = isShared(input, way) ? ofGroup : type.announced;
    return { ...type, announced, pods: least([type.maxPods.ceiling.amount, announced]) };
  });
}

/** Whether a load takes no less of anything than another. */
function covers(one: NodeLoad, other: NodeLoad): boolean {
  return (
    one.nodeAddresses >= other.nodeAddresses &&
    one.podAddresses >= other.podAddresses &&
    one.prefixes >= other.prefixes
  );
}

/** What nodes of each type of a group take, type by type, with no pod with an address, one and so on. */
export type GroupLoads = readonly (readonly NodeLoad[])[];

/** The loads of nodes of each type, as far as they take pods; `unlimited` stands for those of a type that nothing limits. */
export function groupLoads(
  input: PlanInput,
  way: Way,
  types: readonly TypePods[],
  unlimited: number,
): GroupLoads {
  const { branchPods, heldBack, hostPods, targets } = input;
  return types.map(({ instance, announced, pods }) => {
    const most = typeof pods === 'number' ? pods : unlimited;
    const maxPods = typeof announced === 'number' ? announced : most;
    const own = Math.max(0, most - hostPods);
    return nodeLoads(ownInterfaces(instance, heldBack), way, own, { maxPods, branchPods, targets });
  });
}

/**
 * The loads that no other covers, the one with the most addresses first; each with the pods that wait under
 * any.
 */
export function greatestOf(loads: readonly NodeLoad[]): readonly NodeLoad[] {
  if (loads.length < 2) return loads;
  const waiting = Math.max(...loads.map((load) => load.waiting));
  return loads
    .toSorted((one, other) => addressesOf(other) - addressesOf(one))
    .filter((load, at, all) => !all.slice(0, at).some((before) => covers(before, load)))
    .map((load) => ({ ...load, waiting }));
}

/** The most addresses that a node of a group takes with no pod with an address, one and so on, of types that take so many. */
export function curveOf(group: GroupLoads): readonly number[] {
  const length = Math.max(0, ...group.map((loads) => loads.length));
  return Array.from({ length }, (_, at) =>
    Math.max(...group.flatMap((loads) => loads[at] ?? []).map(addressesOf)),
  );
}
