import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { publicCalico } from '../support/policy-fields/public-calico.ts';
import { publicCilium } from '../support/policy-fields/public-cilium.ts';
import { publicCluster } from '../support/policy-fields/public-cluster.ts';
import { publicKubernetes } from '../support/policy-fields/public-kubernetes.ts';
import type { PublicPolicy } from '../support/policy-fields/public.ts';
import { checked, letters, realFacts } from '../support/policy-fields/verdicts.ts';

const all = [...publicKubernetes, ...publicCluster, ...publicCalico, ...publicCilium];

function textOf({ apiVersion, kind, spec }: PublicPolicy): string {
  const known = realFacts.kinds.find(
    (each) => each.apiVersion === apiVersion && each.kind === kind,
  );
  const metadata = { name: 'seen', ...(known?.scope === 'namespace' && { namespace: 'shop' }) };
  return stringify({ apiVersion, kind, metadata, spec }, { aliasDuplicateObjects: false });
}

it('they are 30 or more, from places of their own', () => {
  expect(all.length).toBeGreaterThanOrEqual(30);
  expect(new Set(all.map(({ seen }) => seen)).size).toBe(all.length);
});

it.each(all)('$seen: $because', (policy) => {
  const [found] = checked(textOf(policy));
  expect(found && letters(found)).toBe(policy.expected);
  expect(found?.faults.filter(({ kind }) => kind === 'fault')).toEqual([]);
});
