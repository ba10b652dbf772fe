/** The published JSON Schemas, made from those that the build itself checks with. */
import { z } from 'astro/zod';
import { dataSchema } from './open-data.ts';
import { snapshotSchema } from '../comparison/schema.ts';

/** The part of JSON Schema that the site writes and shows. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

interface Head {
  /** The schema's own address. */
  readonly $id: string;
  readonly title: string;
  readonly description: string;
}

/** Fields may be added within a version: whoever kept an older schema must not refuse them. */
function opened(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  }) as JsonSchema;
}

/** The schema of `comparison.json`. */
export function comparisonJsonSchema($id: string): Head & JsonSchema {
  const title = 'CNI Compare: the comparison';
  const description = 'Every claim of today, by feature and then by CNI.';
  return { ...opened(dataSchema), $id, title, description };
}

/** The schema of `snapshots/<date>.json`. */
export function snapshotJsonSchema($id: string): Head & JsonSchema {
  const title = 'CNI Compare: a snapshot';
  const description = 'The comparison as it was on the day of its publication.';
  return { ...opened(snapshotSchema), $id, title, description };
}

/** A field of an object in the schema, as a table shows it. */
export interface FieldView {
  readonly name: string;
  /** “text”, “one of yes, no”, “list of source”. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly about: string;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  boolean: 'true or false',
};

function typeWords({ $ref, type = '', items, ...rest }: JsonSchema): string {
  if ($ref !== undefined) return $ref.replace('#/$defs/', '');
  if (rest.const !== undefined) return JSON.stringify(rest.const);
  if (rest.enum !== undefined) return `one of ${rest.enum.join(', ')}`;
  if (items !== undefined) return `list of ${typeWords(items)}`;
  if (rest.properties !== undefined) return `object of ${Object.keys(rest.properties).join(', ')}`;
  return TYPE_WORDS[type] ?? type;
}

/** The fields of a named part of a schema; throws where there is no such part. */
export function fieldsOf({ $defs }: JsonSchema, name: string): readonly FieldView[] {
  const definition = $defs?.[name];
  if (definition?.properties === undefined) throw new Error(`${name}: not in the schema`);
  const required = new Set(definition.required);
  return Object.entries(definition.properties).map(([field, schema]) => ({
    name: field,
    type: typeWords(schema),
    isRequired: required.has(field),
    about: schema.description ?? '',
  }));
}
