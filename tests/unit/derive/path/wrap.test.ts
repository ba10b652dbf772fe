import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '~/derive/path/wrap.ts';

describe('wrap', () => {
  it.each([
    ['FORWARD chain', 20, ['FORWARD chain']],
    ['FORWARD chain', 8, ['FORWARD', 'chain']],
    ['NLB, instance target', 12, ['NLB,', 'instance', 'target']],
    ['bpf_redirect_peer', 12, ['bpf_', 'redirect_', 'peer']],
    ['AWS-SNAT chain', 10, ['AWS-SNAT', 'chain']],
    ['vxlan.calico', 5, ['vxlan.calico']],
    ['', 5, []],
  ])('sets “%s” on lines of %i characters', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('loses no character but white space', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(wrap(text, width).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
