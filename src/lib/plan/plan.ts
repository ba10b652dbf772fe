import type { Amount } from './figure.ts';
import { curveOf, greatestAt, groupLoads, type TypeMaxPods, usableOf } from './group.ts';
import type { PlanInput } from './input.ts';
import type { PlanInstance } from './instance.ts';
import { maxPodsOf } from './max-pods.ts';
import { addressesOf, type NodeLoad } from './node-load.ts';
import type { Spread, Subnet } from './subnet.ts';
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

/** What a stage takes, and how far the subnets go with it. */
export interface StagePlan {
  /** Pods of a node, those on the host network among them. */
  readonly pods: number;
  /** What a node takes; of a group, the one of a type with the most addresses. */
  readonly load: NodeLoad;
  /** What nodes of a group take, those that another takes no less than left out; the one above first. */
  readonly loads: readonly NodeLoad[];
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

function stageOf(
  pods: number,
  loads: readonly NodeLoad[],
  zones: readonly Zone[],
  way: Way,
): StagePlan {
  const [load] = loads;
  if (!load) throw new Error('a node without a load');
  const demands = (spread: Spread): readonly Demand[] =>
    loads.map((one) => ({ load: one, isSplit: hasPodSubnets(way), spread }));
  const lost = lifeWithout(zones, demands('packed'));
  return {
    pods,
    load,
    loads,
    addresses: addressesOf(load),
    life: lifeOf(zones, demands('packed')),
    ...(loads.some(({ prefixes }) => prefixes > 0)
      ? { scattered: lifeOf(zones, demands('scattered')) }
      : {}),
    ...(lost ? { lost } : {}),
  };
}

/** Nodes that have to find room at once. */
export function nodesAtOnce(input: PlanInput): number {
  return input.nodes + surgeOf(input);
}

/** What the loss of the only zone leaves. */
const NOTHING_LEFT: Life = { even: 0, all: 0 };

/** How far the subnets go as the plan is held against them: with a zone lost where that is asked. */
export function lifeHeld({ life, lost }: StagePlan, { zoneLost }: PlanInput): Life {
  return zoneLost ? (lost ?? NOTHING_LEFT) : life;
}

/** Whether there are subnets for nodes, without which nothing can be held against them. */
export function hasNodeSubnets({ subnets }: PlanInput): boolean {
  return subnets.some(({ forPods }) => !forPods);
}

function verdictOf({ wanted }: Readonly<Record<Stage, StagePlan>>, input: PlanInput): Verdict {
  const nodes = nodesAtOnce(input);
  const life = lifeHeld(wanted, input);
  if (nodes <= life.even) return 'holds';
  return nodes <= life.all ? 'uneven' : 'short';
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
  const group = groupLoads(input, way, types, most);
  const zones = zonesOf(withKept(input.subnets, input.keep));
  const stage = (pods: number) =>
    stageOf(pods, greatestAt(group, Math.max(0, pods - input.hostPods)), zones, way);
  const stages = {
    idle: stage(Math.min(input.hostPods, most)),
    wanted: stage(Math.min(wantedPods(instances, input) ?? most, most)),
    full: stage(most),
  };
  return { way, types, usable, stages, curve: curveOf(group), verdict: verdictOf(stages, input) };
}

/** The plan for the way that is asked for, and for every other with the same input. */
export function planAll(
  input: PlanInput,
  ways: readonly Way[],
  instances: readonly PlanInstance[],
): readonly WayPlan[] {
  return ways.map((way) => planWay(input, way, instances));
}
