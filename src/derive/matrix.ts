import { cellAnchor } from '../lib/anchor.ts';
import { type ClaimView, claimView } from './claim.ts';
import type { Standing } from './history.ts';
import type { Comparison } from './published.ts';

/** A column of the table. */
export interface ColumnView {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly vendor: string;
}

/** One answer in the table. */
export interface CellView {
  readonly anchor: string;
  readonly cni: string;
  readonly cniName: string;
  readonly claim: ClaimView;
  /** Its anchor in the latest snapshot, where that is another; empty where it has none there. */
  readonly pinned?: string;
  /** Whether the latest snapshot holds another answer. */
  readonly pinDiffers?: boolean;
  /** How the claim stands to what came after it, where the cell shows a snapshot. */
  readonly standing?: Standing;
}

/** A feature with every CNI's answer. */
export interface RowView {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** Its anchor in the latest snapshot, where that is another; empty where it has none there. */
  readonly pinned?: string;
  readonly cells: readonly CellView[];
}

/** The rows of one area. */
export interface GroupView {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly rows: readonly RowView[];
}

/** The comparison as a table. */
export interface Matrix {
  readonly columns: readonly ColumnView[];
  readonly groups: readonly GroupView[];
}

/** The area a feature id belongs to: what stands before its dot. */
export function areaOf(feature: string): string {
  return feature.slice(0, feature.indexOf('.'));
}

/** An entry of a dictionary; throws with the id where there is none. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, id: string, what: string): T {
  const entry = entries[id];
  if (entry === undefined) throw new Error(`${id}: no such ${what}`);
  return entry;
}

/** A feature's row. */
export function rowView({ order, features, cnis, claims }: Comparison, id: string): RowView {
  const { name, question } = entryOf(features, id, 'feature');
  const answers = entryOf(claims, id, 'feature');
  const cells = order.cnis.map((cni) => ({
    anchor: cellAnchor(id, cni),
    cni,
    cniName: entryOf(cnis, cni, 'CNI').name,
    claim: claimView(entryOf(answers, cni, 'claim')),
  }));
  return { id, name, question, cells };
}

function columnViews({ order, cnis }: Comparison): readonly ColumnView[] {
  return order.cnis.map((id) => {
    const { name, version, vendor } = entryOf(cnis, id, 'CNI');
    return { id, name, version, vendor };
  });
}

/** The whole comparison, in its order. */
export function matrixOf(comparison: Comparison): Matrix {
  const { order, areas } = comparison;
  const groups = order.areas.map((id) => {
    const { name, short } = entryOf(areas, id, 'area');
    const ids = order.features.filter((feature) => areaOf(feature) === id);
    return { id, name, short, rows: ids.map((feature) => rowView(comparison, feature)) };
  });
  return { columns: columnViews(comparison), groups };
}

/** The headline rows alone, as one group: each area's `summary`, where it has one. */
export function summaryMatrix(comparison: Comparison): Matrix {
  const rows = comparison.order.features
    .filter((id) => id.endsWith('.summary'))
    .map((id) => rowView(comparison, id));
  return {
    columns: columnViews(comparison),
    groups: [{ id: 'summary', name: 'Summary', short: 'Summary', rows }],
  };
}
