/** Builds the site below a base path and runs the core of its tests there: `npm run test:base`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BASE_PATH = '/cni-compare/';
/** Beside `dist`, which stays as it is. */
const TEST_DIST = '.cache/base/dist';
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

function run(program: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [`${modules}/${program}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      BASE_PATH,
      TEST_DIST,
      ASTRO_TELEMETRY_DISABLED: '1',
      // It is tested and never served.
      PRECOMPRESS: 'no',
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}

run('astro/bin/astro.mjs', 'build', '--silent', '--outDir', TEST_DIST);
run('vitest/vitest.mjs', 'run', '--project', 'base');
run('@playwright/test/cli.js', 'test', '--project', 'base', ...process.argv.slice(2));
