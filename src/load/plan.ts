/** What plans are made from, read once a build. */
import { entryOf } from '../derive/comparison/entry.ts';
import { type PoolTable, poolTable } from '../derive/plan/pool-table.ts';
import { type PreparedPlan, preparedPlans } from '../derive/plan/prepared.ts';
import { ruleViews } from '../derive/plan/rules.ts';
import { limitsFrom } from '../derive/plan/limits-from.ts';
import { wayViews } from '../derive/plan/ways.ts';
import { siteAddress } from '../lib/address.ts';
import { chartOf } from '../lib/plan/chart.ts';
import { packInstances, unpackInstances } from '../lib/plan/instance-wire.ts';
import { type PlanState, serialisePlan, STANDARD } from '../lib/plan/plan-state.ts';
import { reportOf } from '../lib/plan/report-of.ts';
import { comparison, facts } from './comparison.ts';

const { instances: listed, planWays, planRules, planExamples, planTables, settingPlaces } = facts;

/** Every way to give pods addresses, with what it costs elsewhere. */
export const ways = wayViews(comparison, planWays, settingPlaces);

/** Every rule that numbers follow. */
export const rules = ruleViews(planRules, facts);

/** The ways as they are sent. */
export const sentWays = ways.map(({ id, name, short, engine, cni, paste }) => ({
  id,
  name,
  short,
  engine,
  cni,
  ...(paste ? { paste } : {}),
}));

/** The limits of instance types as they are sent. */
export const packedInstances = packInstances(listed, limitsFrom(facts.instanceSources.addresses));
const instances = unpackInstances(packedInstances);

/** The lists that the limits were read from. */
export const { instanceSources } = facts;

const byType = new Map(instances.map((one) => [one.type, one]));
const planFacts = {
  instances: byType,
  ways,
  queryOf: (state: PlanState) => serialisePlan(state) || siteAddress('plan/'),
};
const vocabulary = { types: [...byType.keys()], ways: ways.map(({ id }) => id) };

const standard = reportOf(STANDARD, planFacts);

/** The plan that the page begins with. */
export const standardReport = standard.report;

/** The chart of that plan. */
export const standardChart = chartOf(
  standard.plans,
  STANDARD.way,
  (id) => ways.find((way) => way.id === id)?.cni ?? '',
);

/** Situations that many stand in, each reckoned. */
export const examples = preparedPlans(planExamples, planFacts, vocabulary);

/** A table of a guide; throws where it names what is not there. */
export function planTable(id: string): PoolTable {
  return poolTable(entryOf(planTables, id, 'table of plans'), { instances: byType, ways });
}

/** Prepared plans that readers of a claim ask. */
export function plansFor(cni: string, feature: string): readonly PreparedPlan[] {
  return examples.filter(({ claims }) => claims.includes(`${cni}/${feature}`));
}
