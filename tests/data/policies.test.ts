import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { checkedFacts } from '../support/checked-facts.ts';
import { type Mutation, unknownFields, wrongTypes } from '../support/policy-schemas/mutate.ts';
import {
  hasModel,
  modelFaults,
  type Parsed,
  schemaFaults,
} from '../support/policy-schemas/validate.ts';

interface Manifest {
  readonly title: string;
  readonly manifest: Parsed;
}

const files = Object.entries(checkedFacts.manifests);

function parsed(text: string): readonly Parsed[] {
  return parseAllDocuments(text, { strict: true }).map((document) => document.toJS() as Parsed);
}

const manifests: readonly Manifest[] = files.flatMap(([path, text]) =>
  parsed(text).map((manifest) => ({ title: `${path}: ${String(manifest['kind'])}`, manifest })),
);

/** What still passes although it is wrong. */
function survivors(mutations: readonly Mutation[]): readonly string[] {
  return mutations
    .filter(({ document }) => {
      const broken = document as Parsed;
      return [...schemaFaults(broken), ...modelFaults(broken)].length === 0;
    })
    .map(({ what }) => what);
}

describe.each(files)('%s', (_, text) => {
  it('is YAML without errors or warnings', () => {
    const documents = parseAllDocuments(text, { strict: true });
    const faults = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
    expect(faults).toEqual([]);
  });
});

describe.each(manifests)('$title', ({ manifest }) => {
  it('has the fields and types of its API, and no others', () => {
    expect(schemaFaults(manifest)).toEqual([]);
  });

  it('fails with an unknown field in any of its objects', () => {
    expect(survivors(unknownFields(manifest))).toEqual([]);
  });

  it('fails with a wrong type in any of its fields', () => {
    expect(survivors(wrongTypes(manifest))).toEqual([]);
  });
});

it.each(manifests.filter(({ manifest }) => hasModel(manifest)))(
  '$title is valid by the model of a package',
  ({ manifest }) => {
    expect(modelFaults(manifest)).toEqual([]);
  },
);

describe('rules across fields', () => {
  const broken = (path: string, changes: (spec: Record<string, never>) => object) => {
    const [manifest] = parsed(checkedFacts.manifests[`content/policies/${path}.yaml`] ?? '');
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
