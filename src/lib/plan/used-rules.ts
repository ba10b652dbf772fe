import type { Report } from './report.ts';

/** The rules that the numbers of a plan follow; those of other ways, beside it in the table, are left out. */
export function usedRules({ tables }: Report): ReadonlySet<string> {
  const rows = tables.flatMap(({ id, rows: all }) =>
    id === 'ways' ? all.filter(({ isChosen }) => isChosen) : all,
  );
  return new Set(rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure?.rule ?? [])));
}
