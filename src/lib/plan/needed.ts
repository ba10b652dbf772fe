import type { PlanInput } from './input.ts';
import { nodesAtOnce, type StagePlan, type WayPlan } from './plan.ts';
import { hasRoom, type Subnet, type Taken } from './subnet.ts';
import { hasPodSubnets } from './way.ts';
import { takenOf, zoneCount } from './zones.ts';

/** Lengths of subnets from the smallest to the largest that AWS makes. */
const LENGTHS = Array.from({ length: 13 }, (_, at) => 28 - at);

function neededFor(nodes: number, taken: Taken, keep: number): number | undefined {
  return LENGTHS.find((length) => {
    const subnet: Subnet = {
      cidr: `10.0.0.0/${String(length)}`,
      zone: '',
      forPods: false,
      used: keep,
      reserved: 0,
    };
    return hasRoom(subnet, nodes, taken, 'packed');
  });
}

/** Nodes that a zone has to hold: its share, or with a zone lost a greater one. */
function nodesAZone(input: PlanInput): number {
  const zones = zoneCount(input.subnets);
  const left = input.zoneLost && zones > 1 ? zones - 1 : zones;
  return Math.ceil(nodesAtOnce(input) / left);
}

function lengthText(length: number | undefined): string {
  return length === undefined ? 'more than one /16' : `/${String(length)}`;
}

/** The smallest subnets in each zone that hold the nodes of a plan at a stage, as words: `/21`. */
export interface NeededSubnets {
  readonly nodes: string;
  /** For pods alone; missing where they share the subnets of nodes. */
  readonly pods?: string;
}

/** The smallest subnets in each zone that hold the nodes of a plan at a stage. */
export function neededSubnets(
  { way }: WayPlan,
  { load }: StagePlan,
  input: PlanInput,
): NeededSubnets {
  const isSplit = hasPodSubnets(way);
  const taken = takenOf({ load, isSplit, spread: 'packed' });
  const each = nodesAZone(input);
  const nodes = lengthText(neededFor(each, taken.nodes, input.keep));
  return isSplit ? { nodes, pods: lengthText(neededFor(each, taken.pods, 0)) } : { nodes };
}
