import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER_NAMES } from '~/lib/plan/fields.ts';
import {
  inputOf,
  parsePlan,
  parsePodCidr,
  type PlanState,
  serialisePlan,
  STANDARD,
} from '~/lib/plan/plan-state.ts';
import { namedTypes } from '~/lib/plan/type-names.ts';
import { VOCABULARY } from '../../../support/plan/reports.ts';
import { anyState } from '../../../support/plan/states.ts';

const vocabulary = { ...VOCABULARY, ways: [STANDARD.way, ...VOCABULARY.ways] };
const parse = (search: string) => parsePlan(search, vocabulary);

const anyText = fc.string({ unit: 'binary', maxLength: 120 });
const KEYS = ['v', 'type', 'way', 'subnets', 'source', 'zone-lost', 'pod-cidr', ...NUMBER_NAMES];

/** Anything, real queries with a passage cut out and anything put in its place, and known parameters of anything. */
const garbage = fc.oneof(
  anyText,
  fc
    .tuple(anyState(3), fc.nat({ max: 200 }), fc.nat({ max: 10 }), anyText)
    .map(([state, at, length, text]) => {
      const query = serialisePlan(state);
      return query.slice(0, at) + text + query.slice(at + length);
    }),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), anyText), { maxLength: 6 })
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

