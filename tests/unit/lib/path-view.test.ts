import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parsePaths,
  type PathChoice,
  type PathVocabulary,
  serialisePaths,
} from '~/lib/path-view.ts';

const vocabulary: PathVocabulary = {
  paths: ['same-node', 'cross-node', 'internet'],
  modes: ['amazon-vpc-cni', 'calico-vxlan', 'cilium-eni', 'cilium-vxlan'],
  usual: { path: 'cross-node', modes: ['amazon-vpc-cni', 'cilium-eni'] },
};
const { usual } = vocabulary;

const parse = (search: string) => parsePaths(search, vocabulary);
const serialise = (choice: PathChoice) => serialisePaths(choice, vocabulary);
const anyChoice: fc.Arbitrary<PathChoice> = fc.record({
  path: fc.constantFrom(...vocabulary.paths),
  modes: fc.subarray([...vocabulary.modes], { minLength: 1 }),
});
const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const garbage = fc.oneof(
  anyText,
  fc.tuple(anyText, anyText).map(([path, mode]) => `?path=${path}&mode=${mode}`),
);

describe('parsePaths', () => {
  it('reads a path and its modes', () => {
    expect(parse('?path=internet&mode=cilium-vxlan,amazon-vpc-cni')).toEqual({
      choice: { path: 'internet', modes: ['amazon-vpc-cni', 'cilium-vxlan'] },
      problems: [],
    });
  });

  it('takes the usual choice where the address is silent', () => {
    expect(parse('')).toEqual({ choice: usual, problems: [] });
    expect(parse('?mode=')).toEqual({ choice: usual, problems: [] });
  });

  it('names what it does not know and keeps the rest', () => {
    expect(parse('?path=moon&mode=weave,calico-vxlan')).toEqual({
      choice: { path: 'cross-node', modes: ['calico-vxlan'] },
      problems: [
        '“moon” is no path here; known are same-node, cross-node, internet.',
        '“weave” is no mode here; known are amazon-vpc-cni, calico-vxlan, cilium-eni, cilium-vxlan.',
      ],
    });
  });

  it('is harmed by no string, and settles after one pass', () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { choice } = parse(search);
        expect(choice.modes.length).toBeGreaterThan(0);
        expect(parse(serialise(choice))).toEqual({ choice, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('serialisePaths', () => {
  it('is empty for the usual choice', () => {
    expect(serialise(usual)).toBe('');
  });

  it('leaves out what is usual', () => {
    expect(serialise({ ...usual, path: 'internet' })).toBe('?path=internet');
    expect(serialise({ ...usual, modes: ['cilium-vxlan'] })).toBe('?mode=cilium-vxlan');
  });

  it('loses nothing of any choice', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(parse(serialise(choice))).toEqual({ choice, problems: [] });
      }),
    );
  });
});
