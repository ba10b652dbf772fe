import { type Amount, least } from './figure.ts';
import type { PlanInput } from './input.ts';
import { ownInterfaces, type PlanInstance } from './instance.ts';
import { type MaxPods, maxPodsOf } from './max-pods.ts';
import { addressesOf, type NodeLoad, nodeLoads } from './node-load.ts';
import type { Subnet } from './subnet.ts';
import { wantedPods } from './resources.ts';
import { surgeOf } from './surge.ts';
import { hasPodSubnets, type Way } from './way.ts';
import {
  type Demand,
  type Life,
  lifeOf,
  lifeWithout,
  type LifeWithout,
  type Zone,
  zonesOf,
} from './zones.ts';

/** How full nodes are. */
export const STAGES = ['idle', 'wanted', 'full'] as const;
export type Stage = (typeof STAGES)[number];

/** A type of the group with the pods that its nodes take. */
export interface TypeMaxPods {
  readonly instance: PlanInstance;
  readonly maxPods: MaxPods;
}

/** What a stage takes, and how far the subnets go with it. */
export interface StagePlan {
  /** Pods of a node, those on the host network among them. */
  readonly pods: number;
  readonly load: NodeLoad;
  /** Addresses of a node. */
  readonly addresses: number;
  readonly life: Life;
  /** How far they go where single addresses lie in as many blocks as they can; with prefixes alone. */
  readonly scattered?: Life;
  readonly lost?: LifeWithout;
}

/** Whether the nodes find room: all, all but not spread evenly, or not all. */
export type Verdict = 'holds' | 'uneven' | 'short' | 'unknown';

/** A plan for one way. */
export interface WayPlan {
  readonly way: Way;
  readonly types: readonly TypeMaxPods[];
  /** Pods that a node of any type of the group takes. */
  readonly usable: Amount;
  /** Missing where nobody can say how many pods a node takes. */
  readonly stages?: Readonly<Record<Stage, StagePlan>>;
  /** Addresses of a node with no pod of its own, one and so on, as far as it takes them. */
  readonly curve: readonly number[];
  readonly verdict: Verdict;
}

/** Pods on a node where nothing limits them and nobody says how many are wanted. */
const UNLIMITED_PODS = 110;

/** Subnets with what is kept free in those of nodes counted as in use. */
export function withKept(subnets: readonly Subnet[], keep: number): readonly Subnet[] {
  return subnets.map((subnet) =>
    subnet.forPods ? subnet : { ...subnet, used: subnet.used + keep },
  );
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

/** The greater of two loads by the addresses that it takes, with the pods that wait under either. */
function greaterLoad(one: NodeLoad, other: NodeLoad): NodeLoad {
  const greater = addressesOf(other) > addressesOf(one) ? other : one;
  const waiting = Math.max(one.waiting, other.waiting);
  return waiting === greater.waiting ? greater : { ...greater, waiting };
}

/** The load of the type that takes the most, at each count of pods with addresses. */
function groupLoads(
  input: PlanInput,
  way: Way,
  types: readonly TypeMaxPods[],
  most: number,
): readonly NodeLoad[] {
  const { branchPods, targets } = input;
  const announced = announcedPods(types, input);
  const own = Math.max(0, most - input.hostPods);
  const [first = [], ...others] = types.map(({ instance }, at) => {
    const pods = announced[at];
    const maxPods = typeof pods === 'number' ? pods : most;
    return nodeLoads(ownInterfaces(instance, input.heldBack), way, own, {
      maxPods,
      branchPods,
      targets,
    });
  });
  return first.map((load, at) =>
    others.reduce((greatest, loads) => greaterLoad(greatest, loads[at] ?? greatest), load),
  );
}

function stageOf(pods: number, load: NodeLoad, zones: readonly Zone[], way: Way): StagePlan {
  const demand: Demand = { load, isSplit: hasPodSubnets(way), spread: 'packed' };
  const lost = lifeWithout(zones, demand);
  return {
    pods,
    load,
    addresses: addressesOf(load),
    life: lifeOf(zones, demand),
    ...(load.prefixes > 0 ? { scattered: lifeOf(zones, { ...demand, spread: 'scattered' }) } : {}),
    ...(lost ? { lost } : {}),
  };
}

/** Nodes that have to find room at once. */
export function nodesAtOnce(input: PlanInput): number {
  return input.nodes + surgeOf(input);
}

/** What the loss of the only zone leaves. */
const NOTHING_LEFT: Life = { even: 0, all: 0 };

function verdictOf({ wanted }: Readonly<Record<Stage, StagePlan>>, input: PlanInput): Verdict {
  const nodes = nodesAtOnce(input);
  const life = input.zoneLost ? (wanted.lost ?? NOTHING_LEFT) : wanted.life;
  if (nodes <= life.even) return 'holds';
  return nodes <= life.all ? 'uneven' : 'short';
}

/** Pods that a node of any type takes; unknown where there is no type, or one whose limits nobody gives. */
function usableOf(types: readonly TypeMaxPods[], input: PlanInput): Amount {
  const known = new Set(types.map(({ instance }) => instance.type));
  if (types.length === 0 || input.types.some((type) => !known.has(type))) return 'unknown';
  return least(types.map(({ maxPods }) => maxPods.usable));
}

/** The plan for one way. */
export function planWay(input: PlanInput, way: Way, instances: readonly PlanInstance[]): WayPlan {
  const types = instances.map((instance) => ({
    instance,
    maxPods: maxPodsOf(instance, way, input.maxPods, input, input.heldBack),
  }));
  const usable = usableOf(types, input);
  if (usable === 'unknown') return { way, types, usable, curve: [], verdict: 'unknown' };
  const most = usable === 'unlimited' ? UNLIMITED_PODS : usable;
  const loads = groupLoads(input, way, types, most);
  const zones = zonesOf(withKept(input.subnets, input.keep));
  const stage = (pods: number) => {
    const load = loads[Math.max(0, pods - input.hostPods)] ?? loads.at(-1);
    if (!load) throw new Error('a node without a load');
    return stageOf(pods, load, zones, way);
  };
  const stages = {
    idle: stage(Math.min(input.hostPods, most)),
    wanted: stage(Math.min(wantedPods(instances, input) ?? most, most)),
    full: stage(most),
  };
  const curve = loads.map(addressesOf);
  return { way, types, usable, stages, curve, verdict: verdictOf(stages, input) };
}

/** The plan for the way that is asked for, and for every other with the same input. */
export function planAll(
  input: PlanInput,
  ways: readonly Way[],
  instances: readonly PlanInstance[],
): readonly WayPlan[] {
  return ways.map((way) => planWay(input, way, instances));
}
