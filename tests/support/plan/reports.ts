import { type PlanState, serialisePlan, STANDARD } from '~/lib/plan/plan-state.ts';
import type { Report } from '~/lib/plan/report.ts';
import { type PlanFacts, type Reckoned, reportOf } from '~/lib/plan/report-of.ts';
import { allInstances } from './instances.ts';
import { ALL_WAYS } from './ways.ts';

/** What reports of tests are reckoned with: every type, and the ways as tests name them. */
export const FACTS: PlanFacts = {
  instances: new Map(allInstances.map((one) => [one.type, one])),
  ways: ALL_WAYS,
  queryOf: serialisePlan,
};

/** The words that an address may name there. */
export const VOCABULARY = {
  types: allInstances.map(({ type }) => type),
  ways: ALL_WAYS.map(({ id }) => id),
};

/** A state with all that is not said as the page begins. */
export function stateWith(given: Partial<PlanState>): PlanState {
  return { ...STANDARD, way: 'secondary', ...given };
}

/** A state reckoned. */
export function reckoned(given: Partial<PlanState>): Reckoned {
  return reportOf(stateWith(given), FACTS);
}

/** The texts of a table of a report, row by row, the names of the rows first; none where it is not there. */
export function tableTexts({ tables }: Report, id: string): readonly (readonly string[])[] {
  const rows = tables.find((table) => table.id === id)?.rows ?? [];
  return rows.map(({ name, cells }) => [name, ...cells].map(({ text }) => text));
}
