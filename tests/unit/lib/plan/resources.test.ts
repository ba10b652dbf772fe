import { describe, expect, it } from 'vitest';
import type { PlanInput } from '~/lib/plan/input.ts';
import { type PlanInstance, unlisted } from '~/lib/plan/instance.ts';
import { wantedPods } from '~/lib/plan/resources.ts';
import { inputWith } from '../../../support/plan/inputs.ts';
import { madeUp } from '../../../support/plan/instances.ts';

const small = madeUp({ vcpu: 2, memory: 8192 });
const large = madeUp({ vcpu: 8, memory: 32_768 });
const bare = madeUp({ vcpu: null, memory: null });

const wanted = (instance: PlanInstance, given: Partial<PlanInput>) =>
  wantedPods(instance, inputWith(given));

describe('wantedPods', () => {
  it('is what is said, whatever pods ask for', () => {
    expect(wanted(small, { pods: 5, cpu: 1 })).toBe(5);
    expect(wanted(small, { pods: 0 })).toBe(0);
    expect(wanted(small, {})).toBeUndefined();
  });

  it('is as many as processors have room for', () => {
    expect(wanted(small, { cpu: 250 })).toBe(8);
    expect(wanted(small, { cpu: 300 })).toBe(6);
    expect(wanted(small, { cpu: 5000 })).toBe(0);
  });

  it('is as many as memory has room for, less what the kubelet keeps back', () => {
    // 11 × 29 + 255 = 574 MiB of 8,192.
    expect(wanted(small, { memory: 7618 })).toBe(1);
    expect(wanted(small, { memory: 7619 })).toBe(0);
    expect(wanted(madeUp({ memory: 512 }), { memory: 1 })).toBe(0);
  });

  it('is the least of both, on each type by itself', () => {
    expect(wanted(small, { cpu: 250, memory: 3000 })).toBe(2);
    expect(wanted(large, { cpu: 250 })).toBe(32);
  });

  it('trap 33: is unknown where what is asked for is not listed, and nothing else is', () => {
    expect(wanted(bare, { cpu: 250, memory: 512 })).toBe('unknown');
    expect(wanted(madeUp({ vcpu: null }), { cpu: 250, memory: 3000 })).toBe('unknown');
    expect(wanted(madeUp({ vcpu: null }), { memory: 3000 })).toBe(2);
    expect(wanted(unlisted('z9.huge'), { memory: 3000 })).toBe('unknown');
  });
});
