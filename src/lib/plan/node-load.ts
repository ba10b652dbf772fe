import { CILIUM_OWN, hasTrunk, podInterfaces, PREFIX_SIZE, slotsOf } from './ceiling.ts';
import type { PlanInstance } from './instance.ts';
import { type Pool, poolsUpTo } from './pool.ts';
import type { WarmTargets } from './targets.ts';
import { type Engine, holdsPrefixes, type Way } from './way.ts';

/** Addresses that Cilium keeps ready on a node beyond those in use, where `pre-allocate` is not set. */
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
  /** What keeps it from taking more, in words, where a pool of ipamd has it. */
  readonly stop?: string;
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

/** The part of a node that is none of ipamd’s pool. */
interface Beside {
  readonly isCustom: boolean;
  readonly prefixes: boolean;
  /** The trunk and its branches, each an interface with an address. */
  readonly trunked: number;
  /** Pods that want a branch and find none. */
  readonly branchless: number;
}

/**
 * A pool of ipamd as load, with the primary addresses of its interfaces. Under custom networking the node’s
 * own address alone is from the subnet of the node: a trunk and its branches are made in the subnet of the
 * ENIConfig, `trunk.go` and `instance.go` of the VPC resource controller.
 */
function vpcLoad(pool: Pool, pods: number, beside: Beside): NodeLoad {
  const { isCustom, prefixes, trunked, branchless } = beside;
  const own = isCustom ? 1 : 0;
  const ofPods = pool.interfaces + (prefixes ? 0 : pool.units) + trunked;
  return {
    interfaces: own + pool.interfaces + trunked,
    nodeAddresses: isCustom ? own : own + ofPods,
    podAddresses: isCustom ? ofPods : 0,
    prefixes: prefixes ? pool.units : 0,
    waiting: pods - pool.assigned + branchless,
    isLeast: false,
    stop: pool.stop,
  };
}

function vpcLoads(
  instance: PlanInstance,
  engine: Extract<Engine, { readonly kind: 'vpc-cni' }>,
  pods: number,
  rules: LoadRules,
): readonly NodeLoad[] {
  const isCustom = engine.customNetworking === true;
  const prefixes = holdsPrefixes(engine, instance);
  const trunks = hasTrunk(engine, instance) ? 1 : 0;
  const pools = poolsUpTo(pods, {
    interfaces: podInterfaces(instance, engine),
    slots: slotsOf(instance),
    prefixes,
    startsAttached: !isCustom,
    maxPods: rules.maxPods,
    targets: rules.targets,
  });
  return pools.map((full, count) => {
    const asking = engine.branches ? Math.min(rules.branchPods, count) : 0;
    const branches = Math.min(asking, instance.branchEnis ?? 0);
    const others = count - asking;
    const [trunked, branchless] = [trunks + branches, asking - branches];
    return vpcLoad(pools[others] ?? full, others, { isCustom, prefixes, trunked, branchless });
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
  // Of the interfaces before the first one for pods, a node has the one that it starts with.
  const before = podInterfaces(instance, engine) < instance.enis ? 1 : 0;
  const interfaces = Math.max(1, before + (slots === 0 ? 0 : Math.ceil(units / slots)));
  return {
    interfaces,
    nodeAddresses: interfaces + (prefixes ? 0 : units),
    podAddresses: 0,
    prefixes: prefixes ? units : 0,
    waiting: Math.min(pods, Math.max(0, used - most * size)),
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
