import { describe, expect, it } from 'vitest';
import type { PlanInput } from '~/lib/plan/input.ts';
import { wantedPods } from '~/lib/plan/resources.ts';
import { inputWith } from '../../../support/plan/inputs.ts';
import { madeUp } from '../../../support/plan/instances.ts';

const small = madeUp({ vcpu: 2, memory: 8192 });
const large = madeUp({ vcpu: 8, memory: 32_768 });
const unlisted = madeUp({ vcpu: null, memory: null });

const wanted = (instances: readonly (typeof small)[], given: Partial<PlanInput>) =>
  wantedPods(instances, inputWith(given));

describe('wantedPods', () => {
  it('is what is said, whatever pods ask for', () => {
    expect(wanted([small], { pods: 5, cpu: 1 })).toBe(5);
    expect(wanted([small], { pods: 0 })).toBe(0);
    expect(wanted([small], {})).toBeUndefined();
  });

  it('is as many as processors have room for', () => {
    expect(wanted([small], { cpu: 250 })).toBe(8);
    expect(wanted([small], { cpu: 300 })).toBe(6);
    expect(wanted([small], { cpu: 5000 })).toBe(0);
  });

  it('is as many as memory has room for, less what the kubelet keeps back', () => {
    // 11 × 29 + 255 = 574 MiB of 8,192.
    expect(wanted([small], { memory: 7618 })).toBe(1);
    expect(wanted([small], { memory: 7619 })).toBe(0);
    expect(wanted([madeUp({ memory: 512 })], { memory: 1 })).toBe(0);
  });

  it('is the least of both, on the least type of a group', () => {
    expect(wanted([small], { cpu: 250, memory: 3000 })).toBe(2);
    expect(wanted([large, small], { cpu: 250 })).toBe(8);
  });

  it('leaves out what is not listed', () => {
    expect(wanted([unlisted], { cpu: 250, memory: 512 })).toBeUndefined();
    expect(wanted([unlisted, small], { cpu: 250 })).toBe(8);
    expect(wanted([madeUp({ vcpu: null })], { cpu: 250, memory: 3000 })).toBe(2);
  });
});
