import { describe, expect, it } from 'vitest';
import type { PlanInput } from '~/lib/plan/input.ts';
import { obstacleOf } from '~/lib/plan/obstacle.ts';
import type { Way } from '~/lib/plan/way.ts';
import { inputWith, planned } from '../../../support/plan/inputs.ts';
import { WAYS } from '../../../support/plan/ways.ts';

function obstacle(way: Way, given: Partial<PlanInput>): string | undefined {
  return obstacleOf(planned(way, given), inputWith({ way: way.id, ...given }));
}

const own = (pods: number) => ({ kind: 'own', pods }) as const;

describe('what keeps a plan from holding', () => {
  it('is a node that takes fewer pods than are wanted, or none', () => {
    expect(obstacle(WAYS.secondary, { pods: 29 })).toBeUndefined();
    expect(obstacle(WAYS.secondary, { pods: 30 })).toBe('A node takes 29 of the 30 pods wanted');
    expect(obstacle(WAYS.secondary, { maxPods: own(0) })).toBe('A node takes no pod');
  });

  it('is a pool that stops before all pods have addresses', () => {
    const given = (minimum: number) => ({ targets: { minimum } });
    expect(obstacle(WAYS.secondary, given(27))).toBeUndefined();
    expect(obstacle(WAYS.secondary, given(26))).toBe('1 pod of a node finds no address');
    expect(obstacle(WAYS.secondary, given(20))).toBe('7 pods of a node find no address');
  });

  it('is a range of an overlay for fewer nodes, and not one that nodes borrow of', () => {
    const given = (nodes: number) => ({ nodes, podCidr: '10.244.0.0/20' });
    expect(obstacle(WAYS.clusterPool, given(16))).toBeUndefined();
    expect(obstacle(WAYS.clusterPool, given(17))).toBe('10.244.0.0/20 serves 16 of 17 nodes');
    expect(obstacle(WAYS.blocks, given(5000))).toBeUndefined();
    expect(obstacle(WAYS.secondary, given(5000))).toBeUndefined();
  });

  it('is nothing where nobody can tell', () => {
    const given = { types: ['f1.2xlarge'], maxPods: { kind: 'managed' }, pods: 500 } as const;
    expect(obstacle(WAYS.secondary, given)).toBeUndefined();
  });
});
