import { describe, expect, it } from 'vitest';
import { decisionClaims, decisionOutcomes, decisionSteps } from '~/derive/decision/steps.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallTree } from '../../../support/decision.ts';
import { smallFacts } from '../../../support/facts.ts';

const comparison = comparisonOf(smallFacts);

describe('decisionSteps', () => {
  it('follows both answers of each question to their outcomes', () => {
    expect(decisionSteps(comparison, smallTree)).toMatchObject({
      ask: 'Must rules match DNS names?',
      yes: { kind: 'outcome', id: 'cilium' },
      no: { kind: 'question', yes: { id: 'calico' }, no: { id: 'cilium' } },
    });
  });

  it('names and links the claims of a step', () => {
    expect(decisionSteps(comparison, smallTree).evidence).toEqual([
      { cni: 'calico', name: 'FQDN egress rules, Calico', href: '/features/policy.fqdn/#calico' },
      { cni: 'cilium', name: 'FQDN egress rules, Cilium', href: '/features/policy.fqdn/#cilium' },
    ]);
  });

  it('refuses a tree that leads back or nowhere', () => {
    const { names } = smallTree.questions;
    if (names === undefined) throw new Error('names: missing');
    const treeWith = (no: string) => ({ ...smallTree, questions: { names: { ...names, no } } });
    expect(() => decisionSteps(comparison, treeWith('names'))).toThrow('names: an answer leads');
    expect(() => decisionSteps(comparison, treeWith('ip'))).toThrow('ip: no such outcome');
  });
});

describe('decisionOutcomes', () => {
  it('gives each outcome once, although two ways end in one', () => {
    expect(decisionOutcomes(comparison, smallTree).map(({ id }) => id)).toEqual([
      'cilium',
      'calico',
    ]);
  });
});

describe('decisionClaims', () => {
  it('gives each claim once', () => {
    expect(decisionClaims(smallTree).map(({ cni, feature }) => `${cni}/${feature}`)).toEqual([
      'calico/policy.fqdn',
      'cilium/policy.fqdn',
      'calico/ipam.pools',
      'cilium/ipam.pools',
    ]);
  });
});
