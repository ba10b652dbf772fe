import { lazily } from './lazily.ts';
import { type Row, shownState } from './row.ts';
import { isResearched, STATES, type State } from './support.ts';

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

/** What has no rank comes after all that has, whatever the direction, and in this order. */
const TAIL: readonly State[] = ['described', 'unknown', 'unchecked', 'unresearched'];

/** How many of the shown CNIs say a plain yes. */
export function countYes(row: Row, context: SortContext): number {
  return countState(row, 'yes', context);
}

function countState(row: Row, state: State, { cnis, openSourceOnly }: SortContext): number {
  return row.cells.filter(
    (cell) => cnis.includes(cell.cni) && shownState(cell, openSourceOnly) === state,
  ).length;
}

/** What a row is sorted by; or, from one, how far back in the tail it stands in both directions. */
type Key = { readonly by: number | string } | { readonly tail: number };

function tail(state: State): Key {
  return { tail: TAIL.indexOf(state) + 1 };
}

/** Rows without an answer to count come last, those that nobody has looked into at the very end. */
function countKey(row: Row, context: SortContext): Key {
  const shown = row.cells.filter(({ cni }) => context.cnis.includes(cni));
  if (!shown.some(({ state }) => isResearched(state))) return tail('unresearched');
  if (shown.every(({ state }) => TAIL.includes(state))) return tail('unknown');
  // Among rows with as many yes, a partial answer counts for something.
  const partial = countState(row, 'partial', context) / (shown.length + 1);
  return { by: countYes(row, context) + partial };
}

function sortKey(row: Row, column: string, context: SortContext): Key {
  if (column === 'feature') return { by: row.name };
  if (column === 'count') return countKey(row, context);
  const cell = row.cells.find(({ cni }) => cni === column);
  if (cell === undefined) return tail('unresearched');
  const state = shownState(cell, context.openSourceOnly);
  return TAIL.includes(state) ? tail(state) : { by: STATES.indexOf(state) };
}

const collator = lazily(() => new Intl.Collator('en', { numeric: true, sensitivity: 'base' }));

function compareKeys(a: Key, b: Key, sign: number): number {
  if ('tail' in a || 'tail' in b) {
    return ('tail' in a ? a.tail : 0) - ('tail' in b ? b.tail : 0);
  }
  if (typeof a.by === 'string' && typeof b.by === 'string') {
    return sign * collator().compare(a.by, b.by);
  }
  return sign * (Number(a.by) - Number(b.by));
}

/**
 * The rows in the wanted order; ties keep their natural order. In both directions come last:
 * descriptions, then unknown answers, then what nobody has looked into. Without a sort: the natural
 * order.
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
