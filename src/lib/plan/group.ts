import { type Amount, least } from './figure.ts';
import type { PlanInput } from './input.ts';
import { ownInterfaces, type PlanInstance } from './instance.ts';
import type { MaxPods } from './max-pods.ts';
import { addressesOf, type NodeLoad, nodeLoads } from './node-load.ts';
import type { Way } from './way.ts';

/** A type of the group with the pods that its nodes take. */
export interface TypeMaxPods {
  readonly instance: PlanInstance;
  readonly maxPods: MaxPods;
}

/** Pods that a node of any type takes; unknown where there is no type, or one whose limits nobody gives. */
export function usableOf(types: readonly TypeMaxPods[], input: PlanInput): Amount {
  const known = new Set(types.map(({ instance }) => instance.type));
  if (types.length === 0 || input.types.some((type) => !known.has(type))) return 'unknown';
  return least(types.map(({ maxPods }) => maxPods.usable));
}

/**
 * Pods that a node of each type announces, whatever addresses there are. A managed node group gives all its
 * nodes the value of the least; anything else gives each type its own.
 */
function announcedPods(types: readonly TypeMaxPods[], { maxPods }: PlanInput): readonly Amount[] {
  const each = types.map(({ maxPods: { kubelet, cap = kubelet } }) =>
    least([kubelet.amount, cap.amount]),
  );
  return maxPods.kind === 'managed' ? each.map(() => least(each)) : each;
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

export function groupLoads(
  input: PlanInput,
  way: Way,
  types: readonly TypeMaxPods[],
  most: number,
): GroupLoads {
  const { branchPods, heldBack, hostPods, targets } = input;
  const announced = announcedPods(types, input);
  const own = Math.max(0, most - hostPods);
  return types.map(({ instance }, at) => {
    const pods = announced[at];
    const maxPods = typeof pods === 'number' ? pods : most;
    return nodeLoads(ownInterfaces(instance, heldBack), way, own, { maxPods, branchPods, targets });
  });
}

/**
 * The loads of a group with so many pods with addresses that no other covers, the one with the most addresses
 * first; each with the pods that wait under any.
 */
export function greatestAt(group: GroupLoads, pods: number): readonly NodeLoad[] {
  const loads = group.flatMap((of) => of[pods] ?? []);
  if (loads.length < 2) return loads;
  const waiting = Math.max(...loads.map((load) => load.waiting));
  return loads
    .toSorted((one, other) => addressesOf(other) - addressesOf(one))
    .filter((load, at, all) => !all.slice(0, at).some((before) => covers(before, load)))
    .map((load) => ({ ...load, waiting }));
}

/** The most addresses that a node of a group takes with no pod with an address, one and so on. */
export function curveOf([first = [], ...others]: GroupLoads): readonly number[] {
  return first.map((load, at) =>
    others.reduce((most, of) => Math.max(most, addressesOf(of[at] ?? load)), addressesOf(load)),
  );
}
