/**
 * Runs the checks of facts and code with the clock moved, by a year where nothing else is said: no test
 * may fail only because time passes. `npm run test:later -- --days 30`.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { clockMoved } from './reproducible/clock.ts';

const { values } = parseArgs({ options: { days: { type: 'string', default: '366' } } });
if (!/^\d{1,4}$/u.test(values.days)) {
  console.error(`--days ${values.days}: write a whole number of days, as in --days 366`);
  process.exit(2);
}

const PROJECTS = ['unit', 'component', 'data'].flatMap((name) => ['--project', name]);
const { status } = spawnSync('vitest', ['run', ...PROJECTS], {
  stdio: 'inherit',
  env: { ...process.env, ...clockMoved(Number(values.days)) },
});
process.exit(status ?? 1);
