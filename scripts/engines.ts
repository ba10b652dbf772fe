/**
 * Runs the journeys of a visitor in every engine that this machine has: `npm run test:engines`. What is
 * absent is named and counts as not run; with `--require` it fails.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENGINES, findEngine, REMEDIES } from './engines/found.ts';

const { values } = parseArgs({ options: { require: { type: 'boolean', default: false } } });

const present = ENGINES.filter((name) => findEngine(name) !== undefined);
const absent = ENGINES.filter((name) => !present.includes(name));

const { status } = spawnSync('playwright', ['test', '--project', 'engines', '--reporter', 'list'], {
  stdio: 'inherit',
});

console.log(`\nRan in: ${present.join(', ') || 'none'}.`);
for (const name of absent) console.log(`Not run: ${name} is absent here; ${REMEDIES[name]}.`);
const isShort = present.length === 0 || (values.require && absent.length > 0);
process.exit(isShort ? 1 : (status ?? 1));
