/** The parts that the APIs have in common, as JSON Schema. Every field not named is refused. */

/** A JSON Schema, by its keywords. */
export type Schema = Readonly<Record<string, unknown>>;

/** The fields of an object. */
export type Properties = Readonly<Record<string, Schema>>;

/** An object that has no other fields than these. */
export function fields(properties: Properties, ...required: readonly string[]): Schema {
  return { type: 'object', additionalProperties: false, properties, required };
}

/** The same, of which exactly one is set. */
export function oneOfFields(properties: Properties): Schema {
  return { ...fields(properties), minProperties: 1, maxProperties: 1 };
}

export function list(items: Schema, limits: Schema = {}): Schema {
  return { type: 'array', items, ...limits };
}

export const text = { type: 'string', minLength: 1 };
export const flag = { type: 'boolean' };
export const port = { type: 'integer', minimum: 1, maximum: 65535 };
export const transport = { enum: ['TCP', 'UDP', 'SCTP'] };

/** An IPv4 or IPv6 range. */
export const cidr = { type: 'string', pattern: String.raw`^[0-9a-fA-F.:]+/\d{1,3}$` };

/** An exact name, or `*.` and the rest. */
export const domainName = {
  type: 'string',
  pattern: String.raw`^(\*\.)?([a-zA-Z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.)+[a-zA-Z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.?$`,
};

const labels = { type: 'object', additionalProperties: { type: 'string' } };
const name = { type: 'string', pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$', maxLength: 253 };

export const labelSelector = fields({
  matchLabels: labels,
  matchExpressions: list(
    fields(
      {
        key: text,
        operator: { enum: ['In', 'NotIn', 'Exists', 'DoesNotExist'] },
        values: list(text),
      },
      'key',
      'operator',
    ),
  ),
});

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly scope: 'namespace' | 'cluster';
  readonly spec: Schema;
}

/** A whole object; only one of a namespace has, and then must have, `metadata.namespace`. */
export function kindSchema({ apiVersion, kind, scope, spec }: Kind): Schema {
  const metadata =
    scope === 'namespace'
      ? fields({ name, namespace: name, labels }, 'name', 'namespace')
      : fields({ name, labels }, 'name');
  return fields(
    { apiVersion: { const: apiVersion }, kind: { const: kind }, metadata, spec },
    ...['apiVersion', 'kind', 'metadata', 'spec'],
  );
}
