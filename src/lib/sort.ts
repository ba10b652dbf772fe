import { type Row, shownState } from './row.ts';
import { STATES, type State } from './support.ts';

export type Direction = 'asc' | 'desc';

/** A sorted column: `feature`, `count` (how many have it) or the id of a CNI. */
export interface Sort {
  readonly column: string;
  readonly direction: Direction;
}

/** What the order of the rows depends on, apart from the column. */
export interface SortContext {
  /** Ids of the CNIs that are shown; only they are counted. */
  readonly cnis: readonly string[];
  readonly openSourceOnly: boolean;
}

const UNRANKED: ReadonlySet<State> = new Set(['described', 'unknown']);

/** How many of the shown CNIs say a plain yes. */
export function countYes(row: Row, context: SortContext): number {
  return countState(row, 'yes', context);
}

function countState(row: Row, state: State, { cnis, openSourceOnly }: SortContext): number {
  return row.cells.filter(
    (cell) => cnis.includes(cell.cni) && shownState(cell, openSourceOnly) === state,
  ).length;
}

/** `null` sorts last in both directions. */
type Key = number | string | null;

function sortKey(row: Row, column: string, context: SortContext): Key {
  if (column === 'feature') return row.name;
  if (column === 'count') {
    const shown = row.cells.filter(({ cni }) => context.cnis.includes(cni));
    if (shown.every(({ state }) => UNRANKED.has(state))) return null;
    // Among rows with as many yes, a partial answer counts for something.
    return countYes(row, context) + countState(row, 'partial', context) / (shown.length + 1);
  }
  const cell = row.cells.find(({ cni }) => cni === column);
  if (cell === undefined) return null;
  const state = shownState(cell, context.openSourceOnly);
  if (!UNRANKED.has(state)) return STATES.indexOf(state);
  return state === 'described' ? Number.POSITIVE_INFINITY : null;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function isLast(key: Key): key is null {
  return key === null || key === Number.POSITIVE_INFINITY;
}

function compareKeys(a: Key, b: Key, sign: number): number {
  if (isLast(a) || isLast(b)) {
    const rank = (key: Key) => (key === null ? 2 : isLast(key) ? 1 : 0);
    return rank(a) - rank(b);
  }
  if (typeof a === 'string' && typeof b === 'string') return sign * collator.compare(a, b);
  return sign * (Number(a) - Number(b));
}

/**
 * The rows in the wanted order; ties keep their natural order. Descriptions and unknown answers
 * come last in both directions, unknown after all others. Without a sort: the natural order.
 */
export function sortRows(
  rows: readonly Row[],
  sort: Sort | null,
  context: SortContext,
): readonly Row[] {
  if (sort === null) return rows.toSorted((a, b) => a.index - b.index);
  const sign = sort.direction === 'asc' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: sortKey(row, sort.column, context) }))
    .sort((a, b) => compareKeys(a.key, b.key, sign) || a.row.index - b.row.index)
    .map(({ row }) => row);
}
