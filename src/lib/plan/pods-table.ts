import { basisOf, figureCell } from './cells.ts';
import { amountText, type Figure } from './figure.ts';
import { isShared, type TypePods } from './group.ts';
import type { PlanInput } from './input.ts';
import { type MaxPods, nodeadmReserved } from './max-pods.ts';
import type { WayPlan } from './plan.ts';
import { type Cell, type ReportRow, type ReportTable, words } from './report.ts';

function layerCell({ instance, maxPods, pods }: TypePods, layer: MaxPods['binds'][number]): Cell {
  const figure = maxPods[layer];
  if (!figure) return words('none');
  const cell = figureCell(figure, basisOf(instance));
  const isDeciding = maxPods.binds.includes(layer) && pods === maxPods.usable;
  return isDeciding ? { ...cell, isDeciding } : cell;
}

/** Pods of a node: by the layer of its type that binds, or the value of its group as far as there are addresses. */
export function podsFigure({ maxPods, announced, pods }: TypePods): Figure {
  const { ceiling, binds, usable } = maxPods;
  if (pods !== usable) {
    const working = `min(${amountText(ceiling.amount)}; ${amountText(announced)} of the group)`;
    return { amount: pods, working, rule: 'several-types' };
  }
  return maxPods[binds[0] ?? 'ceiling'] ?? ceiling;
}

function noteOf({ way, types }: WayPlan, input: PlanInput): string {
  const least = 'The least of three decides; it is marked.';
  if (types.length < 2) return least;
  return isShared(input, way)
    ? `${least} A managed node group gives all its nodes the value of its least type.`
    : `${least} Each node has the value of its own type, for nobody gives the group one.`;
}

/** What each layer allows, type by type. */
export function maxPodsTable(plan: WayPlan, input: PlanInput): ReportTable {
  const rows = plan.types.map((type): ReportRow => {
    const basis = basisOf(type.instance);
    return {
      name: words(type.instance.type),
      cells: [
        layerCell(type, 'ceiling'),
        layerCell(type, 'kubelet'),
        layerCell(type, 'cap'),
        figureCell(podsFigure(type), basis),
        figureCell(nodeadmReserved(type.instance), basis),
      ],
    };
  });
  return {
    id: 'max-pods',
    title: 'Pods a node takes',
    note: noteOf(plan, input),
    head: ['Type', 'Address ceiling', 'Kubelet value', 'Enforced cap', 'Pods', 'Reserved, MiB'],
    rows,
  };
}
