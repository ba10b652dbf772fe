import { figureCell } from './cells.ts';
import { PREFIX_SIZE } from './ceiling.ts';
import { counted, type Figure } from './figure.ts';
import type { PlanInput } from './input.ts';
import { nodeEnds, type StagePlan, STAGES, type WayPlan, withKept } from './plan.ts';
import { type Cell, type ReportRow, type ReportTable, words } from './report.ts';
import { shareFigure } from './room.ts';
import {
  alignedBlocks,
  lengthOf,
  nodesIn,
  prefixesBeside,
  reservationsOf,
  type Subnet,
  type Taken,
  usableOf,
} from './subnet.ts';
import { hasPodSubnets } from './way.ts';
import { sharesOf, takenOf, type Zone, zonesOf } from './zones.ts';

/** What a node takes of a subnet: of a group, what leaves room for the fewest nodes. */
function takenIn(subnet: Subnet, { loads }: StagePlan, isSplit: boolean): Taken | undefined {
  const part = subnet.forPods ? 'pods' : 'nodes';
  const [most] = loads
    .map((load) => takenOf({ load, isSplit, spread: 'packed' })[part])
    .filter(({ singles, prefixes }) => singles + prefixes > 0)
    .toSorted((one, other) => nodesIn(subnet, one, 'packed') - nodesIn(subnet, other, 'packed'));
  return most;
}

/** Counts that are one or another as a figure, from the least to the most. */
function rangeFigure(counts: readonly number[], rest: Pick<Figure, 'working' | 'rule'>): Figure {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return { amount: least, ...(most === least ? {} : { most }), ...rest };
}

function nodesCell(subnet: Subnet, stage: StagePlan, isSplit: boolean): Cell {
  const taken = takenIn(subnet, stage, isSplit);
  if (!taken) return words('not used');
  const each = [
    ...(taken.singles > 0 ? [`${String(taken.singles)} a node`] : []),
    ...(taken.prefixes > 0 ? [`${counted(taken.prefixes, 'prefix', 'prefixes')} a node`] : []),
  ].join(' and ');
  const reserved =
    subnet.reserved === 0 || taken.prefixes > 0 ? '' : ` − ${String(subnet.reserved)} reserved`;
  return figureCell(
    rangeFigure(
      reservationsOf(subnet).map((one) => nodesIn(one, taken, 'packed')),
      {
        working: `(${String(usableOf(subnet))} − ${String(subnet.used)} used or kept free${reserved}) by ${each}`,
        rule: taken.prefixes > 0 ? 'aligned-prefixes' : 'reserved-addresses',
      },
    ),
  );
}

/** Prefixes that fit in a subnet, and those that a division promises. */
function prefixCells(subnet: Subnet): readonly Cell[] {
  const usable = usableOf(subnet);
  const aligned = rangeFigure(
    reservationsOf(subnet).map((one) => prefixesBeside(one, 0, 'packed')),
    {
      working: `${String(alignedBlocks(subnet))} whole blocks, less those with single addresses`,
      rule: 'aligned-prefixes',
    },
  );
  const division: Figure = {
    amount: Math.floor(usable / PREFIX_SIZE),
    working: `${String(usable)} / ${String(PREFIX_SIZE)}, rounded down`,
    rule: 'aligned-prefixes',
  };
  return [figureCell(aligned), figureCell(division)];
}

function usableFigure(subnet: Subnet): Figure {
  const working = `2^(32 − ${String(lengthOf(subnet.cidr))}) − 5`;
  return { amount: usableOf(subnet), working, rule: 'reserved-addresses' };
}

/** Nodes of a zone where they are spread evenly, from the near end of a range of nodes to the far one. */
function shareCell(at: number, zones: number, input: PlanInput): Cell {
  const figures = nodeEnds(input).map((nodes) =>
    shareFigure(sharesOf(nodes, zones)[at] ?? 0, nodes, input),
  );
  const [first] = figures;
  if (!first) return words('unknown');
  const working = figures.map((figure) => figure.working).join('; ');
  const counts = figures.flatMap(({ amount }) => (typeof amount === 'number' ? [amount] : []));
  return figureCell(rangeFigure(counts, { working, rule: first.rule }));
}

function rowName({ cidr, zone, forPods, hasAssumedZone }: Subnet): string {
  return `${cidr} in ${zone}${hasAssumedZone ? ', as it seems' : ''}${forPods ? ', for pods' : ''}`;
}

/** The row of a subnet, with what is kept free in it counted as in use. */
function subnetRow(
  subnet: Subnet,
  plan: WayPlan & Required<Pick<WayPlan, 'stages'>>,
  zones: readonly Zone[],
  input: PlanInput,
): ReportRow {
  const { stages, way } = plan;
  const name = rowName(subnet);
  const at = zones.findIndex((zone) => zone.name === subnet.zone);
  return {
    name: subnet.zone === stages.wanted.life.first ? { text: name, isDeciding: true } : words(name),
    cells: [
      figureCell(usableFigure(subnet)),
      ...STAGES.map((stage) => nodesCell(subnet, stages[stage], hasPodSubnets(way))),
      shareCell(at, zones.length, input),
      ...(hasPrefixes(stages.full) ? prefixCells(subnet) : []),
    ],
  };
}

function hasPrefixes({ loads }: StagePlan): boolean {
  return loads.some(({ prefixes }) => prefixes > 0);
}

/** The subnets of a plan, and how many nodes each holds. */
export function subnetsTable(plan: WayPlan, input: PlanInput): readonly ReportTable[] {
  const { stages } = plan;
  if (!stages || input.subnets.length === 0) return [];
  const zones = zonesOf(input.subnets);
  const subnets = withKept(input.subnets, input.keep);
  const prefixHead = hasPrefixes(stages.full) ? ['Prefixes, aligned', 'By division'] : [];
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
      rows: subnets.map((subnet) => subnetRow(subnet, { ...plan, stages }, zones, input)),
    },
  ];
}
