import { describe, expect, it } from 'vitest';
import { checked } from '../../../support/policy-fields/verdicts.ts';

function policy(name: string, spec: string, namespace = 'shop'): string {
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: ${namespace}}
spec: ${spec}
`;
}

/** What is to be looked at in each policy of a text, by its first words. */
function hints(...texts: readonly string[]): readonly (readonly string[])[] {
  return checked(texts.join('---\n')).map(({ faults }) =>
    faults.flatMap(({ kind, says }) => {
      if (kind !== 'hint') return [];
      if (says.includes('port 53')) return ['DNS'];
      return says.includes('6443') ? ['API'] : ['metadata'];
    }),
  );
}

const deny = policy('deny', '{podSelector: {}, policyTypes: [Ingress, Egress]}');
const dns = policy(
  'dns',
  '{podSelector: {}, policyTypes: [Egress], egress: [{ports: [{protocol: UDP, port: 53}]}]}',
);

describe('a policy that closes egress', () => {
  it('is told to cut DNS and the API server off', () => {
    expect(hints(deny)).toEqual([['DNS', 'API']]);
  });

  it('is not, where another of the namespace opens port 53', () => {
    expect(hints(deny, dns)).toEqual([['API'], ['API']]);
  });

  it('is, where only one of another namespace does', () => {
    expect(hints(deny, dns.replace('namespace: shop', 'namespace: other'))[0]).toContain('DNS');
  });

  it('is not, where a range of ports holds it, or a rule names no port', () => {
    const range =
      '{podSelector: {}, policyTypes: [Egress], egress: [{ports: [{port: 1, endPort: 65535}]}]}';
    expect(hints(policy('range', range))).toEqual([[]]);
    expect(hints(policy('all', '{podSelector: {}, policyTypes: [Egress], egress: [{}]}'))).toEqual([
      [],
    ]);
  });

  it('is not one of ingress alone', () => {
    expect(hints(policy('in', '{podSelector: {}, policyTypes: [Ingress]}'))).toEqual([[]]);
  });
});

describe('the metadata of instances', () => {
  const out = (block: string) =>
    policy(
      'out',
      `{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: ${block}}]}]}`,
    );

  it('is told to be open under a wide range', () => {
    expect(hints(out('{cidr: 0.0.0.0/0}'))).toEqual([['metadata']]);
  });

  it('is not, where it is excepted, or meant', () => {
    expect(hints(out('{cidr: 0.0.0.0/0, except: [169.254.0.0/16]}'))).toEqual([[]]);
    expect(hints(out('{cidr: 169.254.169.254/32}'))).toEqual([[]]);
  });
});
