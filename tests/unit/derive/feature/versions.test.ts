import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { arrivalsOf } from '~/derive/feature/versions.ts';
import { smallFacts, withClaim } from '../../../support/facts.ts';

function sinces(...texts: readonly string[]): readonly string[] {
  const ids = ['ipam.pools', 'policy.summary', 'policy.fqdn'];
  const facts = texts.reduce(
    (changed, since, at) => withClaim(changed, 'calico', ids[at] ?? '', { since }),
    smallFacts,
  );
  return arrivalsOf(comparisonOf(facts), 'calico').map(({ since }) => since);
}

describe('arrivalsOf', () => {
  it('orders by version, not by text', () => {
    expect(sinces('v3.30.0', 'v3.9', 'v3.29.0 for tiers')).toEqual([
      'v3.9',
      'v3.29.0 for tiers',
      'v3.30.0',
    ]);
  });

  it('puts what names no version last', () => {
    expect(sinces('December 2025', '1.20.0', '1.7')).toEqual(['1.7', '1.20.0', 'December 2025']);
  });

  it('leaves out claims that name none', () => {
    expect(arrivalsOf(comparisonOf(smallFacts), 'cilium')).toEqual([]);
  });

  it('names a CNI that does not exist', () => {
    expect(() => arrivalsOf(comparisonOf(smallFacts), 'weave')).toThrow('weave: no such CNI');
  });
});
