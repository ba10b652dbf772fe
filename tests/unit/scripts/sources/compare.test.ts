import { describe, expect, it } from 'vitest';
import { compareBranch, comparePinned } from '../../../../scripts/sources/compare.ts';
import { hashOf } from '../../../../scripts/sources/passage.ts';

const pinned = ['a', 'b', 'c'];

describe('comparePinned', () => {
  const hash = hashOf(['b']);

  it.each([
    ['same', [[2, 2]] as const, hash, { pinned: 'same', hash }],
    ['changed', [[2, 2]] as const, 'another', { pinned: 'changed', hash }],
    ['unhashed', [[2, 2]] as const, undefined, { pinned: 'unhashed', hash }],
    ['outside', [[3, 4]] as const, hash, { pinned: 'outside' }],
  ])('calls a passage %s', (_, ranges, kept, result) => {
    expect(comparePinned(pinned, ranges, kept)).toEqual(result);
  });
});

describe('compareBranch', () => {
  it.each([
    ['same', ['x', 'b'], [[2, 2]] as const, { branch: 'same' }],
    ['moved', ['b', 'x'], [[2, 2]] as const, { branch: 'moved', movedTo: [[1, 1]] }],
    ['changed', ['a', 'B', 'c'], [[2, 2]] as const, { branch: 'changed' }],
    ['unread', ['a'], [[3, 4]] as const, { branch: 'unread' }],
  ])('calls a passage %s', (_, today, ranges, result) => {
    expect(compareBranch(pinned, today, ranges)).toEqual(result);
  });

  it('compares whole files without looking for their parts', () => {
    expect(compareBranch(pinned, pinned, undefined)).toEqual({ branch: 'same' });
    expect(compareBranch(pinned, ['x', ...pinned], undefined)).toEqual({ branch: 'changed' });
  });
});
