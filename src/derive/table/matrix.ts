import { cniAddress } from '../../lib/address.ts';
import { isResearched, type State, WORDED_STATES, type WordedState } from '../../lib/support.ts';
import { areaOf, entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { type RowView, rowView } from './row.ts';

/** A column of the table. */
export interface ColumnView {
  readonly id: string;
  readonly name: string;
  /** What it is called where space is short: below the name of its family, where that is not in it. */
  readonly brief?: { readonly name: string; readonly family?: string };
  /** The CNI whose hue it has. */
  readonly cni: string;
  /** The page on it. */
  readonly href: string;
  /** The release compared and whose it is; a mode has none of its own. */
  readonly release?: {
    readonly version: string;
    readonly vendor: string;
    /** The latest, where it is newer. */
    readonly newest?: string;
  };
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

function columnViews({ order, cnis }: Comparison): readonly ColumnView[] {
  return order.cnis.map((id) => {
    const { name, version, vendor, newer } = entryOf(cnis, id, 'CNI');
    const newest = newer?.at(-1)?.version;
    const release = { version, vendor, ...(newest !== undefined && { newest }) };
    return { id, name, cni: id, href: cniAddress(id), release };
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

/** Any matrix, as far as the states of its cells go. */
interface StatedCells {
  readonly groups: readonly {
    readonly rows: readonly {
      readonly cells: readonly { readonly claim: { readonly state: State } }[];
    }[];
  }[];
}

/**
 * The states that a table explains and lets choose: every level of support, and a way of not having
 * looked where a cell of it is in that state.
 */
export function offeredStates({ groups }: StatedCells): readonly WordedState[] {
  const found = new Set(
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ claim }) => claim.state)),
    ),
  );
  return WORDED_STATES.filter((state) => isResearched(state) || found.has(state));
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
