import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermFinder } from '~/lib/terms.ts';

const finder = new TermFinder([
  { id: 'eni', forms: ['ENI', 'ENIs', 'elastic network interface'] },
  { id: 'overlay', forms: ['overlay'] },
  { id: 'tier', forms: ['tier', 'tiers'] },
]);
const runs = (text: string, seen: readonly string[] = []) => finder.runs(text, new Set(seen));

describe('TermFinder', () => {
  it('marks a term where it first occurs', () => {
    expect(runs('An overlay is no overlay.')).toEqual([
      { text: 'An ' },
      { text: 'overlay', term: 'overlay' },
      { text: ' is no overlay.' },
    ]);
  });

  it('knows every spelling, and a capital at the start of a sentence', () => {
    expect(runs('ENIs')).toEqual([{ text: 'ENIs', term: 'eni' }]);
    expect(runs('Elastic network interface')).toEqual([
      { text: 'Elastic network interface', term: 'eni' },
    ]);
  });

  it('takes whole words only', () => {
    expect(runs('frontier, overlay-like, tier2')).toEqual([
      { text: 'frontier, overlay-like, tier2' },
    ]);
  });

  it('leaves alone what was seen before', () => {
    expect(runs('a tier', ['tier'])).toEqual([{ text: 'a tier' }]);
  });

  it('gives nothing for an empty text', () => {
    expect(runs('')).toEqual([]);
  });

  it('finds nothing by an empty spelling, nor where there are no terms', () => {
    const empty = { id: 'empty', forms: ['', 'pool'] };
    expect(new TermFinder([empty]).runs('a pool', new Set())).toEqual([
      { text: 'a ' },
      { text: 'pool', term: 'empty' },
    ]);
    expect(new TermFinder([]).runs('a pool', new Set())).toEqual([{ text: 'a pool' }]);
  });

  it('ends for any terms and text, and loses no letter', () => {
    const spelling = fc.oneof(fc.constant(''), fc.constant(' '), fc.string({ maxLength: 3 }));
    const term = fc.record({ id: fc.string(), forms: fc.array(spelling, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), fc.string(), (terms, text) => {
        const found = new TermFinder(terms).runs(text, new Set());
        expect(found.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});
