import type { InstanceSources, InstanceType } from '../../src/data/instance.ts';
import { type Addresses, readAddresses } from './addresses.ts';
import { type Branches, readBranches } from './branches.ts';
import { type NodeadmLimits, readMaxPods, readNodeadm } from './checked.ts';
import { type Machine, readMachines } from './machines.ts';
import type { ReadLists } from './read.ts';

/** What the lists say, by instance type. */
export interface Lists {
  readonly addresses: ReadonlyMap<string, Addresses>;
  readonly branches: ReadonlyMap<string, Branches>;
  readonly machines: ReadonlyMap<string, Machine>;
  readonly nodeadm: ReadonlyMap<string, NodeadmLimits>;
  readonly maxPods: ReadonlyMap<string, number>;
}

/** Understands the lists; throws a `Refusal` with the line of the first row that it cannot. */
export function parseLists(lists: ReadLists): Lists {
  return {
    addresses: readAddresses(lists.addresses.list),
    branches: readBranches(lists.branches.list),
    machines: readMachines(lists.machines.list),
    nodeadm: readNodeadm(lists.nodeadm.list),
    maxPods: readMaxPods(lists.maxPods.list),
  };
}

/** The commits at which the lists were read. */
export function sourcesOf({
  addresses,
  branches,
  machines,
  nodeadm,
  maxPods,
}: ReadLists): InstanceSources {
  return {
    addresses: addresses.source,
    branches: branches.source,
    machines: machines.source,
    nodeadm: nodeadm.source,
    maxPods: maxPods.source,
  };
}

const UNKNOWN_BRANCHES = { branchEnis: null, trunking: null };
const UNKNOWN_MACHINE = { vcpu: null, memory: null, arch: null };

/** The instance types of the VPC CNI with what the other lists say of them, by name. */
export function instancesOf({
  addresses,
  branches,
  machines,
  nodeadm,
}: Lists): readonly InstanceType[] {
  return [...addresses]
    .map(([type, limits]) => ({
      type,
      ...limits,
      ...(branches.get(type) ?? UNKNOWN_BRANCHES),
      ...(machines.get(type) ?? UNKNOWN_MACHINE),
      inNodeadm: nodeadm.has(type),
    }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}
