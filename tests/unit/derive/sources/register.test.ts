import { describe, expect, it } from 'vitest';
import { citationsOf, citedFacts } from '~/derive/sources/cited.ts';
import { registerOf } from '~/derive/sources/register.ts';
import { answer, cite, smallFacts, withClaim } from '../../../support/facts.ts';
import { smallPlanRules } from '../../../support/plan-rules.ts';

const conflict = {
  about: 'the default',
  statements: [
    { says: 'On', source: cite('other') },
    { says: 'Off', source: cite('rules') },
  ],
  believed: 'The code.',
} as const;

describe('citationsOf', () => {
  it('are the sources and those of a conflict', () => {
    expect(citationsOf({ ...answer('a'), conflict }).map(({ document }) => document)).toEqual([
      'rules',
      'other',
      'rules',
    ]);
  });

  it('are none where an unknown answer cites none', () => {
    expect(citationsOf({ support: 'unknown', searched: 'All.', reviewed: '2026-02-03' })).toEqual(
      [],
    );
  });
});

describe('citedFacts', () => {
  it('has what a rule of the planner cites, and what texts that say otherwise do', () => {
    const cited = citedFacts({ ...smallFacts, planRules: smallPlanRules });
    expect(cited.filter(({ place }) => place.startsWith('plan-rules/'))).toEqual([
      { place: 'plan-rules/pool-addresses', citation: cite('rules') },
      { place: 'plan-rules/pool-addresses', citation: cite('rules') },
    ]);
  });
});

describe('registerOf', () => {
  const register = registerOf({
    ...withClaim(smallFacts, 'cilium', 'policy.fqdn', { conflict }),
    documents: {
      ...smallFacts.documents,
      other: { title: 'Other', pin: 'docs', path: 'other.go' },
      idle: { title: 'Idle', page: 'https://idle.example.org/' },
    },
  });

  it('groups the documents cited by commit or host, the most cited group first', () => {
    expect(register.map(({ name, date, entries }) => [name, date, entries.length])).toEqual([
      ['example/docs@0ca9d1b', '2026-01-01', 2],
      ['example.org', undefined, 1],
    ]);
  });

  it('names each claim that rests on a document once', () => {
    const claimsOn = (id: string) =>
      register
        .flatMap(({ entries }) => entries)
        .find((entry) => entry.id === id)
        ?.claims.map(({ cni, feature }) => `${cni}/${feature}`);
    expect(claimsOn('page')).toEqual(['calico/policy.summary', 'cilium/policy.summary']);
    expect(claimsOn('other')).toEqual(['cilium/policy.fqdn']);
    expect(claimsOn('rules')).toHaveLength(4);
  });

  it('names a rule of the planner that rests on a document once', () => {
    const others = registerOf({ ...smallFacts, planRules: smallPlanRules })
      .flatMap(({ entries }) => entries)
      .find(({ id }) => id === 'rules')?.others;
    expect(others).toEqual([
      { kind: 'planning rule', id: 'pool-addresses', name: 'Addresses of a pool' },
    ]);
  });
});
