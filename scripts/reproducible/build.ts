import { execFile, execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { clockMoved } from './clock.ts';
import type { Files } from './differences.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const MAX_OUTPUT = 2 ** 27;

/** Where and when a build is made. */
export interface Circumstances {
  /** Below `.cache/reproducible/`. */
  readonly folder: string;
  readonly zone: string;
  readonly locale: string;
  /** Days after today. */
  readonly days: number;
}

/** The files that belong to the project, as they are on the disk. */
function projectFiles(): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0');
  return listed.filter(
    (path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false }),
  );
}

/**
 * Copies the project into an empty folder. Packages are linked file by file, so that they lie below the
 * folder as after an installation; nothing is taken from the caches.
 */
function copyTo(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const path of projectFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  const packages = realpathSync(join(root, 'node_modules'));
  execFileSync('cp', ['-al', packages, join(folder, 'node_modules')]);
  rmSync(join(folder, 'node_modules/.astro'), { recursive: true, force: true });
  rmSync(join(folder, 'node_modules/.vite'), { recursive: true, force: true });
}

/** Builds the site anew in a folder, a time zone and on a day of its own. Throws where that fails. */
export async function buildIn({ folder, zone, locale, days }: Circumstances): Promise<Files> {
  const copy = join(root, '.cache/reproducible', folder);
  copyTo(copy);
  const { PATH, HOME, SITE_URL, BASE_PATH } = process.env;
  const settings = { PATH, HOME, SITE_URL, BASE_PATH };
  const astro = join(copy, 'node_modules/astro/bin/astro.mjs');
  await run(process.execPath, [astro, 'build'], {
    cwd: copy,
    env: {
      ...Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
      ...clockMoved(days),
      TZ: zone,
      LC_ALL: locale,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    maxBuffer: MAX_OUTPUT,
  });
  const dist = join(copy, 'dist');
  const paths = globSync('**/*', { cwd: dist }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  );
  const files = new Map(paths.map((path) => [path, readFileSync(join(dist, path))]));
  rmSync(copy, { recursive: true });
  return files;
}
