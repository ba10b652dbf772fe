import { PREFIX_SIZE } from './ceiling.ts';
import type { Figure } from './figure.ts';
import type { PlanInput } from './input.ts';
import type { StagePlan, WayPlan } from './plan.ts';
import { nodesAZone } from './room.ts';
import { hasRoom, type Subnet, type Taken } from './subnet.ts';
import { hasPodSubnets } from './way.ts';
import { takenOf } from './zones.ts';

/** Lengths of subnets from the smallest to the largest that AWS makes. */
const LENGTHS = Array.from({ length: 13 }, (_, at) => 28 - at);

/** The smallest subnet for a part of a plan in each zone. */
export interface NeededSubnet {
  /** The length of its prefix; missing where the largest is not enough. */
  readonly length?: number;
  /** The addresses that it takes, and how they come about. */
  readonly figure: Figure;
}

/** The smallest subnets in each zone that hold the nodes of a plan at a stage. */
export interface NeededSubnets {
  readonly nodes: NeededSubnet;
  /** For pods alone; missing where they share the subnets of nodes. */
  readonly pods?: NeededSubnet;
}

/** `/21`, or that one is not enough. */
export function neededText({ length }: NeededSubnet): string {
  return length === undefined ? 'more than one /16' : `/${String(length)}`;
}

/** The length of the smallest subnet with room for so many nodes. */
function lengthFor(nodes: number, taken: Taken, keep: number): number | undefined {
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

function neededFor(nodes: number, taken: Taken, keep: number): NeededSubnet {
  const { singles, prefixes } = taken;
  const length = lengthFor(nodes, taken, keep);
  const blocks = `${String(prefixes)} × ${String(PREFIX_SIZE)}`;
  const each = prefixes === 0 ? String(singles) : `(${String(singles)} + ${blocks})`;
  const kept = keep === 0 ? '' : ` + ${String(keep)} kept free`;
  const there =
    length === undefined
      ? ''
      : ` ≤ 2^(32 − ${String(length)}) − 5${prefixes === 0 ? '' : ', in whole blocks'}`;
  return {
    ...(length === undefined ? {} : { length }),
    figure: {
      amount: nodes * (singles + prefixes * PREFIX_SIZE) + keep,
      working: `${String(nodes)} × ${each}${kept}${there}`,
      rule: prefixes === 0 ? 'reserved-addresses' : 'aligned-prefixes',
    },
  };
}

/** The smallest subnets in each zone that hold the nodes of a plan at a stage, whichever type each has. */
export function neededSubnets(
  { way }: WayPlan,
  { loads }: StagePlan,
  input: PlanInput,
): NeededSubnets {
  const isSplit = hasPodSubnets(way);
  const taken = loads.map((load) => takenOf({ load, isSplit, spread: 'packed' }));
  const of = (part: 'nodes' | 'pods', keep: number) =>
    taken
      .map((one) => neededFor(nodesAZone(input), one[part], keep))
      .reduce((most, one) => ((one.length ?? 0) < (most.length ?? 0) ? one : most));
  const nodes = of('nodes', input.keep);
  return isSplit ? { nodes, pods: of('pods', 0) } : { nodes };
}
