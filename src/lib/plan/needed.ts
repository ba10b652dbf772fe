import type { PlanInput } from './input.ts';
import { nodesAtOnce, type StagePlan, type WayPlan } from './plan.ts';
import { hasRoom, type Subnet, type Taken } from './subnet.ts';
import { hasPodSubnets } from './way.ts';
import { takenOf, zoneCount } from './zones.ts';

/** Lengths of subnets from the smallest to the largest that AWS makes. */
const LENGTHS = Array.from({ length: 13 }, (_, at) => 28 - at);

/** The length of the smallest subnet with room for so many nodes, whichever of some demands each has. */
function neededFor(nodes: number, demands: readonly Taken[], keep: number): number | undefined {
  return LENGTHS.find((length) => {
    const subnet: Subnet = {
      cidr: `10.0.0.0/${String(length)}`,
      zone: '',
      forPods: false,
      used: keep,
      reserved: 0,
    };
    return demands.every((taken) => hasRoom(subnet, nodes, taken, 'packed'));
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
  { loads }: StagePlan,
  input: PlanInput,
): NeededSubnets {
  const isSplit = hasPodSubnets(way);
  const taken = loads.map((load) => takenOf({ load, isSplit, spread: 'packed' }));
  const each = nodesAZone(input);
  const of = (part: 'nodes' | 'pods', keep: number) =>
    lengthText(
      neededFor(
        each,
        taken.map((one) => one[part]),
        keep,
      ),
    );
  const nodes = of('nodes', input.keep);
  return isSplit ? { nodes, pods: of('pods', 0) } : { nodes };
}
