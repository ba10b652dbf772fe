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

/** What nodes of each type take of a subnet, those left out that take nothing. */
function takenIn(subnet: Subnet, { each }: StagePlan, isSplit: boolean): readonly Taken[] {
  const part = subnet.forPods ? 'pods' : 'nodes';
  return each
    .map(({ load }) => takenOf({ load, isSplit, spread: 'packed' })[part])
    .filter(({ singles, prefixes }) => singles + prefixes > 0);
}

function takenText({ singles, prefixes }: Taken): string {
  return [
    ...(singles > 0 ? [`${String(singles)} a node`] : []),
    ...(prefixes > 0 ? [`${counted(prefixes, 'prefix', 'prefixes')} a node`] : []),
  ].join(' and ');
}

/** Counts that are one or another as a figure, from the least to the most. */
function rangeFigure(counts: readonly number[], rest: Pick<Figure, 'working' | 'rule'>): Figure {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return { amount: least, ...(most === least ? {} : { most }), ...rest };
}

/** Nodes that a subnet holds, whichever type they have and wherever a reservation lies. */
function nodesCell(subnet: Subnet, stage: StagePlan, isSplit: boolean): Cell {
  const taken = takenIn(subnet, stage, isSplit);
  if (taken.length === 0) return words('not used');
  const isByPrefixes = taken.some(({ prefixes }) => prefixes > 0);
  const each = [...new Set(taken.map(takenText))].join(', or by ');
  const { used, reserved } = subnet;
  const kept = reserved === 0 || isByPrefixes ? '' : ` − ${String(reserved)} reserved`;
  const counts = reservationsOf(subnet).flatMap((one) =>
    taken.map((of) => nodesIn(one, of, 'packed')),
  );
  return figureCell(
    rangeFigure(counts, {
      working: `(${String(usableOf(subnet))} − ${String(used)} used or kept free${kept}) by ${each}`,
      rule: isByPrefixes ? 'aligned-prefixes' : 'reserved-addresses',
    }),
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
  return `${cidr} in ${zone}${hasAssumedZone ? ', assumed' : ''}${forPods ? ', for pods' : ''}`;
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
