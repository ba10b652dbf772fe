import { counted, type Figure } from './figure.ts';
import type { PlanInput } from './input.ts';
import {
  demandsOf,
  lifeHeld,
  nodesAtOnce,
  type StagePlan,
  type WayPlan,
  withKept,
} from './plan.ts';
import { zoneCount, zoneRooms, zonesOf } from './zones.ts';

/** The rule by which a stage finds room in subnets. */
function roomRule({ loads }: StagePlan): Figure['rule'] {
  return loads.some(({ prefixes }) => prefixes > 0) ? 'aligned-prefixes' : 'reserved-addresses';
}

/** Nodes that the subnets hold as the plan is held against them, zone by zone: whichever types they have, up to those of the lightest type alone. */
export function roomFigure({ way }: WayPlan, stage: StagePlan, input: PlanInput): Figure {
  const zones = zonesOf(withKept(input.subnets, input.keep));
  const rooms = zoneRooms(zones, demandsOf(way, stage.loads, 'packed'));
  const sum = rooms.map(({ name, room }) => `${String(room)} in ${name}`).join(' + ');
  const amount = lifeHeld(stage, input).all;
  if (input.zoneLost) {
    return { amount, working: `${sum}, less the zone with the most`, rule: 'one-zone-lost' };
  }
  const { lightest } = stage;
  const rule = roomRule(stage);
  return lightest && lightest.all > amount
    ? { amount, most: lightest.all, working: `${sum}; the most with ${lightest.type} alone`, rule }
    : { amount, working: sum, rule };
}

/** Nodes that a zone has to hold where they are spread evenly. */
export function shareFigure(share: number, nodes: number, input: PlanInput): Figure {
  const zones = zoneCount(input.subnets);
  const working = `${counted(nodes, 'node')} in turn over ${counted(zones, 'zone')}`;
  return { amount: share, working, rule: 'even-spread' };
}

/** Nodes that the largest zone has to hold: its share, or with a zone lost a greater one. */
export function nodesAZone(input: PlanInput): number {
  const zones = zoneCount(input.subnets);
  const left = input.zoneLost && zones > 1 ? zones - 1 : zones;
  return Math.ceil(nodesAtOnce(input) / left);
}
