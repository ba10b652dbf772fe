import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Part, shippedPackages } from './packages.ts';

/** A package of which something is sent to browsers, and the terms under which. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The id of its licence, as SPDX has it. */
  readonly licence: string;
  readonly part: Part;
  readonly home: string;
  /** The terms, word for word: most of them ask to be passed on. */
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licences that let everybody use, change and pass on, if their text goes along. */
const FREE = new Set(['MIT', 'ISC', 'OFL-1.1', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

function folderOf(name: string, parents: readonly string[]): string {
  const folder = parents.map((parent) => join(parent, 'node_modules', name)).find(existsSync);
  if (folder === undefined) throw new Error(`${name}: is not installed — run npm ci`);
  return folder;
}

function licenceText(folder: string, name: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
  if (file === undefined) throw new Error(`${name}: has no file with its licence — ask for one`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** Where a package is at home: its own page, else its repository. */
function homeOf({ homepage, repository = '' }: Manifest): string {
  const { url } = typeof repository === 'string' ? { url: repository } : repository;
  return homepage?.replace(/#.*$/u, '') ?? url.replace(/^git\+|\.git$/gu, '');
}

function readPackage(folder: string, part: Part): ShippedPackage & { readonly needs: string[] } {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license: licence = 'none', dependencies = {} } = manifest;
  if (!FREE.has(licence)) {
    throw new Error(`${name}: its licence is ${licence} — take a package that may be passed on`);
  }
  const text = licenceText(folder, name);
  return {
    name,
    version,
    licence,
    part,
    home: homeOf(manifest),
    text,
    needs: Object.keys(dependencies),
  };
}

/** All that is shipped of packages, those that they need among them, by name. */
export function readShipped(root: string): readonly ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const add = (name: string, part: Part, parents: readonly string[]): void => {
    if (found.has(name)) return;
    const folder = folderOf(name, parents);
    const { needs, ...shipped } = readPackage(folder, part);
    found.set(name, shipped);
    for (const need of needs) add(need, part, [folder, ...parents]);
  };
  for (const [name, part] of shippedPackages(root)) add(name, part, [root]);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
