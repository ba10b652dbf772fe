/** Tells what is wrong with a policy manifest, by our schemas and by the models of the packages. */
import {
  CiliumClusterwideNetworkPolicy,
  CiliumEgressGatewayPolicy,
  CiliumLocalRedirectPolicy,
  CiliumNetworkPolicy,
} from '@kubernetes-models/cilium/cilium.io/v2';
import { Ajv2020, type ErrorObject, type SchemaObject } from 'ajv/dist/2020.js';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { calicoKinds } from './calico.ts';
import {
  ciliumClusterwideNetworkPolicy,
  ciliumEgressGatewayPolicy,
  ciliumNetworkPolicy,
} from './cilium.ts';
import { awsClusterNetworkPolicy, clusterNetworkPolicy } from './clusternetworkpolicy.ts';
import { formats, type Schema } from './common.ts';
import { applicationNetworkPolicy, networkPolicy } from './networkpolicy.ts';

/** A manifest as it was parsed; nothing is known of it yet. */
export type Parsed = Readonly<Record<string, unknown>>;

interface Checkable {
  validate(): void;
}

const ajv = new Ajv2020({
  allErrors: true,
  strictTypes: false,
  strictRequired: false,
  verbose: true,
  formats,
});
/** The schema of each kind that the cookbook writes. */
export const schemas: readonly Schema[] = [
  ...[networkPolicy, applicationNetworkPolicy, clusterNetworkPolicy, awsClusterNetworkPolicy],
  ...[ciliumNetworkPolicy, ciliumClusterwideNetworkPolicy, ciliumEgressGatewayPolicy],
  ...calicoKinds,
];
const checks = new Map(
  schemas.map((schema) => {
    const { apiVersion, kind } = schema['properties'] as Record<string, { const: string }>;
    return [
      `${String(apiVersion?.const)} ${String(kind?.const)}`,
      ajv.compile(schema as SchemaObject),
    ];
  }),
);

/** The kinds that a package has a model of. Calico and the network-policy-api have none on npm. */
const models: Readonly<Record<string, (manifest: never) => Checkable>> = {
  'networking.k8s.io/v1 NetworkPolicy': (manifest) => new NetworkPolicy(manifest),
  'cilium.io/v2 CiliumNetworkPolicy': (manifest) => new CiliumNetworkPolicy(manifest),
  'cilium.io/v2 CiliumClusterwideNetworkPolicy': (manifest) =>
    new CiliumClusterwideNetworkPolicy(manifest),
  'cilium.io/v2 CiliumEgressGatewayPolicy': (manifest) => new CiliumEgressGatewayPolicy(manifest),
  'cilium.io/v2 CiliumLocalRedirectPolicy': (manifest) => new CiliumLocalRedirectPolicy(manifest),
};

function kindOf({ apiVersion, kind }: Parsed): string {
  return `${String(apiVersion)} ${String(kind)}`;
}

/** The faults by the model of a package; none where there is no model. */
export function modelFaults(manifest: Parsed): readonly string[] {
  try {
    models[kindOf(manifest)]?.(manifest as never).validate();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The message of the validator with what it leaves out: the field, the values, the text itself. */
function complaint({ keyword, message, params, data }: ErrorObject): string {
  if (keyword === 'format') return `“${String(data)}” is no ${String(params['format'])}`;
  return `${String(message)} ${JSON.stringify(params)}`;
}

/** What a schema finds wrong. */
export interface SchemaFault {
  /** Where, as keys from the top of the document. */
  readonly at: readonly string[];
  readonly what: string;
}

/** The faults by our schema, unknown fields among them; a kind that nothing checks is a fault. */
export function schemaFaults(manifest: Parsed): readonly SchemaFault[] {
  const kind = kindOf(manifest);
  const check = checks.get(kind);
  if (check === undefined) {
    return kind in models ? [] : [{ at: [], what: `there is no schema for ${kind}` }];
  }
  check(manifest);
  return (check.errors ?? []).map((error) => ({
    at: error.instancePath.split('/').slice(1),
    what: `${error.instancePath} ${complaint(error)}`.trim(),
  }));
}
