import { figureCell, spanCell } from './cells.ts';
import { amountText, counted } from './figure.ts';
import type { TypePods } from './group.ts';
import type { PlanInput } from './input.ts';
import { neededSubnets, neededText } from './needed.ts';
import { podsFigure } from './pods-table.ts';
import { hasNodeSubnets, type Stage, type WayPlan } from './plan.ts';
import { type Cell, type ReportRow, type ReportTable, words } from './report.ts';
import { roomFigure } from './room.ts';
import { allTakenCell, takenCell } from './tables.ts';
import { hasPodSubnets } from './way.ts';

/** Pods of a node, of the type with the least to the one with the most. */
function usableCell({ types }: WayPlan): Cell {
  const decided = (type: TypePods) => Number(type.pods === type.maxPods.usable);
  const [first, ...others] = types
    .toSorted((one, other) => decided(other) - decided(one))
    .map((type) => ({ instance: type.instance, figure: podsFigure(type) }));
  return first ? spanCell([first, ...others]) : words('unknown');
}

function stageCell(plan: WayPlan, stage: Stage, input: PlanInput): Cell {
  return plan.stages ? takenCell(plan, plan.stages[stage], input, '≥') : words('unknown');
}

function allCell(plan: WayPlan, input: PlanInput): Cell {
  return plan.stages ? allTakenCell(plan, plan.stages.wanted, input, '≥') : words('unknown');
}

/** Nodes that the subnets hold, or why they hold none that would do. */
function roomCell(plan: WayPlan, input: PlanInput): Cell {
  const { way, stages, usable } = plan;
  if (!stages) return words('unknown');
  if (input.pods !== undefined && typeof usable === 'number' && usable < input.pods) {
    return words(`none: ${amountText(usable)} of ${counted(input.pods, 'pod')}`);
  }
  if (!hasNodeSubnets(input)) return words('no subnets given');
  if (hasPodSubnets(way) && !input.subnets.some(({ forPods }) => forPods)) {
    return words('no pod subnets given');
  }
  const cell = figureCell(roomFigure(plan, stages.wanted, input));
  return stages.wanted.load.isLeast ? { ...cell, text: `≤ ${cell.text}` } : cell;
}

/** The smallest subnets of a zone, with the addresses that those take which hold the pods. */
function neededCell(plan: WayPlan, input: PlanInput): Cell {
  if (!plan.stages) return words('unknown');
  const { nodes, pods } = neededSubnets(plan, plan.stages.wanted, input);
  if (pods) {
    const working = `nodes: ${nodes.figure.working}; pods: ${pods.figure.working}`;
    return {
      text: `${neededText(nodes)}, pods ${neededText(pods)}`,
      figure: { ...pods.figure, working },
    };
  }
  const length = neededText(nodes);
  const text = plan.stages.wanted.load.isLeast ? `${length} at least` : length;
  return { text, figure: nodes.figure };
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
      allCell(plan, input),
      roomCell(plan, input),
      neededCell(plan, input),
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
    units: [
      '',
      'pods',
      'addresses a node',
      'addresses a node',
      'addresses a node',
      'addresses',
      'nodes',
      '',
    ],
    rows: plans.map((plan) => wayRow(plan, input, queryOf)),
  };
}
