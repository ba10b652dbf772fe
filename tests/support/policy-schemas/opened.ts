import type { Mutation } from './mutate.ts';

type Spec = Readonly<Record<string, unknown>>;

/** A rule of each dialect that allows everything, by direction. */
const EVERYTHING: Readonly<Record<string, Spec>> = {
  networkpolicy: { ingress: {}, egress: {} },
  calico: { ingress: { action: 'Allow' }, egress: { action: 'Allow' } },
  cilium: { ingress: { fromEntities: ['all'] }, egress: { toEntities: ['all'] } },
  clusternetworkpolicy: {
    ingress: { action: 'Accept', from: [{ namespaces: {} }] },
    egress: { action: 'Accept', to: [{ networks: ['0.0.0.0/0'] }] },
  },
};

/** The keys under which dialects name the directions that a policy speaks of. */
const TYPES = ['policyTypes', 'types'] as const;

function withType(spec: Spec, type: string): Spec {
  const key = TYPES.find((name) => name in spec);
  const types = key === undefined ? [] : (spec[key] as readonly string[]);
  return key === undefined || types.includes(type) ? {} : { [key]: [...types, type] };
}

/** The document with a rule more in each direction, by which everything is allowed. */
export function opened(document: Readonly<Record<string, unknown>>, dialect: string) {
  const spec = document['spec'] as Spec;
  // The columns of AWS hold the upstream kinds again, with fields of their own.
  const isCluster = document['kind'] === 'ClusterNetworkPolicy';
  const rules =
    EVERYTHING[isCluster ? 'clusternetworkpolicy' : dialect] ?? EVERYTHING['networkpolicy'];
  return Object.entries(rules ?? {}).map(([direction, rule]): Mutation => {
    const type = direction === 'ingress' ? 'Ingress' : 'Egress';
    const list = [...((spec[direction] ?? []) as readonly unknown[]), rule];
    return {
      what: `spec.${direction}: everything allowed`,
      document: { ...document, spec: { ...spec, ...withType(spec, type), [direction]: list } },
    };
  });
}
