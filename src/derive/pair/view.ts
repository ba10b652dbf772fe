import type { Weight } from '../../data/pair.ts';
import { pairId } from '../../lib/address.ts';
import { entryOf } from '../comparison/entry.ts';
import type { ColumnView, Matrix } from '../table/matrix.ts';
import { type PairRow, pairRows, type Standing, type Two } from './rows.ts';

/** Rows that stand together. */
export interface PairGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly PairRow[];
}

/** Differences that weigh alike. */
export interface Decider extends PairGroup {
  readonly reason: string;
  /** Questions with a level that belong to it, whether the answers differ or not. */
  readonly of: number;
}

/** In how many questions of an area the two differ. */
export interface AreaCount {
  readonly id: string;
  readonly name: string;
  readonly differing: number;
  readonly of: number;
}

/** Two CNIs or two modes, held against each other. */
export interface PairView {
  readonly id: string;
  readonly kind: 'cni' | 'mode';
  /** `Calico vs Cilium`. */
  readonly name: string;
  readonly columns: Two<ColumnView>;
  readonly total: number;
  readonly counts: Readonly<Record<Standing, number>>;
  /** The differences, the weightiest first. */
  readonly deciders: readonly Decider[];
  readonly areas: readonly AreaCount[];
  /** Rows of one standing, by area. */
  readonly same: readonly PairGroup[];
  readonly described: readonly PairGroup[];
  readonly open: readonly PairGroup[];
}

function countOf(rows: readonly PairRow[], standing: Standing): number {
  return rows.filter((row) => row.standing === standing).length;
}

/** The rows with a level: descriptions differ in words alone. */
function graded(rows: readonly PairRow[]): readonly PairRow[] {
  return rows.filter(({ standing }) => standing !== 'described');
}

/** The weight that a row belongs to: the one that names it, or else its area. */
function weightOf(weights: readonly Weight[], { id, area }: PairRow): string | undefined {
  const naming = (key: string) => weights.find(({ of }) => (of as readonly string[]).includes(key));
  return (naming(id) ?? naming(area))?.id;
}

function decidersOf(rows: readonly PairRow[], weights: readonly Weight[]): readonly Decider[] {
  const byWeight = Map.groupBy(graded(rows), (row) => weightOf(weights, row));
  return weights
    .map(({ id, name, reason }) => {
      const own = byWeight.get(id) ?? [];
      const differing = own.filter(({ standing }) => standing === 'differs');
      return { id, name, reason, rows: differing, of: own.length };
    })
    .filter(({ rows: differing }) => differing.length > 0);
}

function areaCounts({ groups }: Matrix, rows: readonly PairRow[]): readonly AreaCount[] {
  return groups
    .map(({ id, short }) => {
      const own = graded(rows).filter(({ area }) => area === id);
      return { id, name: short, differing: countOf(own, 'differs'), of: own.length };
    })
    .filter(({ of }) => of > 0);
}

function byArea(
  { groups }: Matrix,
  rows: readonly PairRow[],
  standing: Standing,
): readonly PairGroup[] {
  return groups
    .map(({ id, name }) => ({
      id,
      name,
      rows: rows.filter((row) => row.area === id && row.standing === standing),
    }))
    .filter((group) => group.rows.length > 0);
}

/** Two columns of a table against each other; throws where it has no such column. */
export function pairView(
  kind: PairView['kind'],
  matrix: Matrix,
  between: Two<string>,
  weights: readonly Weight[],
): PairView {
  const rows = pairRows(matrix, between);
  const columns = Object.fromEntries(matrix.columns.map((column) => [column.id, column]));
  const one = entryOf(columns, between[0], 'column');
  const other = entryOf(columns, between[1], 'column');
  return {
    id: pairId(between),
    kind,
    name: `${one.name} vs ${other.name}`,
    columns: [one, other],
    total: rows.length,
    counts: {
      differs: countOf(rows, 'differs'),
      same: countOf(rows, 'same'),
      described: countOf(rows, 'described'),
      open: countOf(rows, 'open'),
    },
    deciders: decidersOf(rows, weights),
    areas: areaCounts(matrix, rows),
    same: byArea(matrix, rows, 'same'),
    described: byArea(matrix, rows, 'described'),
    open: byArea(matrix, rows, 'open'),
  };
}
