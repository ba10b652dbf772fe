import { spanCell } from './cells.ts';
import { amountText, countedTo, type Figure } from './figure.ts';
import type { PlanInput } from './input.ts';
import { nodeEnds, type NodeOf, type Stage, type StagePlan, STAGES, type WayPlan } from './plan.ts';
import { podsFigure } from './pods-table.ts';
import { interfacesOf, usageOf } from './quotas.ts';
import { type Cell, type ReportRow, type ReportTable, words } from './report.ts';
import { wantedPods } from './resources.ts';
import { addressesFigure, interfacesFigure } from './workings.ts';

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  idle: 'Idle',
  wanted: 'At the pods wanted',
  full: 'Full',
};

/** A figure of each type’s node at a stage, as one cell. */
function nodeCell({ each }: StagePlan, figureOf: (node: NodeOf) => Figure): Cell {
  const [first, ...others] = each.map((node) => ({ ...node, figure: figureOf(node) }));
  return first ? spanCell([first, ...others]) : words('unknown');
}

/** A figure of all nodes, from those of the near end to those of the far one, as one cell. */
function allCell(
  stage: StagePlan,
  input: PlanInput,
  figureOf: (node: NodeOf, nodes: number) => Figure,
): Cell {
  const [first, ...others] = nodeEnds(input).flatMap((nodes) =>
    stage.each.map((node) => ({ ...node, figure: figureOf(node, nodes) })),
  );
  return first ? spanCell([first, ...others]) : words('unknown');
}

function withLeast({ load }: StagePlan, cell: Cell, mark: string): Cell {
  return load.isLeast ? { ...cell, text: `${mark} ${cell.text}` } : cell;
}

/** Addresses that a node takes at a stage. */
export function takenCell(
  { way }: WayPlan,
  stage: StagePlan,
  input: PlanInput,
  mark: string,
): Cell {
  return withLeast(
    stage,
    nodeCell(stage, ({ load }) => addressesFigure(way, load, input)),
    mark,
  );
}

/** Addresses that all nodes take at a stage. */
export function allTakenCell(
  { way }: WayPlan,
  stage: StagePlan,
  input: PlanInput,
  mark: string,
): Cell {
  const cell = allCell(stage, input, ({ load }, nodes) => {
    const { amount, rule } = addressesFigure(way, load, input);
    const each = typeof amount === 'number' ? amount : 0;
    return { amount: nodes * each, working: `${String(nodes)} × ${String(each)}`, rule };
  });
  return withLeast(stage, cell, mark);
}

/** Pods of a node at a stage. */
function stagePods(
  stage: Stage,
  { instance, pods }: NodeOf,
  { types }: WayPlan,
  input: PlanInput,
): Figure {
  const type = types.find((one) => one.instance === instance);
  const taken = amountText(type?.pods ?? pods);
  const rule = type ? podsFigure(type).rule : 'several-types';
  if (stage === 'idle') {
    const working = `min(${String(input.hostPods)} on the host network; ${taken})`;
    return { amount: pods, working, rule: 'host-network-pods' };
  }
  const wanted = stage === 'wanted' ? wantedPods(instance, input) : undefined;
  const working =
    wanted === undefined
      ? `all that it takes: ${taken}`
      : `min(${String(wanted)} wanted; ${taken})`;
  return { amount: pods, working, rule };
}

function stageRow(stage: Stage, at: StagePlan, plan: WayPlan, input: PlanInput): ReportRow {
  return {
    name: words(STAGE_NAMES[stage]),
    cells: [
      nodeCell(at, (node) => stagePods(stage, node, plan, input)),
      nodeCell(at, ({ load, instance }) => interfacesFigure(plan.way, load, instance, input)),
      takenCell(plan, at, input, 'at least'),
      allTakenCell(plan, at, input, 'at least'),
      allCell(at, input, ({ load }, nodes) => interfacesOf(load, nodes)),
      allCell(at, input, ({ load }, nodes) => usageOf(load, nodes)),
    ],
  };
}

/** What a node and all nodes take of the VPC, stage by stage. */
export function addressesTable(plan: WayPlan, input: PlanInput): readonly ReportTable[] {
  const { stages } = plan;
  if (!stages) return [];
  const [near, far = near] = nodeEnds(input);
  return [
    {
      id: 'addresses',
      title: 'Addresses of the VPC',
      note: `For ${countedTo(near, far, 'node')} at once, those of an upgrade among them. A prefix counts for 16 addresses.`,
      head: [
        'Load',
        'Pods a node',
        'Interfaces',
        'A node takes',
        'All nodes take',
        'Interfaces in all',
        'NAU',
      ],
      rows: STAGES.map((stage) => stageRow(stage, stages[stage], plan, input)),
    },
  ];
}
