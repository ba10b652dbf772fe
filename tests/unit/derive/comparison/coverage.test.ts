import { expect, it } from 'vitest';
import { uncoveredNames } from '~/derive/comparison/coverage.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { dialectCnis } from '~/derive/policy/cookbook.ts';
import { smallFacts } from '../../../support/facts.ts';
import { smallCookbook } from '../../../support/policies.ts';

const { calico, cilium } = smallFacts.cnis;
if (calico === undefined || cilium === undefined) throw new Error('the small facts lack a CNI');

const cnis = { flannel: { ...calico, name: 'Flannel' }, calico, cilium };
const claims = { ...smallFacts.claims, flannel: smallFacts.claims['calico'] ?? {} };
const comparison = comparisonOf({ ...smallFacts, cnis, claims });

it('names the CNIs that are not covered, in the order of the columns', () => {
  expect(uncoveredNames(comparison, ['calico'])).toEqual(['Flannel', 'Cilium']);
  expect(uncoveredNames(comparison, ['cilium', 'flannel', 'calico'])).toEqual([]);
});

it('takes the APIs of Kubernetes for the dialect of no CNI', () => {
  const networkpolicy = {
    name: 'Kubernetes',
    short: 'Kubernetes',
    kinds: '`networking.k8s.io/v1`',
  };
  const dialects = { networkpolicy, ...smallCookbook.dialects };
  expect(dialectCnis({ dialects })).toEqual(['calico', 'cilium']);
  expect(uncoveredNames(comparison, dialectCnis({ dialects }))).toEqual(['Flannel']);
});