describe('the address of a plan', () => {
  it('restores it', () => {
    fc.assert(
      fc.property(anyState(20), (state) => {
        expect(parse(serialisePlan(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is stable whatever it was read from, and reading never throws', () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { state, problems } = parse(search);
        const address = serialisePlan(state);
        const again = parse(address);
        // What no list has stays, and is told again.
        const told = problems.filter((problem) => problem.startsWith('No list has'));
        expect(again.problems).toEqual(told);
        expect(serialisePlan(again.state)).toBe(address);
        expect(inputOf(again.state)).toEqual(inputOf(state));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what holds anyway', () => {
    expect(serialisePlan(STANDARD)).toBe('');
    const numbers = { nodes: 100, host: 2, keep: 6, mask: 24, block: 26, 'max-pods': 110 };
    expect(serialisePlan({ ...STANDARD, numbers })).toBe('');
    const spaced = '  10.0.0.0/24   a\n\n10.0.1.0/24,b;10.0.2.0/24 c ';
    expect(serialisePlan({ ...STANDARD, subnets: spaced })).toBe('');
    expect(parse('?v=1&nodes=100&keep=6&pod-cidr=10.244.0.0/16')).toEqual({
      state: STANDARD,
      problems: [],
    });
  });

  it('reads as one writes it by hand: commas in lines of subnets, and semicolons between them', () => {
    const state: PlanState = {
      types: ['m5.large', 'm5a.large'],
      way: 'prefixes',
      subnets: '10.0.0.0/20 a used=12 reserved=64\n100.64.0.0/18 a pods',
      source: 'karpenter',
      zoneLost: true,
      podCidr: '192.168.0.0/16',
      numbers: { nodes: 3, pods: 0, 'warm-ip': 2, reserved: 1 },
    };
    expect(serialisePlan(state)).toBe(
      '?v=1&type=m5.large,m5a.large&way=prefixes&subnets=10.0.0.0/20,a,used=12,reserved=64;100.64.0.0/18,a,pods&source=karpenter&pod-cidr=192.168.0.0/16&zone-lost&nodes=3&pods=0&warm-ip=2&reserved=1',
    );
  });

  it('keeps subnets that are not understood, as they stand', () => {
    const state = { ...STANDARD, subnets: '10.0.0.0/24 a & b\n“x”' };
    const query = serialisePlan(state);
    expect(query).toBe('?v=1&subnets=10.0.0.0/24,a,%26,b;%E2%80%9Cx%E2%80%9D');
    expect(parse(query)).toEqual({ state, problems: [] });
    expect(inputOf(state).problems).toHaveLength(2);
  });

  it('tells no type and no subnet from those that it begins with', () => {
    for (const state of [
      { ...STANDARD, types: [] },
      { ...STANDARD, subnets: '' },
    ]) {
      expect(parse(serialisePlan(state))).toEqual({ state, problems: [] });
    }
  });
});

describe('nodes as a range', () => {
  const numbers = { nodes: 50, 'nodes-to': 250 };

  it('is one word of a second version, and of any order', () => {
    const query = serialisePlan({ ...STANDARD, numbers });
    expect(query).toBe('?v=2&nodes=50-250');
    expect(parse(query)).toEqual({ state: { ...STANDARD, numbers }, problems: [] });
    expect(parse('?v=2&nodes=250-50').state.numbers).toEqual(numbers);
    expect(serialisePlan({ ...STANDARD, numbers: { nodes: 250, 'nodes-to': 50 } })).toBe(query);
    expect(serialisePlan({ ...STANDARD, numbers: { 'nodes-to': 250 } })).toBe('?v=2&nodes=100-250');
  });

  it('has its ends in the input, and none where they are one', () => {
    const inputWith = (search: string) => inputOf(parse(search).state).input;
    expect(inputWith('?v=2&nodes=50-250')).toMatchObject({ nodes: 250, fromNodes: 50 });
    expect(inputWith('?v=2&nodes=70-70')).toEqual(inputWith('?v=1&nodes=70'));
    expect(inputWith('?v=1&nodes=70').fromNodes).toBeUndefined();
  });

  it('is wrong where one of its ends is', () => {
    expect(parse('?v=2&nodes=0-9999')).toEqual({
      state: STANDARD,
      problems: [
        'Nodes: a whole number from 1 to 5000.',
        'Nodes, up to: a whole number from 1 to 5000.',
      ],
    });
    expect(parse('?v=2&nodes=1-2-3').problems).toEqual(['Nodes: a whole number from 1 to 5000.']);
  });

  it('leaves addresses of the first version what they were', () => {
    for (const query of ['?v=1&nodes=3', '?v=1&pods=14&warm-ip=2&minimum-ip=12']) {
      expect(serialisePlan(parse(query).state)).toBe(query);
    }
  });
});

describe('what an address has wrong', () => {
  it.each([
    ['?v=3', '“v=3” is a form of address that is not known here.'],
    ['?way=weave&v=1', `“weave” is no way here; known are ${vocabulary.ways.join(', ')}.`],
    ['?source=me', '“me” is no source here; known are managed, nodeadm, karpenter, own.'],
    ['?zone-lost=a', '“zone-lost=a” is not understood; write “zone-lost” alone.'],
    [
      '?pod-cidr=10.244.0.0',
      '“10.244.0.0” is no IPv4 CIDR; write the range of pods like 10.244.0.0/16.',
    ],
    ['?nodes=0', 'Nodes: a whole number from 1 to 5000.'],
    ['?nodes=5001', 'Nodes: a whole number from 1 to 5000.'],
    ['?pods=1.5', 'Pods a node: a whole number from 0 to 2000.'],
    ['?pods=-1', 'Pods a node: a whole number from 0 to 2000.'],
    ['?pods=1e2', 'Pods a node: a whole number from 0 to 2000.'],
    ['?mask=16', 'Range of a node, /: a whole number from 17 to 30.'],
  ])('is named where %s is asked, and left out', (search, problem) => {
    const { state, problems } = parse(search);
    expect(state).toEqual(STANDARD);
    expect(problems).toEqual([problem]);
  });

  it('is named once for each number that is out of its bounds', () => {
    const names = NUMBER_NAMES.filter((name) => name !== 'nodes-to');
    const search = `?${names.map((name) => `${name}=9999999`).join('&')}`;
    const { state, problems } = parse(search);
    expect(state.numbers).toEqual({});
    expect(problems).toHaveLength(names.length);
  });

  it('is not what nobody wrote: empty numbers, other parameters', () => {
    expect(parse('?nodes=&way=&source=&pod-cidr=&utm_source=x')).toEqual({
      state: STANDARD,
      problems: [],
    });
  });
});

describe('namedTypes', () => {
  it('trap 33: keeps what no list has, each once, and names the first three', () => {
    const problems: string[] = [];
    const named = ['m5.large', 'x1.a', '', 'x1.b', 'm5.large', 'x1.c', 'x1.d'];
    expect(namedTypes(named, vocabulary.types, problems)).toEqual([
      'm5.large',
      'x1.a',
      'x1.b',
      'x1.c',
      'x1.d',
    ]);
    expect(problems).toEqual([
      'No list has the limits of “x1.a”, “x1.b” and “x1.c”, so what depends on them is unknown.',
    ]);
  });

  it('leaves out what is no type, and names it', () => {
    const problems: string[] = [];
    expect(namedTypes(['m5.large', 'x', '<b>.a'], vocabulary.types, problems)).toEqual([
      'm5.large',
    ]);
    expect(problems).toEqual(['“x” is no instance type; write one like m5.large.']);
  });

  it('takes twenty, and names the first of those beyond', () => {
    const problems: string[] = [];
    const named = vocabulary.types.slice(0, 22);
    expect(namedTypes(named, vocabulary.types, problems)).toEqual(named.slice(0, 20));
    expect(problems).toEqual([
      `A plan takes 20 types, and what begins with “${named[20] ?? ''}” is left out.`,
    ]);
  });
});

describe('parsePodCidr', () => {
  it('takes what is an IPv4 CIDR, and the usual range for anything else', () => {
    const problems: string[] = [];
    const texts = ['192.168.0.0/20', '', null, '192.168/16', 'fd00::/8', '10.0.0.0/33'];
    expect(texts.map((text) => parsePodCidr(text, problems))).toEqual([
      '192.168.0.0/20',
      ...Array.from({ length: 5 }, () => STANDARD.podCidr),
    ]);
    expect(problems).toHaveLength(3);
  });
});

describe('inputOf', () => {
  it('takes max-pods of whoever sets it, with the number that belongs to it', () => {
    const sourceOf = (source: PlanState['source'], numbers = {}) =>
      inputOf({ ...STANDARD, source, numbers }).input.maxPods;
    expect(sourceOf('managed')).toEqual({ kind: 'managed' });
    expect(sourceOf('nodeadm', { 'max-pods': 50 })).toEqual({ kind: 'nodeadm' });
    expect(sourceOf('own')).toEqual({ kind: 'own', pods: 110 });
    expect(sourceOf('own', { 'max-pods': 50 })).toEqual({ kind: 'own', pods: 50 });
    expect(sourceOf('karpenter')).toEqual({ kind: 'karpenter', reservedEnis: 0 });
    expect(sourceOf('karpenter', { reserved: 1 })).toEqual({ kind: 'karpenter', reservedEnis: 1 });
  });

  it('reads the subnets, and says what is wrong with them', () => {
    const { input, problems } = inputOf({ ...STANDARD, subnets: '10.0.0.0/24 a pods\nx' });
    expect(input.subnets).toEqual([
      { cidr: '10.0.0.0/24', zone: 'a', forPods: true, used: 0, reserved: 0 },
    ]);
    expect(problems).toEqual(['“x” is no IPv4 CIDR; write it like 10.0.0.0/24.']);
  });
});
