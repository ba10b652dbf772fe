import { PREFIX_SIZE } from './ceiling.ts';
import { amountText, counted } from './figure.ts';
import type { PlanInput } from './input.ts';
import { nodesAtOnce, type StagePlan, STAGES, type WayPlan, withKept } from './plan.ts';
import { type Cell, type ReportRow, type ReportTable, words } from './report.ts';
import {
  alignedBlocks,
  nodesIn,
  prefixesBeside,
  type Subnet,
  type Taken,
  usableOf,
} from './subnet.ts';
import { figureCell } from './tables.ts';
import { hasPodSubnets } from './way.ts';
import { sharesOf, takenOf, zonesOf } from './zones.ts';

/** What a node takes of a subnet: of a group, what leaves room for the fewest nodes. */
function takenIn(subnet: Subnet, { loads }: StagePlan, isSplit: boolean): Taken | undefined {
  const part = subnet.forPods ? 'pods' : 'nodes';
  const [most] = loads
    .map((load) => takenOf({ load, isSplit, spread: 'packed' })[part])
    .filter(({ singles, prefixes }) => singles + prefixes > 0)
    .toSorted((one, other) => nodesIn(subnet, one, 'packed') - nodesIn(subnet, other, 'packed'));
  return most;
}

function nodesCell(subnet: Subnet, stage: StagePlan, isSplit: boolean): Cell {
  const taken = takenIn(subnet, stage, isSplit);
  if (!taken) return words('not used');
  const nodes = nodesIn(subnet, taken, 'packed');
  const each = [
    ...(taken.singles > 0 ? [`${String(taken.singles)} a node`] : []),
    ...(taken.prefixes > 0 ? [`${counted(taken.prefixes, 'prefix', 'prefixes')} a node`] : []),
  ].join(' and ');
  return figureCell({
    amount: nodes,
    working: `(${String(usableOf(subnet))} − ${String(subnet.used)} used or kept free) by ${each}`,
    rule: taken.prefixes > 0 ? 'aligned-prefixes' : 'reserved-addresses',
  });
}

/** Prefixes that fit in a subnet, and those that a division promises. */
function prefixCells(subnet: Subnet): readonly Cell[] {
  const aligned = figureCell({
    amount: prefixesBeside(subnet, 0, 'packed'),
    working: `${String(alignedBlocks(subnet))} whole blocks, less those with single addresses`,
    rule: 'aligned-prefixes',
  });
  return [aligned, words(amountText(Math.floor(usableOf(subnet) / PREFIX_SIZE)))];
}

/** The subnets of a plan, and how many nodes each holds. */
export function subnetsTable(plan: WayPlan, input: PlanInput): readonly ReportTable[] {
  const { stages } = plan;
  if (!stages || input.subnets.length === 0) return [];
  const isSplit = hasPodSubnets(plan.way);
  const hasPrefixes = stages.full.loads.some(({ prefixes }) => prefixes > 0);
  const zones = zonesOf(input.subnets);
  const shares = sharesOf(nodesAtOnce(input), zones.length);
  const first = stages.wanted.life.first;
  const rows = withKept(input.subnets, input.keep).map((subnet): ReportRow => {
    const at = zones.findIndex(({ name }) => name === subnet.zone);
    const name = `${subnet.cidr} in ${subnet.zone}${subnet.forPods ? ', for pods' : ''}`;
    return {
      name: subnet.zone === first ? { text: name, isDeciding: true } : words(name),
      cells: [
        words(amountText(usableOf(subnet))),
        ...STAGES.map((stage) => nodesCell(subnet, stages[stage], isSplit)),
        words(amountText(shares[at] ?? 0)),
        ...(hasPrefixes ? prefixCells(subnet) : []),
      ],
    };
  });
  const prefixHead = hasPrefixes ? ['Prefixes, aligned', 'By division'] : [];
  return [
    {
      id: 'subnets',
      title: 'Nodes that each subnet holds',
      note: `Nodes are spread evenly over the zones; ${String(input.keep)} addresses of each subnet of nodes stay free for the control plane. The zone that ends first is marked.`,
      head: [
        'Subnet',
        'Usable',
        'Idle',
        'At the pods wanted',
        'Full',
        'Nodes of the zone',
        ...prefixHead,
      ],
      rows,
    },
  ];
}
