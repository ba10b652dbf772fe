import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { areas } from '../../src/data/areas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** Links the packages one by one, so that caches inside `node_modules` stay apart. */
async function linkPackages(project: string): Promise<void> {
  const target = join(project, 'node_modules');
  await mkdir(target);
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    await symlink(join(root, 'node_modules', name), join(target, name));
  }
}

/** Puts the repeated facts where the real ones are. */
async function repeatFacts(project: string, features: number, cnis: number): Promise<void> {
  const data = join(project, 'src/data');
  await rename(join(data, 'index.ts'), join(data, 'real.ts'));
  await cp(fileURLToPath(new URL('site/index.ts', import.meta.url)), join(data, 'index.ts'));
  const scale = `export const FEATURES = ${String(features)};\nexport const CNIS = ${String(cnis)};\n`;
  await writeFile(join(data, 'scale.ts'), scale);
}

/** Replaces the pages of the CNIs by short ones that embed every claim. */
async function repeatPages(project: string, cnis: number): Promise<void> {
  const folder = join(project, 'content/cni');
  const [example = ''] = await readdir(folder);
  const [, matter = ''] = (await readFile(join(folder, example), 'utf8')).split(/^---$/mu);
  await rm(join(project, 'content'), { recursive: true });
  await mkdir(folder, { recursive: true });
  const sections = Object.keys(areas).map((id) => `<Area id="${id}">\n\nProse.\n\n</Area>\n`);
  const page = `---${matter}---\n\n## Overview\n\nProse.\n\n${sections.join('\n')}`;
  for (let at = 1; at <= cnis; at++) await writeFile(join(folder, `cni-${String(at)}.mdx`), page);
}

/** Makes a copy of the project with as many features and CNIs as asked for; answers its folder. */
export async function makeProject(features: number, cnis: number): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'cni-compare-'));
  for (const name of COPIED) await cp(join(root, name), join(project, name), { recursive: true });
  await linkPackages(project);
  await repeatFacts(project, features, cnis);
  await repeatPages(project, cnis);
  return project;
}
