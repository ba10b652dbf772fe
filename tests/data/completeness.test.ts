import { describe, expect, expectTypeOf, it } from 'vitest';
import { claims, cnis } from '~/data/index.ts';
import type { Support } from '~/data/claim.ts';
import { summaryMatrix } from '~/derive/table/matrix.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { totalCoverage } from '~/derive/mode/coverage.ts';
import { type State, STATES, SUPPORT_STATES } from '~/lib/support.ts';
import { checkedFacts } from '../support/checked-facts.ts';

describe('the facts', () => {
  it('have the claims of every CNI, in the order of the columns', () => {
    expect(Object.keys(claims)).toEqual(Object.keys(cnis));
  });

  it('have the five headline rows, in the order of the seed', () => {
    expect(
      summaryMatrix(comparisonOf(checkedFacts)).groups.flatMap(({ rows }) =>
        rows.map(({ id }) => id),
      ),
    ).toEqual([
      'networking.summary',
      'policy.summary',
      'aws.summary',
      'ipam.summary',
      'performance.summary',
    ]);
  });
});

describe('the states of lib', () => {
  it('are the support levels of the data, “described” and “unchecked”', () => {
    expectTypeOf<State>().toEqualTypeOf<Support | 'described' | 'unchecked'>();
    expectTypeOf<(typeof SUPPORT_STATES)[number]>().toEqualTypeOf<Support>();
    expect(STATES.filter((state) => !['described', 'unchecked'].includes(state))).toEqual(
      SUPPORT_STATES,
    );
  });
});

describe('the modes', () => {
  it('are checked, or honestly unknown, in at least 97 of 100 questions', () => {
    const { all, checked } = totalCoverage(comparisonOf(checkedFacts));
    expect(checked / all).toBeGreaterThanOrEqual(0.97);
  });
});
