import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ListState,
  parseListState,
  serialiseListState,
  WHOLE_LIST,
} from '~/lib/list-state.ts';

const vocabulary = {
  cni: ['calico', 'cilium'],
  kind: ['field', 'flag'],
  columns: ['name', 'kind'],
};

const state: fc.Arbitrary<ListState> = fc.record({
  q: fc.constantFrom('', 'mtu', 'a & b = c', 'ü # ?'),
  cni: fc.constantFrom('', ...vocabulary.cni),
  kind: fc.constantFrom('', ...vocabulary.kind),
  sort: fc.option(
    fc.record({
      column: fc.constantFrom(...vocabulary.columns),
      direction: fc.constantFrom('asc' as const, 'desc' as const),
    }),
  ),
});

describe('the state of a list', () => {
  it('comes back from the address it was written to', () => {
    fc.assert(
      fc.property(state, (chosen) => {
        const parsed = parseListState(serialiseListState(chosen), vocabulary);
        expect(parsed).toEqual({ state: chosen, problems: [] });
      }),
    );
  });

  it('writes nothing for the whole list, and parameters in one order', () => {
    expect(serialiseListState(WHOLE_LIST)).toBe('');
    const sort = { column: 'name', direction: 'desc' } as const;
    expect(serialiseListState({ q: 'x y', cni: 'calico', kind: 'flag', sort })).toBe(
      '?cni=calico&kind=flag&q=x+y&sort=name.desc',
    );
  });

  it('says what it could not read, and leaves that out', () => {
    const parsed = parseListState('?cni=flannel&kind=field&sort=name.up', vocabulary);
    expect(parsed.state).toEqual({ ...WHOLE_LIST, kind: 'field' });
    expect(parsed.problems).toEqual([
      '“sort=name.up” is not understood; write a column (name, kind) with .asc or .desc.',
      '“flannel” is no cni here; known are calico, cilium.',
    ]);
  });

  it('reads whatever the address is', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { state: read } = parseListState(query, vocabulary);
        expect(['', ...vocabulary.cni]).toContain(read.cni);
        expect(read.q.length).toBeLessThanOrEqual(100);
      }),
    );
    expect(parseListState('?sort=name.asc.asc', vocabulary).problems).toHaveLength(1);
  });
});
