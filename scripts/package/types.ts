import { compile } from 'json-schema-to-typescript';

type Schema = Parameters<typeof compile>[0];

/** The types of the data, made from the published schema. */
export function typesOf(schema: object): Promise<string> {
  const named: Schema = { ...schema, title: 'Comparison' };
  return compile(named, 'Comparison', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
  });
}

/** The ids in the order of the data. */
export interface Order {
  readonly features: readonly string[];
  readonly cnis: readonly string[];
  readonly modes?: readonly string[];
}

function union(name: string, about: string, ids: readonly string[]): string {
  const members = ids.map((id) => `\n  | ${JSON.stringify(id)}`).join('');
  return `/** ${about} */\nexport type ${name} =${members === '' ? ' never' : members};\n`;
}

/** The ids as types, so that a misspelt one does not compile. */
export function idTypes({ features, cnis, modes = [] }: Order): string {
  return [
    union('FeatureId', 'A question.', features),
    union('CniId', 'A CNI.', cnis),
    union('ModeId', 'A way to run one or two CNIs.', modes),
  ].join('\n');
}
