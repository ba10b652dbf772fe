import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { knownLimits } from '~/derive/feature/limits.ts';
import { newerEntries } from '~/derive/feature/newer.ts';
import { cite, withClaim } from '../../../support/facts.ts';
import { changeMode, smallModeFacts } from '../../../support/modes.ts';

describe('knownLimits', () => {
  it('collect what claims miss, and what bites', () => {
    const { claims } = knownLimits(comparisonOf(smallModeFacts), 'cilium');
    expect(claims).toEqual([
      { feature: 'ipam.pools', featureName: 'Address pools', text: 'pools by namespace' },
    ]);
    const { interactions } = knownLimits(comparisonOf(smallModeFacts), 'calico');
    expect(interactions.map(({ id }) => id)).toEqual(['names-in-tunnels']);
  });

  it('collect what a mode lacks of what the CNI has', () => {
    const facts = changeMode(smallModeFacts, {
      same: [],
      answers: {
        'ipam.pools': {
          support: 'partial',
          value: 'One pool',
          missing: 'several pools',
          reason: 'One is all it takes.',
          sources: [cite('rules')],
        },
      },
    });
    expect(knownLimits(comparisonOf(facts), 'calico').modes).toEqual([
      {
        feature: 'ipam.pools',
        featureName: 'Address pools',
        mode: { id: 'calico-plain', name: 'Calico plain' },
        text: 'several pools',
      },
    ]);
  });
});

describe('newerEntries', () => {
  it('list the claims that newer releases change, with what it was read in', () => {
    const facts = withClaim(smallModeFacts, 'calico', 'policy.fqdn', {
      newer: [
        {
          release: 'v2.0.0',
          change: 'It is free.',
          basis: 'code',
          sources: [cite('rules', { lines: [7] })],
          reviewed: '2026-02-03',
        },
      ],
    });
    const comparison = comparisonOf(facts);
    expect(newerEntries(comparison, 'calico')).toMatchObject([
      {
        feature: 'policy.fqdn',
        newer: [{ release: 'v2.0.0', change: 'It is free.', basis: 'read in its code' }],
      },
    ]);
    expect(newerEntries(comparison, 'cilium')).toEqual([]);
  });
});
