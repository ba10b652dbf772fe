/** Holds the map of policy fields against the schemas of the cookbook. */
import type { PolicyFields, PolicyKind } from '~/data/policy-field.ts';
import { labelSelector, type Schema } from '../policy-schemas/common.ts';

/** A field of a schema, with its values where they are a list. */
interface SchemaField {
  readonly path: string;
  readonly values?: readonly string[];
}

function enumOf({ enum: values }: Schema): readonly string[] | undefined {
  return Array.isArray(values) ? values.map(String) : undefined;
}

/** Every field below a schema; lists are seen through, selectors are one field. */
function fieldsBelow(schema: Schema, path: string): readonly SchemaField[] {
  if (schema === labelSelector) return [];
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const own = Object.entries(properties).flatMap(([name, below]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const items = (below['items'] ?? below) as Schema;
    const values = enumOf(items);
    return [{ path: place, ...(values && { values }) }, ...fieldsBelow(below, place)];
  });
  const items = schema['items'] as Schema | undefined;
  return [...own, ...(items ? fieldsBelow(items, path) : [])];
}

/** `networking.k8s.io/v1 NetworkPolicy`. */
function nameOf(schema: Schema): string {
  const { apiVersion, kind } = schema['properties'] as Readonly<Record<string, Schema>>;
  return `${String(apiVersion?.['const'])} ${String(kind?.['const'])}`;
}

/** Every field of a kind, by its path. */
function mappedFields(fields: PolicyFields, path = ''): ReadonlyMap<string, PolicyFields[string]> {
  return new Map(
    Object.entries(fields).flatMap(([name, field]) => {
      const place = path === '' ? name : `${path}.${name}`;
      return [[place, field] as const, ...mappedFields(field.fields ?? {}, place)];
    }),
  );
}

const FRAME = /^(?:apiVersion|kind|metadata)(?:\.|$)/u;

function lackOf(schema: Schema, kinds: readonly PolicyKind[]): readonly string[] {
  const name = nameOf(schema);
  const kind = kinds.find((each) => `${each.apiVersion} ${each.kind}` === name);
  if (!kind) return [`${name}: the kind is not in the map`];
  const mapped = mappedFields(kind.fields ?? {});
  return fieldsBelow(schema, '')
    .filter(({ path }) => !FRAME.test(path))
    .flatMap(({ path, values = [] }) => {
      const field = mapped.get(path);
      if (!field) return [`${name}: ${path} is not in the map`];
      if (!field.values) return [];
      const lacking = values.filter((value) => field.values?.includes(value) !== true);
      return lacking.map((value) => `${name}: ${path} has no value ${value}`);
    });
}

/** What schemas have and the map of fields has not: each with its kind and its path. */
export function uncovered(
  schemas: readonly Schema[],
  kinds: readonly PolicyKind[],
): readonly string[] {
  return schemas.flatMap((schema) => lackOf(schema, kinds));
}
