import { CILIUM_OWN, otherInterfaces, podInterfaces, PREFIX_SIZE, slotsOf } from './ceiling.ts';
import type { PlanInstance } from './instance.ts';
import { type Pool, poolsUpTo } from './pool.ts';
import type { WarmTargets } from './targets.ts';
import { type Engine, holdsPrefixes, type Way } from './way.ts';

/** Addresses that Cilium’s agent keeps ready beyond those in use. */
export const CILIUM_AHEAD = 8;

/** What a node takes from the VPC with so many pods on it. */
export interface NodeLoad {
  /** Network interfaces. */
  readonly interfaces: number;
  /** Single addresses from the subnets of nodes. */
  readonly nodeAddresses: number;
  /** Single addresses from the subnets of pods, which are those of nodes but under custom networking. */
  readonly podAddresses: number;
  /** /28 prefixes from the subnets of pods. */
  readonly prefixes: number;
  /** Pods that find no address. */
  readonly waiting: number;
  /** Whether it may be more: how many are kept warm is not published. */
  readonly isLeast: boolean;
}

/** What the load of a node depends on beside its type and way. */
export interface LoadRules {
  /** Pods that the node announces. */
  readonly maxPods: number;
  /** Pods with security groups of their own, of those that have addresses. */
  readonly branchPods: number;
  readonly targets: WarmTargets;
}

/** Addresses that a node takes, prefixes counted whole. */
export function addressesOf({ nodeAddresses, podAddresses, prefixes }: NodeLoad): number {
  return nodeAddresses + podAddresses + prefixes * PREFIX_SIZE;
}

const ALONE: NodeLoad = {
  interfaces: 1,
  nodeAddresses: 1,
  podAddresses: 0,
  prefixes: 0,
  waiting: 0,
  isLeast: false,
};

/** A pool of ipamd as load: primary addresses beside, and a trunk with its branches where there is one. */
function vpcLoad(
  pool: Pool,
  pods: number,
  branches: number,
  engine: Engine,
  prefixes: boolean,
): NodeLoad {
  const isCustom = engine.kind === 'vpc-cni' && engine.customNetworking === true;
  const primaries = pool.interfaces + (prefixes ? 0 : pool.units);
  const others = otherInterfaces(engine);
  return {
    interfaces: pool.interfaces + others + branches,
    nodeAddresses: isCustom ? others : others + branches + primaries,
    podAddresses: isCustom ? primaries + branches : 0,
    prefixes: prefixes ? pool.units : 0,
    waiting: pods - pool.assigned,
    isLeast: false,
  };
}

function vpcLoads(
  instance: PlanInstance,
  engine: Extract<Engine, { readonly kind: 'vpc-cni' }>,
  pods: number,
  rules: LoadRules,
): readonly NodeLoad[] {
  const prefixes = holdsPrefixes(engine, instance);
  const branches = engine.branches ? Math.min(rules.branchPods, instance.branchEnis ?? 0) : 0;
  const pools = poolsUpTo(pods, {
    interfaces: podInterfaces(instance, engine),
    slots: slotsOf(instance),
    prefixes,
    startsAttached: engine.customNetworking !== true,
    maxPods: rules.maxPods,
    targets: rules.targets,
  });
  return pools.map((_, count) => {
    const onBranches = Math.min(branches, count);
    const pool = pools[count - onBranches] ?? pools[0];
    return pool
      ? vpcLoad(pool, count - onBranches, onBranches, engine, prefixes)
      : { ...ALONE, waiting: count };
  });
}

/** The operator of Cilium keeps the agent’s own addresses and some ahead, as far as the node can. */
function ciliumLoad(instance: PlanInstance, engine: Engine, pods: number): NodeLoad {
  const slots = slotsOf(instance);
  const most = podInterfaces(instance, engine) * slots;
  const prefixes = holdsPrefixes(engine, instance);
  const size = prefixes ? PREFIX_SIZE : 1;
  const used = pods + CILIUM_OWN;
  const units = Math.min(Math.ceil((used + CILIUM_AHEAD) / size), most);
  const interfaces =
    otherInterfaces(engine) + Math.max(1, slots === 0 ? 0 : Math.ceil(units / slots));
  return {
    interfaces,
    nodeAddresses: interfaces + (prefixes ? 0 : units),
    podAddresses: 0,
    prefixes: prefixes ? units : 0,
    waiting: Math.max(0, used - most * size),
    isLeast: false,
  };
}

/** Auto Mode takes prefixes for the pods there are; how many it keeps warm is not published. */
function autoLoad(instance: PlanInstance, pods: number): NodeLoad {
  const slots = slotsOf(instance);
  const size = holdsPrefixes({ kind: 'auto-mode' }, instance) ? PREFIX_SIZE : 1;
  const units = Math.min(Math.ceil(pods / size), instance.enis * slots);
  const interfaces = Math.max(1, slots === 0 ? 0 : Math.ceil(units / slots));
  return {
    interfaces,
    nodeAddresses: interfaces + (size === 1 ? units : 0),
    podAddresses: 0,
    prefixes: size === 1 ? 0 : units,
    waiting: Math.max(0, pods - units * size),
    isLeast: true,
  };
}

/**
 * What a node of the type takes with no pod, one pod and so on up to `pods`; pods on the host network
 * take nothing and are not counted.
 */
export function nodeLoads(
  instance: PlanInstance,
  { engine }: Way,
  pods: number,
  rules: LoadRules,
): readonly NodeLoad[] {
  const each = (load: (count: number) => NodeLoad) =>
    Array.from({ length: pods + 1 }, (_, count) => load(count));
  switch (engine.kind) {
    case 'vpc-cni':
      return vpcLoads(instance, engine, pods, rules);
    case 'cilium-eni':
      return each((count) => ciliumLoad(instance, engine, count));
    case 'auto-mode':
      return each((count) => autoLoad(instance, count));
    default:
      return each(() => ALONE);
  }
}
