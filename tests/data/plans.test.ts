import { describe, expect, it } from 'vitest';
import * as data from '~/data/index.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { preparedPlans } from '~/derive/plan/prepared.ts';
import { wayViews } from '~/derive/plan/ways.ts';
import { planAll, STAGES } from '~/lib/plan/plan.ts';
import { inputOf, parsePlan, serialisePlan, STANDARD } from '~/lib/plan/plan-state.ts';
import { reportOf } from '~/lib/plan/report-of.ts';
import { RULE_IDS } from '~/lib/plan/rule-id.ts';

const ways = wayViews(comparisonOf(data), data.planWays, data.settingPlaces);
const instances = new Map(data.instances.map((one) => [one.type, one]));
const facts = { instances, ways, queryOf: serialisePlan };
const vocabulary = { types: [...instances.keys()], ways: ways.map(({ id }) => id) };

/** Every text of a report, wherever it stands. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it('the rules that numbers follow are the rules of the data', () => {
  expect(Object.keys(data.planRules).toSorted()).toEqual(RULE_IDS.toSorted());
});

it('the plan that the page begins with can be asked for by its words', () => {
  const query = `?type=${STANDARD.types.join(',')}&way=${STANDARD.way}`;
  expect(parsePlan(query, vocabulary)).toEqual({ state: STANDARD, problems: [] });
  expect(reportOf(STANDARD, facts).problems).toEqual([]);
});

describe('the prepared plans', () => {
  const plans = preparedPlans(data.planExamples, facts, vocabulary);

  it.each(plans)('$id: can be read, and has a number wherever it has a figure', ({ report }) => {
    const odd = textsIn(report).filter((text) => /NaN|Infinity|∞|undefined|null/u.test(text));
    expect(odd).toEqual([]);
    const amounts = report.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure?.amount ?? [])),
    );
    expect(amounts.length).toBeGreaterThan(0);
    const endless = amounts.filter(
      (amount) => !(amount === 'unlimited' || Number.isSafeInteger(amount)),
    );
    expect(endless).toEqual([]);
  });

  it('end in all tones that a plan of known types can end in', () => {
    expect(new Set(plans.map(({ report }) => report.tone))).toEqual(new Set(['good', 'bad']));
  });
});

describe('every instance type', () => {
  const { input } = inputOf(STANDARD);

  it('has whole numbers in every way, or is said to be unknown', () => {
    const odd = [...instances].flatMap(([type, instance]) => {
      const plans = planAll({ ...input, types: [type] }, ways, [instance]);
      return plans.flatMap(({ way, usable, stages, curve }) => {
        const numbers = [
          ...curve,
          ...STAGES.flatMap((stage) => {
            const { pods = NaN, addresses = NaN, life } = stages?.[stage] ?? {};
            return [pods, addresses, life?.all ?? NaN];
          }),
        ];
        const isWhole =
          stages !== undefined && numbers.every((one) => one >= 0 && Number.isSafeInteger(one));
        return isWhole || usable === 'unknown' ? [] : [`${type}, ${way.id}`];
      });
    });
    expect(odd).toEqual([]);
  });
});
