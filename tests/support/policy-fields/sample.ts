/** Writes policies that use every field of a kind, with a value for each of its cases. */
import type { FieldShape, PolicyField, PolicyFields, PolicyKind } from '~/data/policy-field.ts';

/** A value for each form that a case may ask for. */
const FORMED = {
  name: 'web',
  ipv4: '198.51.100.0/24',
  ipv6: '2001:db8::/32',
  'cluster-range': '10.0.0.0/8',
  'pod-identity': '169.254.170.23/32',
} as const;

const PLAIN: Readonly<Record<FieldShape, unknown>> = {
  object: {},
  objects: [],
  text: 'text',
  texts: 'text',
  number: 1,
  numbers: 1,
  flag: true,
  mixed: 1,
  mixes: 1,
  selector: { matchLabels: { app: 'web' } },
  selectors: { matchLabels: { app: 'web' } },
  labels: { app: 'web' },
  any: 'text',
};

/** Fields of which the form is looked at, and a text of any kind would not do. */
const IS_LIST: ReadonlySet<FieldShape> = new Set([
  'objects',
  'texts',
  'numbers',
  'mixes',
  'selectors',
]);

/** The values that one field has in turn: a plain one, then one for each case. */
function valuesOf({ takes, values, cases, fields }: PolicyField): readonly unknown[] {
  if (fields) return samplesOf(fields);
  const ofCases = (cases ?? []).map(
    ({ when: { is, form } }) => is?.[0] ?? (form ? FORMED[form] : ''),
  );
  return [values?.[0] ?? PLAIN[takes], ...ofCases];
}

/** Objects that together have every field with each of its values. */
function samplesOf(fields: PolicyFields): readonly Readonly<Record<string, unknown>>[] {
  const each = Object.entries(fields).map(
    ([name, field]) => [name, field, valuesOf(field)] as const,
  );
  const most = Math.max(
    ...each.map(([, { takes }, values]) => (IS_LIST.has(takes) ? 1 : values.length)),
  );
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(
      each.map(([name, { takes }, values]) => [
        name,
        IS_LIST.has(takes) ? values : (values[at] ?? values[0]),
      ]),
    ),
  );
}

/**
 * Objects of a kind that together have every field with each of its values; what has fields of its own
 * stands in objects of its own, for the one says for `specs` what the other says for `spec`.
 */
export function samples(kind: PolicyKind): readonly Readonly<Record<string, unknown>>[] {
  const { apiVersion, kind: name, scope, fields = {} } = kind;
  const metadata = { name: 'a', ...(scope === 'namespace' && { namespace: 'shop' }) };
  const parts = Object.entries(fields).flatMap(([top, field]) => samplesOf({ [top]: field }));
  const specs = parts.length === 0 ? [{}] : parts;
  return specs.map((spec) => ({ apiVersion, kind: name, metadata, ...spec }));
}
