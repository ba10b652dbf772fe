import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDialects, serialiseDialects } from '~/lib/dialect-state.ts';

const known = ['networkpolicy', 'calico', 'cilium'];

describe('the dialects that are chosen', () => {
  it('come back from the address they were written to, in the order of the page', () => {
    fc.assert(
      fc.property(fc.subarray(known, { minLength: 1, maxLength: 2 }), (chosen) => {
        const query = serialiseDialects(chosen.toReversed(), known);
        expect(parseDialects(query, known)).toEqual({ chosen, problems: [] });
      }),
    );
  });

  it('leave the address empty where they are all of them, or none', () => {
    expect(serialiseDialects(known, known)).toBe('');
    expect(serialiseDialects([], known)).toBe('');
  });

  it('are told of where the address has a word that is none', () => {
    const { chosen, problems } = parseDialects('?dialect=calico,antrea,antrea', known);
    expect(chosen).toEqual(['calico']);
    expect(problems).toEqual([
      '“antrea” is no dialect here; known are networkpolicy, calico, cilium.',
    ]);
  });

  it('are read from whatever stands in an address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { chosen } = parseDialects(`?dialect=${encodeURIComponent(text)}`, known);
        expect(known).toEqual(expect.arrayContaining([...chosen]));
      }),
    );
  });
});
