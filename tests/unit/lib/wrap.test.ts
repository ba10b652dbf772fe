import { describe, expect, it } from 'vitest';
import { wrapText } from '~/lib/wrap.ts';

describe('wrapText', () => {
  it('breaks at spaces, within the columns', () => {
    expect(wrapText('Can your VPC give every pod an address?', 16)).toEqual([
      'Can your VPC',
      'give every pod',
      'an address?',
    ]);
  });

  it('leaves short text on one line', () => {
    expect(wrapText('Cilium overlay', 14)).toEqual(['Cilium overlay']);
  });

  it('gives a word longer than a line one of its own', () => {
    expect(wrapText('a NetworkPolicy b', 5)).toEqual(['a', 'NetworkPolicy', 'b']);
  });
});
