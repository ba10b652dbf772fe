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

  it('is the day of a mode, an interaction, a setting or a symptom that was re-read later', () => {
    const { claims } = comparisonOf(smallFacts);
    for (const kind of ['modes', 'interactions', 'settings', 'symptoms']) {
      const facts = { claims, [kind]: { one: { reviewed: '2027-01-01' } } };
      expect(lastReviewed(facts), kind).toBe('2027-01-01');
    }
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
