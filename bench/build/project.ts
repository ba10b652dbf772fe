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
  'hosting',
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

/** The ids of the copies of CNIs, each with the real one behind it, as `site/index.ts` has them. */
function copiesOf({ cnis }: Scale): readonly (readonly [id: string, origin: string])[] {
  const ids = Object.keys(realCnis);
  return Array.from({ length: cnis - ids.length }, (_, at) => {
    const origin = ids[at % ids.length] ?? '';
    return [`${origin}-${String(Math.floor(at / ids.length) + 2)}`, origin];
  });
}

/** Gives every copy of a CNI a short page that embeds all of its claims. */
async function addPages(project: string, scale: Scale): Promise<void> {
  const folder = join(project, 'content/cni');
  const sections = Object.keys(areas).map((id) => `<Area id="${id}">\n\nProse.\n\n</Area>\n`);
  for (const [id, origin] of copiesOf(scale)) {
    const [, matter = ''] = (await readFile(join(folder, `${origin}.mdx`), 'utf8')).split(
      /^---$/mu,
    );
    const page = `---${matter}---\n\n## Overview\n\nProse.\n\n${sections.join('\n')}`;
    await writeFile(join(folder, `${id}.mdx`), page);
  }
}

/** Gives every copy of a CNI the hue of the real one. */
async function addHues(project: string, scale: Scale): Promise<void> {
  const file = join(project, 'src/styles/cni-hues.css');
  const css = await readFile(file, 'utf8');
  const rules = copiesOf(scale).map(([id, origin]) => {
    const name = `[data-cni='${origin}']`;
    const start = css.indexOf(name);
    if (start === -1)
      throw new Error(`src/styles/cni-hues.css: no ${name} — has its form changed?`);
    return `[data-cni='${id}']${css.slice(start + name.length, css.indexOf('}', start) + 1)}\n`;
  });
  await writeFile(file, css + rules.join(''));
}

/** Makes a copy of the project of the size that is asked for; answers its folder. */
export async function makeProject(scale: Scale): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'cni-compare-bench-'));
  for (const name of COPIED) await cp(join(root, name), join(project, name), { recursive: true });
  await linkPackages(project);
  await repeatFacts(project, scale);
  await addPages(project, scale);
  await addHues(project, scale);
  return project;
}

/** Lets a copy use the images that the project has drawn, where its time is not measured. */
export async function shareCache(project: string): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true });
  await symlink(join(root, '.cache'), join(project, '.cache'));
}
