import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { resolveClaim } from '~/derive/comparison/resolve-claim.ts';
import { comparisonSchema } from '~/derive/comparison/schema.ts';
import { answer, cite, smallFacts } from '../../../support/facts.ts';

describe('comparisonOf', () => {
  const comparison = comparisonOf(smallFacts);

  it('has the form that is promised to readers of the data', () => {
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  });

  it('keeps the order of the dictionaries', () => {
    expect(comparison.order).toEqual({
      areas: ['ipam', 'policy'],
      features: ['ipam.pools', 'policy.summary', 'policy.fqdn'],
      cnis: ['calico', 'cilium'],
    });
  });

  it('has claims by feature, then by CNI', () => {
    expect(comparison.claims['policy.fqdn']?.['calico']?.edition).toBe('Calico Enterprise');
  });

  it('stops at a missing claim', () => {
    const facts = { ...smallFacts, claims: { ...smallFacts.claims, cilium: {} } };
    expect(() => comparisonOf(facts)).toThrow('cilium/ipam.pools: no such claim');
  });
});

describe('resolveClaim', () => {
  it('resolves each source to its addresses', () => {
    const claim = resolveClaim(answer('a', 'page'), smallFacts);
    expect(claim.sources).toEqual([{ title: 'A page', links: ['https://example.org/page'] }]);
  });

  it('resolves the sources of a conflict', () => {
    const conflict = {
      about: 'the default',
      statements: [
        { says: 'On', source: cite('page') },
        { says: 'Off', source: cite('rules', { lines: [7] }) },
      ],
      believed: 'The code.',
    } as const;
    const statements = resolveClaim({ ...answer('a'), conflict }, smallFacts).conflict?.statements;
    expect(statements?.map(({ source }) => source.title)).toEqual(['A page', 'Rules']);
  });

  it('has no sources where an unknown answer cites none', () => {
    const unknown = { support: 'unknown', searched: 'The code.', reviewed: '2026-02-03' } as const;
    expect(resolveClaim(unknown, smallFacts)).toEqual({ ...unknown, sources: [] });
  });
});
