import { describe, expect, it } from 'vitest';
import { checked } from '../../../support/policy-fields/verdicts.ts';

const FRAME =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: a\n  namespace: shop\n';

/** What is wrong with the first policy of a text; hints are left out. */
function faults(text: string): readonly string[] {
  const [policy] = checked(text);
  return (policy?.faults ?? [])
    .filter(({ kind }) => kind === 'fault')
    .map(({ line, says, remedy }) => `${String(line)}: ${says} ${remedy}`);
}

function spec(text: string): readonly string[] {
  return faults(`${FRAME}spec:\n${text}`);
}

describe('faults that bite everywhere', () => {
  it('an unknown field, with its line and the one that was meant', () => {
    expect(spec('  podSelectro: {}\n  podSelector: {}\n')).toEqual([
      '7: `spec.podSelectro` is no field of this kind. Did you mean `podSelector`?',
    ]);
  });

  it('an unknown field far below, and what there is in its place', () => {
    const text = '  podSelector: {}\n  egress:\n    - to:\n        - domain: [a.example]\n';
    expect(spec(text)).toEqual([
      '10: `spec.egress[0].to[0].domain` is no field of this kind. The fields there are ipBlock, namespaceSelector, podSelector.',
    ]);
  });

  it('a field that every policy of the kind must have', () => {
    expect(spec('  policyTypes: [Ingress]\n')).toEqual([
      '1: It lacks `spec.podSelector`, which it must have. Write `spec.podSelector`.',
    ]);
  });

  it('a mapping where a list should stand', () => {
    expect(spec('  podSelector: {}\n  ingress:\n    from: []\n')).toEqual([
      '8: `ingress` takes a list and is a mapping. Begin each item with a dash.',
    ]);
  });

  it('a number where a text should stand, as in ports of Cilium', () => {
    const text =
      'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: a\nspec:\n  endpointSelector: {}\n  ingress:\n    - toPorts:\n        - ports:\n            - port: 80\n';
    expect(faults(text)).toEqual([
      "10: `port` takes a text and is a number. Write '80', in quotes.",
    ]);
  });

  it('a value that there is not', () => {
    expect(spec('  podSelector: {}\n  policyTypes: [Egres]\n')).toEqual([
      '8: `Egres` is no value of `policyTypes`. Did you mean `Egress`?',
    ]);
  });

  it('an older version of a kind, and the one to write', () => {
    const text = FRAME.replace('networking.k8s.io/v1', 'extensions/v1beta1');
    expect(faults(text)[0]).toMatch(
      /^1: No NetworkPolicy has the version `extensions\/v1beta1`\. Write `networking\.k8s\.io\/v1`/u,
    );
  });

  it('a misspelt kind', () => {
    expect(faults(FRAME.replace('NetworkPolicy', 'NetworkPolcy'))).toEqual([
      '1: The kind NetworkPolcy of `networking.k8s.io/v1` is not known here. Did you mean NetworkPolicy?',
    ]);
  });

  it('a namespace on a kind of the cluster', () => {
    const text =
      'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: a\n  namespace: shop\nspec: {}\n';
    expect(faults(text)).toEqual([
      '5: A GlobalNetworkPolicy belongs to the cluster and has no namespace. Take `metadata.namespace` away, or take a kind that has one.',
    ]);
  });
});

describe('selectors that select nothing by their form', () => {
  const selects = (expressions: string, labels = '') =>
    spec(`  podSelector:\n${labels}    matchExpressions:\n${expressions}`).map((text) =>
      text.replace(/^\d+: /u, ''),
    );
  const nothing = [
    'The selector asks of the label `app` what no object can have, so it selects nothing. Take one of the requirements away, or split the rule.',
  ];

  it('in no value', () => {
    expect(selects('      - {key: app, operator: In, values: []}\n')).toEqual(nothing);
  });

  it('present and absent', () => {
    expect(
      selects('      - {key: app, operator: Exists}\n      - {key: app, operator: DoesNotExist}\n'),
    ).toEqual(nothing);
  });

  it('a label and its denial', () => {
    const labels = '    matchLabels: {app: web}\n';
    expect(selects('      - {key: app, operator: NotIn, values: [web]}\n', labels)).toEqual(
      nothing,
    );
    expect(selects('      - {key: app, operator: NotIn, values: [db]}\n', labels)).toEqual([]);
  });

  it('an operator that there is not', () => {
    expect(selects('      - {key: app, operator: Equals, values: [web]}\n')).toEqual([
      '`Equals` is no operator of a selector. Write one of In, NotIn, Exists, DoesNotExist.',
    ]);
  });
});
