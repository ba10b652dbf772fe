import { describe, expect, it } from 'vitest';
import { checkedFacts } from '../support/checked-facts.ts';
import { type Mutation, unknownFields, wrongTypes } from '../support/policy-schemas/mutate.ts';
import { parseManifest } from '../support/policy-schemas/parse.ts';
import { modelFaults, type Parsed, schemaFaults } from '../support/policy-schemas/validate.ts';

/** The objects of every manifest; of one that a rule finds faults in, none. */
const manifests = Object.entries(checkedFacts.manifests).flatMap(([path, text]) =>
  parseManifest(text).objects.map((manifest) => ({
    title: `${path}: ${String(manifest['kind'])}`,
    manifest,
  })),
);

/** What still passes although it is wrong. */
function survivors(mutations: readonly Mutation[]): readonly string[] {
  return mutations
    .filter(({ document }) => {
      const broken = document as Parsed;
      return schemaFaults(broken).length === 0 && modelFaults(broken).length === 0;
    })
    .map(({ what }) => what);
}

describe.each(manifests)('$title', ({ manifest }) => {
  it('fails with an unknown field in any of its objects', () => {
    expect(survivors(unknownFields(manifest))).toEqual([]);
  });

  it('fails with a wrong type in any of its fields', () => {
    expect(survivors(wrongTypes(manifest))).toEqual([]);
  });
});

describe('rules across fields', () => {
  const broken = (path: string, changes: (spec: Record<string, never>) => object) => {
    const [manifest] = parseManifest(
      checkedFacts.manifests[`content/policies/${path}.yaml`] ?? '',
    ).objects;
    const spec = (manifest?.['spec'] ?? {}) as Record<string, never>;
    return schemaFaults({ ...manifest, spec: { ...spec, ...changes(spec) } });
  };

  it('refuses a name beside another peer in Cilium', () => {
    const toFQDNs = [{ matchName: 'api.payments.example' }];
    const egress = [{ toFQDNs, toEntities: ['world'] }];
    expect(broken('egress-fqdn/cilium', () => ({ egress }))).not.toEqual([]);
  });

  it('refuses two selectors in one clusterwide policy of Cilium', () => {
    expect(broken('guard-rail/cilium', () => ({ nodeSelector: {} }))).not.toEqual([]);
  });

  it('refuses the denial of a name in the kind of AWS', () => {
    const egress = [{ action: 'Deny', to: [{ domainNames: ['api.payments.example'] }] }];
    expect(broken('egress-cidr/vpc-cni', () => ({ egress }))).not.toEqual([]);
  });

  it('refuses egress without peers in ApplicationNetworkPolicy', () => {
    const egress = [{ ports: [{ protocol: 'UDP', port: 53 }] }];
    expect(broken('egress-fqdn/vpc-cni', () => ({ egress }))).not.toEqual([]);
  });

  it('refuses HTTP in a rule of Calico that denies', () => {
    const ingress = [{ action: 'Deny', http: { methods: ['GET'] } }];
    expect(broken('l7-http/calico', () => ({ ingress }))).not.toEqual([]);
  });
});
