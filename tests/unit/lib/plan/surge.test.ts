import { describe, expect, it } from 'vitest';
import type { MaxPodsSource } from '~/lib/plan/max-pods.ts';
import { surgeOf } from '~/lib/plan/surge.ts';
import { inputWith, subnetsOf } from '../../../support/plan/inputs.ts';

/** Nodes that are there besides, where nobody says how many. */
function assumed(text: string, maxPods: MaxPodsSource): number {
  const { surge, ...input } = inputWith({ subnets: subnetsOf(text), maxPods });
  expect(surge).toBe(0);
  return surgeOf(input);
}

const MANAGED = { kind: 'managed' } as const;

describe('surgeOf', () => {
  it('is two for each zone of a managed node group', () => {
    expect(assumed('10.0.0.0/24 a\n10.0.1.0/24 b\n10.0.2.0/24 c', MANAGED)).toBe(6);
    expect(assumed('10.0.0.0/24 a\n10.0.1.0/24 a', MANAGED)).toBe(2);
  });

  it('counts zones of nodes, and one where there is none', () => {
    expect(assumed('10.0.0.0/24 a\n100.64.0.0/18 b pods', MANAGED)).toBe(2);
    expect(assumed('', MANAGED)).toBe(2);
  });

  it('is nothing of other groups', () => {
    expect(assumed('10.0.0.0/24 a', { kind: 'nodeadm' })).toBe(0);
    expect(assumed('10.0.0.0/24 a', { kind: 'own', pods: 50 })).toBe(0);
    expect(assumed('10.0.0.0/24 a', { kind: 'karpenter', reservedEnis: 0 })).toBe(0);
  });

  it('is what is said, a nought among it', () => {
    for (const surge of [0, 33]) {
      expect(surgeOf(inputWith({ surge, maxPods: MANAGED }))).toBe(surge);
    }
  });
});
