import type { NodeLoad } from './node-load.ts';
import { nodesIn, type Spread, type Subnet, type Taken } from './subnet.ts';

/** The subnets of a zone. */
export interface Zone {
  readonly name: string;
  readonly nodes: readonly Subnet[];
  /** Those of pods alone; none where pods share the subnets of nodes. */
  readonly pods: readonly Subnet[];
}

/** What nodes of a plan take, and where. */
export interface Demand {
  readonly load: NodeLoad;
  /** Whether pods take addresses of subnets of their own. */
  readonly isSplit: boolean;
  readonly spread: Spread;
}

/** The zones that have subnets for nodes, in the order in which they are given. */
export function zonesOf(subnets: readonly Subnet[]): readonly Zone[] {
  const names = new Set(subnets.filter(({ forPods }) => !forPods).map(({ zone }) => zone));
  return [...names].map((name) => {
    const own = subnets.filter(({ zone }) => zone === name);
    return {
      name,
      nodes: own.filter(({ forPods }) => !forPods),
      pods: own.filter(({ forPods }) => forPods),
    };
  });
}

/** Zones that subnets of nodes lie in; one where there are none. */
export function zoneCount(subnets: readonly Subnet[]): number {
  return Math.max(1, zonesOf(subnets).length);
}

/** What a node takes of a subnet of nodes, and of one of pods. */
export function takenOf({ load, isSplit }: Demand): {
  readonly nodes: Taken;
  readonly pods: Taken;
} {
  const pods = { singles: load.podAddresses, prefixes: load.prefixes };
  const nodes = { singles: load.nodeAddresses, prefixes: 0 };
  if (isSplit) return { nodes, pods };
  return {
    nodes: { singles: nodes.singles + pods.singles, prefixes: pods.prefixes },
    pods: { singles: 0, prefixes: 0 },
  };
}

function roomIn(subnets: readonly Subnet[], taken: Taken, spread: Spread): number {
  if (taken.singles + taken.prefixes === 0) return Infinity;
  return subnets.reduce((sum, subnet) => sum + nodesIn(subnet, taken, spread), 0);
}

/** Nodes that a zone has room for. */
export function roomOf(zone: Zone, demand: Demand): number {
  const taken = takenOf(demand);
  return Math.min(
    roomIn(zone.nodes, taken.nodes, demand.spread),
    roomIn(zone.pods, taken.pods, demand.spread),
  );
}

/** Nodes of each zone where so many are spread evenly, the first zones first. */
export function sharesOf(nodes: number, zones: number): readonly number[] {
  return Array.from({ length: zones }, (_, at) => Math.floor((nodes + zones - 1 - at) / zones));
}

/** How far the subnets of some zones go. */
export interface Life {
  /** Nodes that fit while they are spread evenly. */
  readonly even: number;
  /** The zone in which the next one does not; missing without zones. */
  readonly first?: string;
  /** Nodes that fit in all zones together, however they lie. */
  readonly all: number;
}

/** Nodes that a zone has room for. */
export interface Room {
  readonly name: string;
  readonly room: number;
}

/** Nodes that each zone has room for, whichever of some demands each has. */
export function zoneRooms(zones: readonly Zone[], demands: readonly Demand[]): readonly Room[] {
  return zones.map((zone) => ({
    name: zone.name,
    room: Math.min(...demands.map((demand) => roomOf(zone, demand))),
  }));
}

function lifeIn(rooms: readonly Room[]): Life {
  const [first] = rooms
    .map(({ name, room }, at) => ({ name, even: room * rooms.length + at }))
    .toSorted((one, other) => one.even - other.even);
  if (!first) return { even: 0, all: 0 };
  const all = rooms.reduce((sum, { room }) => sum + room, 0);
  return { even: first.even, first: first.name, all };
}

/** How many nodes the subnets hold, whichever of some demands each has, and where the first one finds no room. */
export function lifeOf(zones: readonly Zone[], demands: readonly Demand[]): Life {
  return lifeIn(zoneRooms(zones, demands));
}

/** How far the subnets go with a zone lost. */
export interface LifeWithout extends Life {
  /** The zone whose loss leaves the least while nodes are spread evenly. */
  readonly lost: string;
}

/**
 * How far the subnets go whichever zone is lost; nothing where there is but one. `even` and `all` are the
 * least that any loss leaves, which need not be the same one’s.
 */
export function lifeWithout(
  zones: readonly Zone[],
  demands: readonly Demand[],
): LifeWithout | undefined {
  if (zones.length < 2) return undefined;
  const rooms = zoneRooms(zones, demands);
  const lives = rooms.map(({ name }, at) => ({
    lost: name,
    ...lifeIn(rooms.filter((_, other) => other !== at)),
  }));
  const [worst] = lives.toSorted((one, other) => one.even - other.even || one.all - other.all);
  return worst && { ...worst, all: Math.min(...lives.map(({ all }) => all)) };
}
