import { describe, expect, it } from 'vitest';
import * as data from '~/data/index.ts';
import type { PlanRule } from '~/data/plan-rule.ts';
import { ruleViews } from '~/derive/plan/rules.ts';
import { COMMIT, smallFacts } from '../../../support/facts.ts';
import { changePlanRule, smallPlanRules } from '../../../support/plan-rules.ts';

const viewOf = (rules: Readonly<Record<string, PlanRule>>) => ruleViews(rules, smallFacts)[0];

describe('ruleViews', () => {
  it('tells a rule with its sources, and with what is said otherwise and where', () => {
    const view = viewOf(smallPlanRules);
    expect(view).toMatchObject({
      id: 'pool-addresses',
      name: 'Addresses of a pool',
      formula: 'hosts × 64',
      why: 'A host takes a block.',
      reviewed: '2026-02-03',
    });
    const address = `https://github.com/example/docs/blob/${COMMIT}/docs/rules.md`;
    const linksOf = (source = view?.sources[0]) => source?.links.map(({ href }) => href) ?? [];
    expect(linksOf()[0]).toMatch(new RegExp(`^${address}`, 'u'));
    const [other] = view?.otherwise ?? [];
    expect(other).toMatchObject({
      says: 'A page gives a host 60.',
      because: 'It leaves out four that are used.',
      date: '2026-01-01',
    });
    expect(linksOf(other?.source)).toEqual(linksOf());
  });

  it('has nothing said otherwise where nothing is', () => {
    const { planRules } = changePlanRule({ planRules: smallPlanRules }, { otherwise: undefined });
    expect(viewOf(planRules)?.otherwise).toEqual([]);
  });

  it('has every rule of the data, in its order', () => {
    const views = ruleViews(data.planRules, data);
    expect(views.map(({ id }) => id)).toEqual(Object.keys(data.planRules));
  });
});
