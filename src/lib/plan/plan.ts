import { type Amount, least } from './figure.ts';
import { curveOf, greatestOf, groupLoads, type TypePods, typePods } from './group.ts';
import type { PlanInput } from './input.ts';
import type { PlanInstance } from './instance.ts';
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

/** A node of a type at a stage. */
export interface NodeOf {
  readonly instance: PlanInstance;
  /** Its pods, those on the host network among them. */
  readonly pods: number;
  readonly load: NodeLoad;
}

/** What a stage takes, and how far the subnets go with it. */
export interface StagePlan {
  /** Nodes of each type. */
  readonly each: readonly NodeOf[];
  /** Pods of a node, those on the host network among them: of the type with the most, and of the one with the least. */
  readonly pods: number;
  readonly leastPods: number;
  /** What a node takes; of a group, the one of a type with the most addresses. */
  readonly load: NodeLoad;
  /** What nodes of a group take, those that another takes no less than left out; the one above first. */
  readonly loads: readonly NodeLoad[];
  /** Addresses of a node: of the type that takes the most, and of the one that takes the least. */
  readonly addresses: number;
  readonly leastAddresses: number;
  /** How far the subnets go whichever type each node has. */
  readonly life: Life;
  /** How far they go where all nodes have the type that takes the least; missing where all take the same. */
  readonly lightest?: Life & { readonly type: string };
  /** How far they go where single addresses lie in as many blocks as they can; with prefixes alone. */
  readonly scattered?: Life;
  readonly lost?: LifeWithout;
}

/** Whether the nodes find room: all, all but not spread evenly, or not all. */
export type Verdict = 'holds' | 'uneven' | 'short' | 'unknown';

/** A plan for one way. */
export interface WayPlan {
  readonly way: Way;
  readonly types: readonly TypePods[];
  /** Pods that a node of any type of the group takes: those of the type with the least. */
  readonly usable: Amount;
  /** Missing where nobody can say how many pods a node takes or has. */
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

/** How far the subnets go where all nodes have the type that lets them go farthest. */
function lightestOf(
  each: readonly NodeOf[],
  lifeWith: (loads: readonly NodeLoad[]) => Life,
): StagePlan['lightest'] {
  const lives = each.map(({ instance, load }) => ({ ...lifeWith([load]), type: instance.type }));
  return lives.toSorted((one, other) => other.all - one.all || other.even - one.even)[0];
}

/** What nodes with some loads take of subnets. */
export function demandsOf(way: Way, loads: readonly NodeLoad[], spread: Spread): readonly Demand[] {
  return loads.map((load) => ({ load, isSplit: hasPodSubnets(way), spread }));
}

function stageOf(each: readonly NodeOf[], zones: readonly Zone[], way: Way): StagePlan {
  const loads = greatestOf(each.map(({ load }) => load));
  const [load] = loads;
  if (!load) throw new Error('a node without a load');
  const demands = (of: readonly NodeLoad[], spread: Spread) => demandsOf(way, of, spread);
  const lifeWith = (of: readonly NodeLoad[]) => lifeOf(zones, demands(of, 'packed'));
  const lost = lifeWithout(zones, demands(loads, 'packed'));
  const pods = each.map((one) => one.pods);
  const leastAddresses = Math.min(...each.map((one) => addressesOf(one.load)));
  const lightest = leastAddresses === addressesOf(load) ? undefined : lightestOf(each, lifeWith);
  return {
    each,
    pods: Math.max(...pods),
    leastPods: Math.min(...pods),
    load,
    loads,
    addresses: addressesOf(load),
    leastAddresses,
    life: lifeWith(loads),
    ...(lightest ? { lightest } : {}),
    ...(loads.some(({ prefixes }) => prefixes > 0)
      ? { scattered: lifeOf(zones, demands(loads, 'scattered')) }
      : {}),
    ...(lost ? { lost } : {}),
  };
}

/** Nodes that have to find room at once, of a range those of its far end. */
export function nodesAtOnce(input: PlanInput): number {
  return input.nodes + surgeOf(input);
}

/** Nodes that have to find room at once: at the near end of a range and at the far one, or the one number there is. */
export function nodeEnds(input: PlanInput): readonly [near: number, ...far: readonly number[]] {
  const far = nodesAtOnce(input);
  return input.fromNodes === undefined ? [far] : [input.fromNodes + surgeOf(input), far];
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

/** Pods that nodes of each type have at a stage; nothing where a type has limits that nobody gives. */
function stagePods(
  types: readonly TypePods[],
  input: PlanInput,
): readonly Readonly<Record<Stage, number>>[] | undefined {
  const each = types.flatMap(({ instance, pods }) => {
    const wanted = wantedPods(instance, input);
    if (pods === 'unknown' || wanted === 'unknown') return [];
    const full = pods === 'unlimited' ? UNLIMITED_PODS : pods;
    return [{ idle: Math.min(input.hostPods, full), wanted: Math.min(wanted ?? full, full), full }];
  });
  return each.length === 0 || each.length < types.length ? undefined : each;
}

/** The plan for one way. */
export function planWay(input: PlanInput, way: Way, instances: readonly PlanInstance[]): WayPlan {
  const types = typePods(instances, input, way);
  const usable = types.length === 0 ? 'unknown' : least(types.map(({ pods }) => pods));
  const pods = stagePods(types, input);
  if (!pods) return { way, types, usable, curve: [], verdict: 'unknown' };
  const group = groupLoads(input, way, types, UNLIMITED_PODS);
  const zones = zonesOf(withKept(input.subnets, input.keep));
  const stage = (name: Stage) => {
    const each = types.flatMap(({ instance }, at) => {
      const count = pods[at]?.[name] ?? 0;
      const load = group[at]?.[Math.max(0, count - input.hostPods)];
      return load ? [{ instance, pods: count, load }] : [];
    });
    return stageOf(each, zones, way);
  };
  const stages = { idle: stage('idle'), wanted: stage('wanted'), full: stage('full') };
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
