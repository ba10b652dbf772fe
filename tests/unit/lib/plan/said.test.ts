import { describe, expect, it } from 'vitest';
import { type PlanState, STANDARD } from '~/lib/plan/plan-state.ts';
import { saidOf } from '~/lib/plan/said.ts';

function says(given: Partial<PlanState>): Readonly<Record<string, string>> {
  const said = saidOf({ ...STANDARD, ...given }, 'A way');
  return Object.fromEntries(said.map(({ name, says: words }) => [name, words]));
}

describe('a plan in words', () => {
  it('says the plan that the page begins with, each subnet in one piece', () => {
    expect(says({})).toEqual({
      Nodes: '100 nodes of m5.large',
      Pods: 'all that a node takes',
      Addresses: 'A way',
      'max-pods': 'managed node group',
      Subnets: '10.0.0.0/24\u00A0a, 10.0.1.0/24\u00A0b, 10.0.2.0/24\u00A0c',
    });
  });

  it('says numbers that are given, each once', () => {
    const said = says({ numbers: { nodes: 1, pods: 50, cpu: 250, keep: 4 }, source: 'karpenter' });
    expect(said['Nodes']).toBe('1 node of m5.large');
    expect(said['Pods']).toBe('50 pods a node');
    expect(said['max-pods']).toBe('Karpenter');
    expect(said['Further']).toBe('CPU a pod, m 250; Addresses kept free 4');
  });

  it('says a value of max-pods as it holds', () => {
    expect(says({ source: 'own', numbers: { 'max-pods': 58 } })['max-pods']).toBe('58');
    expect(says({ source: 'own' })['max-pods']).toBe('110');
  });

  it('says a lost zone and another range', () => {
    const { Further } = says({ zoneLost: true, podCidr: '10.0.0.0/12' });
    expect(Further).toBe('Range of an overlay 10.0.0.0/12; holds with one zone lost');
  });

  it('says what is missing', () => {
    const said = says({ types: [], subnets: ' \n' });
    expect(said['Nodes']).toBe('100 nodes, no type given');
    expect(said['Subnets']).toBe('none given');
  });
});
