import { answerOf } from './answer.ts';
import { type PlanInstance, unlisted } from './instance.ts';
import { planAll, type WayPlan } from './plan.ts';
import { inputOf, type PlanState } from './plan-state.ts';
import { maxPodsTable } from './pods-table.ts';
import type { Report } from './report.ts';
import { subnetsTable } from './subnet-table.ts';
import { addressesTable } from './tables.ts';
import { warningsOf } from './warnings.ts';
import type { Way } from './way.ts';
import { waysOut } from './ways-out.ts';
import { waysTable } from './ways-table.ts';

/** What plans are reckoned with. */
export interface PlanFacts {
  readonly instances: ReadonlyMap<string, PlanInstance>;
  readonly ways: readonly Way[];
  /** The query of an address that restores a plan. */
  readonly queryOf: (state: PlanState) => string;
}

/** What is said where there is nothing to reckon with. */
const NOTHING: Report = {
  tone: 'unknown',
  headline: 'Name an instance type',
  says: [],
  warnings: [],
  waysOut: [],
  tables: [],
};

/** A plan reckoned. */
export interface Reckoned {
  readonly report: Report;
  /** Every way, for the chart. */
  readonly plans: readonly WayPlan[];
  /** What is wrong with the subnets. */
  readonly problems: readonly string[];
}

/** What a plan says, and what is wrong with its subnets. */
export function reportOf(state: PlanState, { instances, ways, queryOf }: PlanFacts): Reckoned {
  const { input, problems } = inputOf(state);
  const types = state.types.map((type) => instances.get(type) ?? unlisted(type));
  if (types.length === 0) return { report: NOTHING, plans: [], problems };
  const plans = planAll(input, ways, types);
  const chosen = plans.find(({ way }) => way.id === input.way) ?? plans[0];
  if (!chosen) return { report: NOTHING, plans, problems };
  const report: Report = {
    way: { id: chosen.way.id, name: chosen.way.name, engine: chosen.way.engine },
    ...answerOf(chosen, input),
    warnings: warningsOf(chosen, input),
    waysOut: waysOut({ state, input, instances: types, chosen, plans, queryOf }),
    tables: [
      maxPodsTable(chosen, input),
      ...addressesTable(chosen, input),
      ...subnetsTable(chosen, input),
      waysTable(plans, input, (way) => queryOf({ ...state, way })),
    ],
  };
  return { report, plans, problems };
}
