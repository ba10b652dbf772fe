/** The parts that the APIs have in common, as JSON Schema. Every field not named is refused. */
import ipaddr from 'ipaddr.js';

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

/** A port by its number or its name. */
export const anyPort = { ...port, type: ['integer', 'string'], format: 'port-name' };

/** An IPv4 or IPv6 range. */
export const cidr = { type: 'string', format: 'cidr' };

/** An exact name, or `*.` and the rest. */
export const domainName = {
  type: 'string',
  pattern: String.raw`^(\*\.)?([a-zA-Z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.)+[a-zA-Z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.?$`,
};

/** Whether the text is a range, written with its first address: `10.0.0.0/8`, not `10.1.0.0/8`. */
function isRange(text: string): boolean {
  if (!ipaddr.isValidCIDR(text)) return false;
  const [address, length] = ipaddr.parseCIDR(text);
  const first =
    address.kind() === 'ipv4'
      ? ipaddr.IPv4.networkAddressFromCIDR(text)
      : ipaddr.IPv6.networkAddressFromCIDR(text);
  return text === `${first.toString()}/${length}`;
}

function isPort(text: string): boolean {
  return /^\d+$/u.test(text) && Number(text) >= port.minimum && Number(text) <= port.maximum;
}

function isPortName(text: string): boolean {
  return /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/u.test(text) && text.length <= 15;
}

/** What the schemas know of texts beyond their letters. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  address: (text) => ipaddr.isValid(text),
  cidr: isRange,
  'port-name': isPortName,
  'port-name-or-number': (text) => isPort(text) || isPortName(text),
  'port-name-or-range': (text) =>
    isPortName(text) || (/^\d+:\d+$/u.test(text) && text.split(':').every(isPort)),
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
