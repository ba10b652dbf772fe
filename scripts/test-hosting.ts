/**
 * Serves the built site by nginx and asks it for everything: `npm run test:hosting`. Where there is
 * no nginx it says so and tests nothing; with `HOSTING=required` that fails.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureNginx } from './nginx/find.ts';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const nginx = ensureNginx();

if (nginx === undefined) {
  console.log('NOT RUN: the tests of hosting need nginx (on Debian: apt-get install nginx).');
  process.exit(process.env['HOSTING'] === 'required' ? 1 : 0);
}
if (nginx.brotli === undefined) {
  console.log('NOT RUN: what is served as brotli needs libnginx-mod-http-brotli-static.');
  if (process.env['HOSTING'] === 'required') process.exit(1);
}
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'hosting'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
