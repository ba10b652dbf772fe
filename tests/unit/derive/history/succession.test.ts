import { describe, expect, it } from 'vitest';
import type { Succession } from '~/data/model.ts';
import { predecessorsOf, successorsOf } from '~/derive/history/succession.ts';

const passing = { date: '2026-08-01', reason: 'A better term.' } as const;
const moved = (from: string, to: string): Succession => ({ kind: 'moved', from, to, ...passing });
const split = (from: string, a: string, b: string): Succession => ({
  kind: 'split',
  from,
  to: [a, b],
  ...passing,
});

const chain = [moved('a', 'b'), split('b', 'c', 'd'), moved('d', 'e')];

describe('successorsOf', () => {
  it('are the ids at the end of every chain', () => {
    expect(successorsOf('a', chain)).toEqual(['c', 'e']);
    expect(successorsOf('d', chain)).toEqual(['e']);
  });

  it('are none for an id without a record', () => {
    expect(successorsOf('c', chain)).toEqual([]);
  });

  it('are named once where two ways lead to them', () => {
    expect(successorsOf('a', [split('a', 'b', 'c'), moved('c', 'b')])).toEqual(['b']);
  });

  it('stop at a circle, naming its ids', () => {
    expect(() => successorsOf('a', [moved('a', 'b'), moved('b', 'a')])).toThrow('a → b → a');
  });
});

describe('predecessorsOf', () => {
  it('are the former ids of every step, the latest first', () => {
    expect(predecessorsOf('e', chain)).toEqual(['d', 'b', 'a']);
    expect(predecessorsOf('b', chain)).toEqual(['a']);
  });

  it('are none for an id that took no place', () => {
    expect(predecessorsOf('a', chain)).toEqual([]);
  });

  it('end in a circle', () => {
    expect(predecessorsOf('a', [moved('a', 'b'), moved('b', 'a')])).toEqual(['b']);
  });
});
