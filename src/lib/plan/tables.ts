import { type MaxPods, nodeadmReserved } from './max-pods.ts';
import { amountText, type Figure } from './figure.ts';
import type { PlanInput } from './input.ts';
import type { PlanInstance } from './instance.ts';
import { nodesAtOnce, type Stage, type StagePlan, STAGES, type WayPlan } from './plan.ts';
import { interfacesOf, usageOf } from './quotas.ts';
import { type Cell, type ReportRow, type ReportTable, words } from './report.ts';
import { addressesFigure } from './workings.ts';

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  idle: 'Idle',
  wanted: 'At the pods wanted',
  full: 'Full',
};

/** The limits of a type, as the figures are reckoned with them. */
export function basisOf({ type, enis, ipv4PerEni, hypervisor, vcpu }: PlanInstance): string {
  const cpus = vcpu === null ? 'vCPUs not listed' : `${String(vcpu)} vCPUs`;
  return `${type}: ${String(enis)} interfaces of ${String(ipv4PerEni)} addresses, ${hypervisor}, ${cpus}`;
}

/** A figure as a cell that opens. */
export function figureCell(figure: Figure, basis?: string): Cell {
  return {
    text: amountText(figure.amount),
    figure,
    ...(basis === undefined ? {} : { basis }),
  };
}

function layerCell(maxPods: MaxPods, layer: 'ceiling' | 'kubelet' | 'cap', basis: string): Cell {
  const figure = maxPods[layer];
  if (!figure) return words('none');
  const cell = figureCell(figure, basis);
  return maxPods.binds.includes(layer) ? { ...cell, isDeciding: true } : cell;
}

/** What each layer allows, type by type. */
export function maxPodsTable({ types }: WayPlan): ReportTable {
  const rows = types.map(({ instance, maxPods }): ReportRow => {
    const basis = basisOf(instance);
    const { usable } = maxPods;
    return {
      name: words(instance.type),
      cells: [
        layerCell(maxPods, 'ceiling', basis),
        layerCell(maxPods, 'kubelet', basis),
        layerCell(maxPods, 'cap', basis),
        words(amountText(usable)),
        figureCell(nodeadmReserved(instance), basis),
      ],
    };
  });
  return {
    id: 'max-pods',
    title: 'Pods a node takes',
    note: 'The least of three decides; it is marked. A group of several types takes what its least type does.',
    head: ['Type', 'Address ceiling', 'Kubelet value', 'Enforced cap', 'Pods', 'Reserved, MiB'],
    rows,
  };
}

function stageRow(stage: Stage, plan: StagePlan, { way }: WayPlan, input: PlanInput): ReportRow {
  const figure = addressesFigure(way, plan, input);
  const nodes = nodesAtOnce(input);
  const more = plan.load.isLeast ? 'at least ' : '';
  const cell = figureCell(figure);
  return {
    name: words(STAGE_NAMES[stage]),
    cells: [
      words(String(plan.pods)),
      words(String(plan.load.interfaces)),
      { ...cell, text: `${more}${cell.text}` },
      words(`${more}${amountText(plan.addresses * nodes)}`),
      figureCell(interfacesOf(plan.load, nodes)),
      figureCell(usageOf(plan.load, nodes)),
    ],
  };
}

/** What a node and all nodes take of the VPC, stage by stage. */
export function addressesTable(plan: WayPlan, input: PlanInput): readonly ReportTable[] {
  const { stages } = plan;
  if (!stages) return [];
  const nodes = amountText(nodesAtOnce(input));
  return [
    {
      id: 'addresses',
      title: 'Addresses of the VPC',
      note: `For ${nodes} nodes at once, those of an upgrade among them. A prefix counts for 16 addresses.`,
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
