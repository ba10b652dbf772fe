import { describe, expect, it } from 'vitest';
import { earliestReviewed, lastReviewed } from '~/derive/claim/review.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts, withClaim } from '../../../support/facts.ts';

describe('lastReviewed', () => {
  it('is the latest day of any claim of any CNI', () => {
    const facts = withClaim(smallFacts, 'cilium', 'policy.fqdn', { reviewed: '2026-11-22' });
    expect(lastReviewed(comparisonOf(facts))).toBe('2026-11-22');
    expect(lastReviewed(comparisonOf(smallFacts))).toBe('2026-02-03');
  });

  it('is empty where nothing was reviewed', () => {
    expect(lastReviewed({ claims: {} })).toBe('');
  });
});

describe('earliestReviewed', () => {
  it('is the day of the claim that has waited longest', () => {
    const facts = withClaim(smallFacts, 'cilium', 'policy.fqdn', { reviewed: '2026-01-05' });
    expect(earliestReviewed(comparisonOf(facts))).toBe('2026-01-05');
  });
});
