import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

/** What a build is made of. */
const SOURCES = ['src/**/*.*', 'content/**/*.*', 'public/**/*.*', 'astro.config.mjs'];

/** What Astro prints of a build of many pages. */
const MAX_OUTPUT = 2 ** 26;

/** Builds the project in a folder with the settings of this process; the folder of the built site. */
export function build(folder: string, name: string): string {
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  try {
    execFileSync(process.execPath, [astro, 'build'], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch {
    throw new Refusal(name, 'does not build', 'check it out and run npm run build to see why');
  }
  return join(folder, 'dist');
}

/** The built site of this project; refuses one that is older than what it is made of. */
export function freshBuild(root: string): string {
  const dist = join(root, 'dist');
  const remedy = 'run npm run build first';
  if (!existsSync(join(dist, 'index.html'))) throw new Refusal('dist/', 'is not there', remedy);
  const built = statSync(join(dist, 'index.html')).mtimeMs;
  const newer = globSync(SOURCES, { cwd: root }).find(
    (file) => statSync(join(root, file)).mtimeMs > built,
  );
  if (newer !== undefined) throw new Refusal('dist/', `is older than ${newer}`, remedy);
  return dist;
}
