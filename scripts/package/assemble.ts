/** The files of the package, made from those that the site serves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readmeOf } from './readme.ts';
import { idTypes, type Order, typesOf } from './types.ts';
import { packageVersion, type Standing } from './version.ts';

const FILES = join(import.meta.dirname, 'files');
/** Node from which a module may import JSON. */
const NODE = '>=20.10';

/** What is configured. */
export interface PackageOptions {
  /** Folder of the built site. */
  readonly dist: string;
  readonly name: string;
  /** Where the source is; a registry that proves where a package comes from asks for it. */
  readonly repository?: string | undefined;
}

interface Data {
  readonly meta: Standing & { readonly site: string };
  readonly order: Order;
}

function manifest({ name, repository }: PackageOptions, { meta, order }: Data): object {
  return {
    name,
    version: packageVersion(meta),
    description: 'Kubernetes CNI plugins compared claim by claim: sourced, dated, linkable.',
    license: 'CC-BY-4.0',
    homepage: meta.site,
    ...(repository === undefined ? {} : { repository: { type: 'git', url: repository } }),
    keywords: ['kubernetes', 'cni', ...order.cnis],
    type: 'module',
    sideEffects: false,
    engines: { node: NODE },
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './comparison.json': './comparison.json',
      './comparison.schema.json': './comparison.schema.json',
    },
    files: ['*.js', '*.d.ts', '*.json'],
    publishConfig: { access: 'public', provenance: true },
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The files of the package by name. */
export async function packageFiles(options: PackageOptions): Promise<ReadonlyMap<string, string>> {
  const served = (file: string) => readFileSync(join(options.dist, 'api/v1', file), 'utf8');
  const comparison = served('comparison.json');
  const schema = served('comparison.schema.json');
  const data = JSON.parse(comparison) as Data;
  return new Map([
    ['package.json', json(manifest(options, data))],
    ['README.md', readmeOf({ name: options.name, site: data.meta.site })],
    ['index.js', readFileSync(join(FILES, 'index.js'), 'utf8')],
    ['index.d.ts', readFileSync(join(FILES, 'index.d.ts'), 'utf8')],
    ['ids.d.ts', idTypes(data.order)],
    ['comparison.d.ts', await typesOf(JSON.parse(schema) as object)],
    ['comparison.json', comparison],
    ['comparison.schema.json', schema],
  ]);
}
