import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS_A_PAGE } from '~/lib/columns.ts';
import { DENSITIES } from '~/lib/density.ts';
import { SUPPORT_STATES } from '~/lib/support.ts';
import { FLAG_IDS, flagStates } from '~/lib/view-flags.ts';
import { normaliseText } from '~/lib/text.ts';
import {
  densityOf,
  EVERYTHING,
  normaliseIds,
  parseViewState,
  serialiseViewState,
  type ViewState,
  type Vocabulary,
} from '~/lib/view-state.ts';

const vocabulary: Vocabulary = {
  cni: ['amazon-vpc-cni', 'calico', 'cilium'],
  area: ['networking', 'policy', 'ipam'],
  row: ['policy.fqdn', 'policy.l7', 'ipam.pools'],
  support: SUPPORT_STATES,
};
const EXAMPLE = '?cni=calico,cilium&area=policy&differ&sort=cilium.desc';

const parse = (search: string) => parseViewState(search, vocabulary);
const anyText = fc.string({ unit: 'binary', maxLength: 150 });
const someIds = (known: readonly string[]) =>
  fc.subarray([...known]).map((ids) => normaliseIds(ids, known));
const anyChoice = fc.record({
  base: fc.constantFrom('', ...vocabulary.cni),
  view: fc.option(fc.constantFrom(...DENSITIES)),
  cni: someIds(vocabulary.cni),
  area: someIds(vocabulary.area),
  row: someIds(vocabulary.row),
  support: someIds(vocabulary.support),
  q: anyText.map((text) => normaliseText(text)),
  sort: fc.option(
    fc.record({
      column: fc.constantFrom('feature', 'count', ...vocabulary.cni),
      direction: fc.constantFrom('asc' as const, 'desc' as const),
    }),
  ),
});
const anyFlags = fc.subarray([...FLAG_IDS]).map((on) => flagStates((flag) => on.includes(flag)));
const anyState: fc.Arbitrary<ViewState> = fc
  .tuple(anyChoice, anyFlags)
  .map(([choice, flags]) => ({ ...choice, ...flags }));

/** Real queries with a passage cut out and anything put in its place. */
const mutated = fc
  .tuple(anyState, fc.nat({ max: 120 }), fc.nat({ max: 10 }), anyText)
  .map(([state, at, length, text]) => {
    const query = serialiseViewState(state);
    return query.slice(0, at) + text + query.slice(at + length);
  });
const anyParameter = fc
  .array(
    fc.tuple(
      fc.constantFrom('cni', 'area', 'row', 'support', 'q', 'sort', 'base', 'view', ...FLAG_IDS),
      anyText,
    ),
    {
      maxLength: 5,
    },
  )
  .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
const garbage = fc.oneof(anyText, mutated, anyParameter);

describe('parseViewState', () => {
  it('reads the example of the design', () => {
    expect(parse(EXAMPLE)).toEqual({
      state: {
        ...EVERYTHING,
        cni: ['calico', 'cilium'],
        area: ['policy'],
        differ: true,
        sort: { column: 'cilium', direction: 'desc' },
      },
      problems: [],
    });
  });

  it('ignores parameters it does not know', () => {
    expect(parse('?utm_source=x&calico')).toEqual({ state: EVERYTHING, problems: [] });
  });

  it.each([
    ['?cni=weave', '“weave” is no cni here; known are amazon-vpc-cni, calico, cilium.'],
    ['?base=weave', '“weave” is no base here; known are amazon-vpc-cni, calico, cilium.'],
    ['?view=grid', '“grid” is no view here; known are overview, compact, comfortable.'],
    ['?differ=no', '“differ=no” is not understood; write “differ” alone.'],
    [
      '?sort=weave.up',
      '“sort=weave.up” is not understood; write a column (feature, count, amazon-vpc-cni, calico, cilium) with .asc or .desc.',
    ],
  ])('names the bad value of %s and leaves it out', (search, problem) => {
    expect(parse(search)).toEqual({ state: EVERYTHING, problems: [problem] });
  });

  it('keeps the good values beside a bad one', () => {
    expect(parse('?cni=weave,calico').state.cni).toEqual(['calico']);
  });

  it('takes all values of a parameter that is repeated', () => {
    expect(parse('?cni=calico&cni=cilium').state).toEqual(parse('?cni=calico,cilium').state);
    expect(parse('?area=policy&cni=calico&area=ipam').state.area).toEqual(['policy', 'ipam']);
    expect(parse('?cni=calico&cni=weave').problems).toHaveLength(1);
  });

  it('takes naming all CNIs for naming none', () => {
    expect(parse('?cni=cilium,calico,amazon-vpc-cni').state).toEqual(EVERYTHING);
  });

  it('is harmed by no string', () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { state } = parse(search);
        expect(parse(serialiseViewState(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('settles after one pass', () => {
    const settle = (search: string) => serialiseViewState(parse(search).state);
    fc.assert(
      fc.property(garbage, (search) => {
        expect(settle(settle(search))).toBe(settle(search));
      }),
    );
  });
});

describe('densityOf', () => {
  const many = {
    ...vocabulary,
    cni: Array.from({ length: COLUMNS_A_PAGE + 1 }, (_, at) => `c${String(at)}`),
  };

  it('is what the columns have room for, unless one is chosen', () => {
    expect(densityOf(EVERYTHING, vocabulary)).toBe('comfortable');
    expect(densityOf(EVERYTHING, many)).toBe('overview');
    expect(densityOf({ ...EVERYTHING, cni: ['c1', 'c2'] }, many)).toBe('comfortable');
    expect(densityOf({ ...EVERYTHING, view: 'compact' }, many)).toBe('compact');
  });
});

describe('serialiseViewState', () => {
  it('gives back the example of the design', () => {
    expect(serialiseViewState(parse(EXAMPLE).state)).toBe(EXAMPLE);
  });

  it('names the columns after what they are', () => {
    const state = { ...EVERYTHING, cni: ['calico'] };
    expect(serialiseViewState(state, 'mode')).toBe('?mode=calico');
    expect(parseViewState('?mode=calico', { ...vocabulary, columns: 'mode' }).state).toEqual(state);
  });

  it('is empty for the view of everything', () => {
    expect(serialiseViewState(EVERYTHING)).toBe('');
  });

  it('escapes what a query must not contain', () => {
    expect(serialiseViewState({ ...EVERYTHING, q: 'a&b #1+1' })).toBe('?q=a%26b%20%231%2B1');
  });

  it('loses nothing of any state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parse(serialiseViewState(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});
