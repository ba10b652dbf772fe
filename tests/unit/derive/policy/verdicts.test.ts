import { describe, expect, it } from 'vitest';
import { policyKinds } from '~/data/index.ts';
import { manifestVerdict } from '~/derive/policy/verdicts.ts';
import { comparison } from '~/load/comparison.ts';
import { realFacts } from '../../../support/policy-fields/verdicts.ts';

const facts = { comparison, policyKinds, policyFacts: realFacts };
const policyOf = (apiVersion: string, kind: string, spec: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: a\n${spec}`;
const endpoint = policyOf(
  'projectcalico.org/v3',
  'HostEndpoint',
  'spec:\n  node: worker-1\n  interfaceName: eth0\n',
);
const tier = policyOf('projectcalico.org/v3', 'Tier', 'spec:\n  order: 10\n');

describe('what modes make of a manifest', () => {
  it('counts every mode once, those of other engines apart', () => {
    const { lines, strangers } = manifestVerdict(facts, tier);
    const named = lines.flatMap(({ modes }) => modes.map(({ id }) => id));
    expect(new Set(named).size).toBe(named.length);
    expect(named.length + strangers).toBe(realFacts.modes.length);
    expect(strangers).toBeGreaterThan(0);
  });

  it('holds it as far as its weakest object', () => {
    const alone = manifestVerdict(facts, endpoint).verdicts;
    const both = manifestVerdict(facts, `${tier}---\n${endpoint}`).verdicts;
    const windows = realFacts.modes.findIndex(({ id }) => id === 'calico-windows');
    expect(manifestVerdict(facts, tier).verdicts[windows]).toBe('enforced');
    expect(alone[windows]).toBe('not');
    expect(both).toEqual(alone);
  });

  it('says of a trial that it only reports', () => {
    const staged = policyOf(
      'projectcalico.org/v3',
      'StagedGlobalNetworkPolicy',
      'spec:\n  selector: all()\n',
    );
    expect(manifestVerdict(facts, staged).lines[0]?.word).toBe('Reports only');
  });

  it('names the modes of a reason that is not about all of its line', () => {
    const plain = policyOf(
      'networking.k8s.io/v1',
      'NetworkPolicy',
      '  namespace: shop\nspec:\n  podSelector: {}\n',
    );
    const [enforced] = manifestVerdict(facts, plain).lines;
    const switched = enforced?.reasons.find(({ needs }) => needs?.includes('enableNetworkPolicy'));
    expect(switched?.modes?.length).toBeLessThan(enforced?.modes.length ?? 0);
    expect(enforced?.modes.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...(switched?.modes ?? [])]),
    );
  });

  it('gives a reason once, with the field and where it stands', () => {
    const named = policyOf(
      'cilium.io/v2',
      'CiliumNetworkPolicy',
      '  namespace: shop\nspec:\n  endpointSelector: {}\n  egress:\n    - toFQDNs:\n        - matchName: a.example\n',
    );
    const part = manifestVerdict(facts, named).lines.find(({ verdict }) => verdict === 'part');
    expect(part?.modes.map(({ id }) => id)).toEqual(['vpc-cni-cilium']);
    expect(part?.reasons.map(({ path }) => path)).toContain('spec.egress[0].toFQDNs');
    expect(part?.reasons.every(({ modes }) => modes === undefined)).toBe(true);
    expect(part?.reasons.every(({ href }) => href.startsWith('/'))).toBe(true);
  });
});
