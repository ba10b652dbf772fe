import { describe, expect, it } from 'vitest';
import { readManifest } from '../support/policy-intent/read.ts';
import { Unreadable } from '../support/policy-intent/reading.ts';
import { statementsOf } from '../support/policy-intent/statements.ts';

const metadata = { name: 'a', namespace: 'shop' };

/** What an object of a kind does, by its spec and the objects beside it. */
function said(
  apiVersion: string,
  kind: string,
  spec: object,
  ...beside: readonly Readonly<Record<string, unknown>>[]
): readonly string[] {
  return statementsOf(readManifest([{ apiVersion, kind, metadata, spec }, ...beside]));
}

const kubernetes = (spec: object) => said('networking.k8s.io/v1', 'NetworkPolicy', spec);
const cilium = (spec: object) => said('cilium.io/v2', 'CiliumNetworkPolicy', spec);

describe('NetworkPolicy', () => {
  it('allows everyone by an empty rule', () => {
    const spec = { podSelector: {}, policyTypes: ['Ingress'], ingress: [{}] };
    expect(kubernetes(spec)).toContain('allows ingress from anyone on every port');
  });

  it('means its own namespace by a selector of pods alone', () => {
    const from = [{ podSelector: { matchLabels: { app: 'api' } } }];
    expect(
      kubernetes({ podSelector: {}, policyTypes: ['Ingress'], ingress: [{ from }] }),
    ).toContain('allows ingress from each pod with app=api in the namespace shop on every port');
  });

  it('excepts ranges from a range, and has ports by range', () => {
    const to = [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }];
    const ports = [{ protocol: 'TCP', port: 8000, endPort: 8010 }];
    const spec = { podSelector: {}, policyTypes: ['Egress'], egress: [{ to, ports }] };
    expect(kubernetes(spec)).toContain(
      'allows egress to 10.0.0.0/8 except 10.1.0.0/16 on TCP 8000–8010',
    );
  });

  it('is not read where it leaves its types to a default', () => {
    expect(() => kubernetes({ podSelector: {} })).toThrow(Unreadable);
  });
});

describe('CiliumNetworkPolicy', () => {
  it('closes a direction by an empty rule, and does not by an empty list', () => {
    const said = cilium({ endpointSelector: {}, ingress: [{}], egress: [] });
    expect(said).toContain('denies all other ingress');
    expect(said).toContain('leaves all other egress alone');
    expect(said.filter((text) => text.startsWith('allows'))).toEqual([]);
  });

  it('allows everyone by ports alone', () => {
    const toPorts = [{ ports: [{ port: '80', protocol: 'TCP' }] }];
    expect(cilium({ endpointSelector: {}, ingress: [{ toPorts }] })).toContain(
      'allows ingress from anyone on TCP 80',
    );
  });

  it('denies before it allows', () => {
    const rules = { egress: [{ toEntities: ['all'] }], egressDeny: [{ toCIDR: ['10.0.0.0/8'] }] };
    const said = cilium({ endpointSelector: {}, ...rules });
    expect(said).toContain('denies egress to 10.0.0.0/8 on every port');
    expect(said).toContain('then allows egress to the entity all on every port');
    expect(said).toContain('stands among other policies');
  });
});

describe('a policy of Calico', () => {
  const spec = { tier: 'early', order: 1, selector: 'all()', types: ['Egress'] };
  const calico = (tier: object) =>
    said('projectcalico.org/v3', 'NetworkPolicy', spec, {
      kind: 'Tier',
      metadata: { name: 'early' },
      spec: tier,
    });

  it('denies what reaches the end of a tier, unless the tier passes it on', () => {
    expect(calico({ order: 5 })).toContain('denies all other egress');
    expect(calico({ order: 5, defaultAction: 'Pass' })).toContain('leaves all other egress alone');
  });

  it('overrides others in a tier before the tier default alone', () => {
    expect(calico({ order: 5 })).toContain('overrides other policies');
    expect(calico({})).toContain('yields to other policies');
  });
});
