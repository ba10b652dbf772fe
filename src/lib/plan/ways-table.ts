import { amountText, counted } from './figure.ts';
import type { PlanInput } from './input.ts';
import { neededSubnets } from './needed.ts';
import { hasNodeSubnets, lifeHeld, nodesAtOnce, type Stage, type WayPlan } from './plan.ts';
import { type Cell, type ReportRow, type ReportTable, words } from './report.ts';
import { basisOf, figureCell } from './tables.ts';
import { hasPodSubnets } from './way.ts';
import { addressesFigure } from './workings.ts';

function usableCell({ types, usable }: WayPlan): Cell {
  const type = types.find(({ maxPods }) => maxPods.usable === usable);
  const layer = type?.maxPods.binds[0];
  const figure = layer === undefined ? undefined : type?.maxPods[layer];
  return type && figure ? figureCell(figure, basisOf(type.instance)) : words(amountText(usable));
}

function stageCell(plan: WayPlan, stage: Stage, input: PlanInput): Cell {
  const { stages, way } = plan;
  if (!stages) return words('unknown');
  const cell = figureCell(addressesFigure(way, stages[stage], input));
  return stages[stage].load.isLeast ? { ...cell, text: `≥ ${cell.text}` } : cell;
}

function allText({ stages }: WayPlan, input: PlanInput): string {
  if (!stages) return 'unknown';
  const { addresses, load } = stages.wanted;
  return `${load.isLeast ? '≥ ' : ''}${amountText(addresses * nodesAtOnce(input))}`;
}

/** Nodes that the subnets hold, or why they hold none that would do. */
function roomText({ way, stages, usable }: WayPlan, input: PlanInput): string {
  if (!stages) return 'unknown';
  if (input.pods !== undefined && typeof usable === 'number' && usable < input.pods) {
    return `none: ${amountText(usable)} of ${counted(input.pods, 'pod')}`;
  }
  if (!hasNodeSubnets(input)) return 'no subnets given';
  if (hasPodSubnets(way) && !input.subnets.some(({ forPods }) => forPods)) {
    return 'no pod subnets given';
  }
  const room = amountText(lifeHeld(stages.wanted, input).all);
  return stages.wanted.load.isLeast ? `≤ ${room}` : room;
}

function neededText(plan: WayPlan, input: PlanInput): string {
  if (!plan.stages) return 'unknown';
  const { nodes, pods } = neededSubnets(plan, plan.stages.wanted, input);
  if (pods !== undefined) return `${nodes}, pods ${pods}`;
  return plan.stages.wanted.load.isLeast ? `${nodes} at least` : nodes;
}

function wayRow(plan: WayPlan, input: PlanInput, queryOf: (way: string) => string): ReportRow {
  const { way } = plan;
  const row: ReportRow = {
    name: { text: way.name, link: queryOf(way.id) },
    cells: [
      usableCell(plan),
      stageCell(plan, 'idle', input),
      stageCell(plan, 'wanted', input),
      stageCell(plan, 'full', input),
      words(allText(plan, input)),
      words(roomText(plan, input)),
      words(neededText(plan, input)),
    ],
  };
  return way.id === input.way ? { ...row, isChosen: true } : row;
}

/** Every way with the same input, a row each. */
export function waysTable(
  plans: readonly WayPlan[],
  input: PlanInput,
  queryOf: (way: string) => string,
): ReportTable {
  return {
    id: 'ways',
    title: 'The same cluster in every way',
    note: 'Addresses of the VPC that a node takes, nodes that your subnets hold at the pods wanted, and the smallest subnet in each zone that would hold all.',
    head: [
      'Way',
      'Pods a node',
      'Idle',
      'At the pods wanted',
      'Full',
      'All nodes take',
      'Nodes that fit',
      'Subnet a zone',
    ],
    rows: plans.map((plan) => wayRow(plan, input, queryOf)),
  };
}
