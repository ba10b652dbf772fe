import type { PlanTable } from '../../data/plan-example.ts';
import { addressesOf, nodeLoads } from '../../lib/plan/node-load.ts';
import type { PlanFacts } from '../../lib/plan/report-of.ts';

/** Addresses that a node takes, a line for each count of pods. */
export interface PoolTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly pods: number; readonly addresses: readonly number[] }[];
}

/** A table of a guide, reckoned; throws where there is no such type or way. */
export function poolTable(
  { type, maxPods, pods, columns }: PlanTable,
  { instances, ways }: Pick<PlanFacts, 'instances' | 'ways'>,
): PoolTable {
  const instance = instances.get(type);
  if (!instance) throw new Error(`${type}: no list has the type`);
  const most = Math.max(...pods);
  const loads = columns.map(({ name, way: id, targets = {} }) => {
    const way = ways.find((one) => one.id === id);
    if (!way) throw new Error(`${name}: there is no way ${id}`);
    return nodeLoads(instance, way, most, { maxPods, branchPods: 0, targets }).map(addressesOf);
  });
  return {
    columns: columns.map(({ name }) => name),
    rows: pods.map((count) => ({
      pods: count,
      addresses: loads.map((addresses) => addresses[count] ?? 0),
    })),
  };
}
