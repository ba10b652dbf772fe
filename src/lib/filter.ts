import { type Row, type RowCell, shownState } from './row.ts';
import { isAnswered } from './support.ts';
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
  const answers = cells.flatMap((cell) => {
    const shown = shownState(cell, openSourceOnly);
    if (!isAnswered(shown)) return [];
    return [shown === 'described' ? cell.value : shown];
  });
  return new Set(answers).size > 1;
}

/** The filters that a view puts in force. */
export function activeFilters(state: ViewState): readonly Filter[] {
  const filters: Filter[] = [];
  if (state.area.length > 0) {
    filters.push({ label: 'the choice of areas', passes: (row) => state.area.includes(row.area) });
  }
  if (state.support.length > 0) {
    filters.push({
      label: 'the choice of support levels',
      passes: (row) =>
        shownCells(row, state).some((cell) => state.support.includes(shownState(cell, state.oss))),
    });
  }
  if (state.differ) {
    filters.push({
      label: `“${FLAGS.differ.label}”`,
      passes: (row) => differs(shownCells(row, state), state.oss),
    });
  }
  const wanted = words(state.q);
  if (wanted.length > 0) {
    filters.push({
      label: `the text “${state.q}”`,
      passes: (row) => wanted.every((word) => row.text.includes(word)),
    });
  }
  return filters;
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
