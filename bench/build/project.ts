import {
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { areas } from '../../src/data/areas.ts';
import { cnis as realCnis } from '../../src/data/cnis.ts';
import { features as realFeatures } from '../../src/data/features.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** How large a copy of the project is to be. */
export interface Scale {
  readonly features: number;
  readonly cnis: number;
}

/** How large the project itself is, which no copy is smaller than. */
export const REAL: Scale = {
  features: Object.keys(realFeatures).length,
  cnis: Object.keys(realCnis).length,
};

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
async function repeatFacts(project: string, { features, cnis }: Scale): Promise<void> {
  const data = join(project, 'src/data');
  await rename(join(data, 'index.ts'), join(data, 'real.ts'));
  await copyFile(fileURLToPath(new URL('site/index.ts', import.meta.url)), join(data, 'index.ts'));
  const scale = `export const FEATURES = ${String(features)};\nexport const CNIS = ${String(cnis)};\n`;
  await writeFile(join(data, 'scale.ts'), scale);
}

/** Gives every copy of a CNI a short page that embeds all of its claims. */
async function addPages(project: string, { cnis }: Scale): Promise<void> {
  const folder = join(project, 'content/cni');
  const ids = Object.keys(realCnis);
  const sections = Object.keys(areas).map((id) => `<Area id="${id}">\n\nProse.\n\n</Area>\n`);
  for (let at = ids.length; at < cnis; at++) {
    const origin = ids[at % ids.length] ?? '';
    const [, matter = ''] = (await readFile(join(folder, `${origin}.mdx`), 'utf8')).split(
      /^---$/mu,
    );
    const page = `---${matter}---\n\n## Overview\n\nProse.\n\n${sections.join('\n')}`;
    const copy = Math.floor(at / ids.length) + 1;
    await writeFile(join(folder, `${origin}-${String(copy)}.mdx`), page);
  }
}

/** Makes a copy of the project of the size that is asked for; answers its folder. */
export async function makeProject(scale: Scale): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'cni-compare-bench-'));
  for (const name of COPIED) await cp(join(root, name), join(project, name), { recursive: true });
  await linkPackages(project);
  await repeatFacts(project, scale);
  await addPages(project, scale);
  return project;
}

/** Lets a copy use the images that the project has drawn, where its time is not measured. */
export async function shareCache(project: string): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true });
  await symlink(join(root, '.cache'), join(project, '.cache'));
}
