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
});
