import { expect, it } from 'vitest';
import { policyKinds } from '~/data/index.ts';
import type { FieldException, PolicyKind } from '~/data/policy-field.ts';
import { comparison } from '~/load/comparison.ts';
import { formFaults } from '../support/policy-fields/form.ts';

it('what the map of policy fields says is short, and rests on what the modes answer', () => {
  expect(formFaults(policyKinds, comparison)).toEqual([]);
});

it.each<readonly [string, FieldException]>([
  [
    'enforces in eks-fargate what its answer does not grant',
    { modes: ['eks-fargate'], verdict: 'enforced', needs: 'luck' },
  ],
  [
    'rests on chain-ipsec, which does not bite in vpc-cni',
    { modes: ['vpc-cni'], verdict: 'part', says: 'It is so.', interaction: 'chain-ipsec' },
  ],
  ['says nothing beyond the level', { modes: ['vpc-cni'], verdict: 'enforced' }],
  ['says what is no sentence', { modes: ['vpc-cni'], verdict: 'part', says: 'so' }],
  ['needs something with a full stop', { modes: ['vpc-cni'], verdict: 'enforced', needs: 'luck.' }],
])('an exception is stopped that %s', (fault, exception) => {
  const [first] = policyKinds;
  const rests = { feature: 'policy.k8s-networkpolicy', except: [exception] } as const;
  const head = { ...first, fields: {} } as PolicyKind;
  expect(formFaults([{ ...head, rests }], comparison)).toEqual([
    `networking.k8s.io/v1 NetworkPolicy: ${fault}`,
  ]);
});
