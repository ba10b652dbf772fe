import { expect, it } from 'vitest';
import { readingDays } from '~/derive/about/readings.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts, withClaim } from '../../../support/facts.ts';

const DAYS = ['2025-01-01', '2026-01-01', '2026-01-02'] as const;
const facts = Object.keys(smallFacts.features).reduce(
  (all, feature, at) => withClaim(all, 'calico', feature, { reviewed: DAYS[at] }),
  {
    ...smallFacts,
    claims: { calico: smallFacts.claims['calico'] ?? {} },
    cnis: { calico: smallFacts.cnis['calico'] as never },
  },
);

it('the days of re-reading are the first, the middle and the last, with those that are due', () => {
  expect(readingDays(comparisonOf(facts), '2026-01-03')).toEqual([
    {
      name: 'Claims',
      count: DAYS.length,
      first: DAYS[0],
      middle: DAYS[1],
      last: DAYS[2],
      due: 1,
    },
  ]);
});

it('all are due once they are old', () => {
  expect(readingDays(comparisonOf(facts), '2027-01-01')[0]?.due).toBe(DAYS.length);
});
