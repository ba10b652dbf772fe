import type { PlanTable } from '~/data/plan-example.ts';
import { changePlanTable } from '../../support/plans.ts';
import { type Placed, planTables, repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Whether counts are whole, none below zero, each greater than the one before it. */
function areAscending(counts: readonly number[]): boolean {
  return counts.every((count, at) => Number.isInteger(count) && count > (counts[at - 1] ?? -1));
}

/** What a table names that is not there. */
function namedFaults(facts: CheckedFacts): readonly string[] {
  const types = new Set(facts.instances.map(({ type }) => type));
  return planTables(facts).flatMap(({ place, fact: { type, columns } }) => [
    ...(types.has(type)
      ? []
      : [message(place, `no list has the type ${type}`, 'take one of instances.json')]),
    ...columns
      .filter(({ way }) => !Object.hasOwn(facts.planWays, way))
      .map(({ name, way }) =>
        message(place, `there is no way ${way}, which “${name}” names`, 'correct the id'),
      ),
  ]);
}

function formFaults({ place, fact }: Placed<PlanTable>): readonly string[] {
  const { maxPods, pods, columns } = fact;
  return [
    ...(Number.isInteger(maxPods) && maxPods > 0
      ? []
      : [message(place, `max pods are ${String(maxPods)}`, 'write a whole number above 0')]),
    ...(pods.length > 0 && areAscending(pods)
      ? []
      : [
          message(
            place,
            `pods are ${pods.join(', ') || 'none'}`,
            'write whole numbers that ascend',
          ),
        ]),
    ...(columns.length < 2 ? [message(place, 'compares nothing', 'give it two columns')] : []),
    ...repeated(columns.map(({ name }) => name)).map((name) =>
      message(place, `has two columns “${name}”`, 'reword one'),
    ),
  ];
}

export const planTableForm: Rule = {
  name: 'a table of pools has a known type, pods that ascend, and columns of their own names',
  why: 'A guide reads from line to line and from column to column what settings change.',
  check: (facts) => [...namedFaults(facts), ...planTables(facts).flatMap(formFaults)],
  fails: [
    {
      breaks: (facts) =>
        changePlanTable(facts, {
          type: 'm5.lage',
          columns: [
            { name: 'Default', way: 'flat' },
            { name: 'Other', way: 'flet' },
          ],
        }),
      messages: [
        'plan-tables/pools: no list has the type m5.lage — take one of instances.json',
        'plan-tables/pools: there is no way flet, which “Other” names — correct the id',
      ],
    },
    ...[[], [1, 0], [1, 1], [-1, 0], [0, 0.5]].map((pods) => ({
      breaks: (facts: CheckedFacts) => changePlanTable(facts, { pods }),
      messages: [
        `plan-tables/pools: pods are ${pods.join(', ') || 'none'} — write whole numbers that ascend`,
      ],
    })),
    {
      breaks: (facts) =>
        changePlanTable(facts, { maxPods: 0, columns: [{ name: 'Default', way: 'flat' }] }),
      messages: [
        'plan-tables/pools: max pods are 0 — write a whole number above 0',
        'plan-tables/pools: compares nothing — give it two columns',
      ],
    },
    {
      breaks: (facts) =>
        changePlanTable(facts, {
          columns: [
            { name: 'Default', way: 'flat' },
            { name: 'Default', way: 'flat', targets: { eni: 2 } },
          ],
        }),
      messages: ['plan-tables/pools: has two columns “Default” — reword one'],
    },
  ],
};
