import { describe, expect, it } from 'vitest';
import { EXPECTED_HITS } from './expected-hits.ts';
import { realDocuments, realEngine } from './real-engine.ts';

function hits(query: string): readonly string[] {
  return realEngine.search(query).map(({ document: { kind, id } }) => `${kind}/${id}`);
}

describe('the first hit is what a platform engineer wants', () => {
  for (const [sort, queries] of Object.entries(EXPECTED_HITS)) {
    it(`for ${sort}`, () => {
      const found = queries.map(([query]) => [query, hits(query)[0]]);
      expect(found).toEqual(queries);
    });
  }

  it('is asked for with at least 100 queries, each once', () => {
    const queries = Object.values(EXPECTED_HITS).flatMap((all) => all.map(([query]) => query));
    expect(queries.length).toBeGreaterThanOrEqual(100);
    expect(new Set(queries).size).toBe(queries.length);
  });
});

describe('a name', () => {
  it('finds what it names before all that only speaks of it', () => {
    const named = realDocuments.filter(({ kind }) => ['cni', 'mode', 'term'].includes(kind));
    const missed = named.filter(
      (document) =>
        !realEngine
          .search(document.title)
          .some((found) => found.document === document && found.closeness === 'named'),
    );
    expect(missed).toEqual([]);
  });
});

describe('a word of up to three letters', () => {
  it('is found as a whole word only', () => {
    const deny = hits('deny');
    expect(deny.length).toBeGreaterThan(0);
    expect(hits('eni').filter((hit) => deny.includes(hit))).toEqual([]);
    expect(hits('sg')).not.toContain('feature/policy.default-deny');
    expect(hits('zzz')).toEqual([]);
  });
});
