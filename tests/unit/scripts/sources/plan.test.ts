import { describe, expect, it } from 'vitest';
import { planOf } from '../../../../scripts/sources/plan.ts';
import { passageKey } from '../../../../scripts/sources/passage-key.ts';
import { cite, smallFacts } from '../../../support/facts.ts';

describe('passageKey', () => {
  it('joins a document and its lines', () => {
    expect(passageKey(cite('rules', { lines: [[45, 54], 60] }))).toBe('rules#45-54,60');
    expect(passageKey(cite('rules'))).toBe('rules');
  });
});

describe('planOf', () => {
  it('lists each document once, files with their passages', () => {
    const { files, pages } = planOf(smallFacts);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ repo: 'example/docs', path: 'docs/rules.md' });
    expect(files[0]?.passages.map(({ key, ranges }) => [key, ranges])).toEqual([
      ['rules', undefined],
      ['rules#45-54', [[45, 54]]],
    ]);
    expect(pages).toEqual([
      {
        document: 'page',
        page: 'https://example.org/page',
        claims: ['calico/policy.summary', 'cilium/policy.summary'],
      },
    ]);
  });

  it('refuses a document that does not exist', () => {
    const facts = { ...smallFacts, documents: {} };
    expect(() => planOf(facts)).toThrow('rules: no such document — see src/data/sources/');
  });
});
