import { comparable, type Row, type RowCell, shownState } from './row.ts';
import { isAnswered, type State } from './support.ts';
import { words } from './text.ts';
import { FLAGS } from './view-flags.ts';
import type { ViewState } from './view-state.ts';

/** A filter in force: what it is called and whether a row passes it. */
export interface Filter {
  /** Completes “Drop …”. */
  readonly label: string;
  readonly passes: (row: Row) => boolean;
}

function shownCells(row: Row, state: ViewState): readonly RowCell[] {
  return state.cni.length === 0
    ? row.cells
    : row.cells.filter(({ cni }) => state.cni.includes(cni));
}

/**
 * Whether the cells give more than one answer: by support level, or by text where there is none. Not
 * to know is no answer.
 */
function differs(cells: readonly RowCell[], openSourceOnly: boolean): boolean {
  const answers = cells.map((cell) => comparable(cell, openSourceOnly));
  return new Set(answers.filter((answer) => answer !== undefined)).size > 1;
}

function holds({ text, hidden = '' }: Row, word: string): boolean {
  return text.includes(word) || hidden.includes(word);
}

/** Whether a row that passes shows less than all that is searched for: the rest stands behind it. */
export function isFoundBehind({ text }: Row, { q }: ViewState): boolean {
  return !words(q).every((word) => text.includes(word));
}

/** Descriptions are left out: their texts always differ, and say nothing of who can do more. */
function differFilter(state: ViewState): Filter {
  return {
    label: `“${FLAGS.differ.label}”`,
    passes: (row) => !isDescribed(row) && differs(shownCells(row, state), state.oss),
  };
}

/** Whether a row describes and has no levels of support. */
function isDescribed({ cells }: Row): boolean {
  return cells.some(({ state }) => state === 'described');
}

/** Why rows are not shown, where it is not plain from the controls. */
export interface Hidden {
  /** Rows with one answer everywhere, and rows that describe, among those the other filters leave. */
  readonly equal: number;
  readonly described: number;
  /** Rows in areas that were not chosen. */
  readonly elsewhere: number;
}

/** Counts the rows that a view hides, by reason. */
export function countHidden(rows: readonly Row[], state: ViewState): Hidden {
  const others = filterRows(rows, { ...state, differ: false });
  const alike = state.differ ? others.filter((row) => !differFilter(state).passes(row)) : [];
  const described = alike.filter(isDescribed).length;
  const elsewhere =
    state.area.length === 0 ? 0 : rows.filter(({ area }) => !state.area.includes(area)).length;
  return { equal: alike.length - described, described, elsewhere };
}

/** The filters that a view puts in force. */
export function activeFilters(state: ViewState): readonly Filter[] {
  const filters: Filter[] = [];
  if (state.area.length > 0) {
    filters.push({ label: 'the choice of areas', passes: (row) => state.area.includes(row.area) });
  }
  if (state.row.length > 0) {
    filters.push({ label: 'the choice of rows', passes: (row) => state.row.includes(row.id) });
  }
  if (state.support.length > 0) {
    filters.push({
      label: 'the choice of support levels',
      passes: (row) =>
        shownCells(row, state).some((cell) => state.support.includes(shownState(cell, state.oss))),
    });
  }
  if (state.differ) filters.push(differFilter(state));
  const wanted = words(state.q);
  if (wanted.length > 0) {
    filters.push({
      label: `the text “${state.q}”`,
      passes: (row) => wanted.every((word) => holds(row, word)),
    });
  }
  return filters;
}

/** The state that all columns shown have in common, where a view folds such rows; none for others. */
export function foldedState(row: Row, state: ViewState): State | undefined {
  if (!state.fold) return undefined;
  const cells = shownCells(row, state);
  const [first, ...others] = cells.map((cell) => shownState(cell, state.oss));
  const isFolded = first !== undefined && first !== 'described' && isAnswered(first);
  return isFolded && others.every((other) => other === first) ? first : undefined;
}

/** The rows that pass every filter of the view, in the order given. */
export function filterRows(rows: readonly Row[], state: ViewState): readonly Row[] {
  const filters = activeFilters(state);
  return rows.filter((row) => filters.every((filter) => filter.passes(row)));
}

/**
 * What to drop when nothing is left: the filters whose removal alone brings rows back, or all of
 * them where it takes more than one.
 */
export function filtersToDrop(rows: readonly Row[], state: ViewState): readonly string[] {
  const filters = activeFilters(state);
  const helpful = filters.filter((dropped) =>
    rows.some((row) => filters.every((filter) => filter === dropped || filter.passes(row))),
  );
  return (helpful.length > 0 ? helpful : filters).map(({ label }) => label);
}
