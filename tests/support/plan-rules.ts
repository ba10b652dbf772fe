import type { PlanRule } from '~/data/plan-rule.ts';
import { cite } from './facts.ts';

const pool = {
  name: 'Addresses of a pool',
  formula: 'hosts × 64',
  why: 'A host takes a block.',
  sources: [cite('rules')],
  otherwise: [
    {
      says: 'A page gives a host 60.',
      because: 'It leaves out four that are used.',
      source: cite('rules'),
      date: '2026-01-01',
    },
  ],
  reviewed: '2026-02-03',
};

function rules(changes: Readonly<Record<string, unknown>>): Readonly<Record<string, PlanRule>> {
  return { 'pool-addresses': { ...pool, ...changes } as unknown as PlanRule };
}

/** One rule of the planner, with a text that says otherwise. */
export const smallPlanRules = rules({});

/** Facts with fields of the rule `pool-addresses` changed. */
export function changePlanRule<F>(facts: F, changes: Readonly<Record<string, unknown>>): F {
  return { ...facts, planRules: rules(changes) };
}
