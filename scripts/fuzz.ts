/**
 * Tries addresses and actions that somebody made up on the built site: `npm run fuzz`. With the seed
 * of an earlier run it does the same again.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

const LARGEST_SEED = 1_000_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(LARGEST_SEED)) },
    addresses: { type: 'string', default: '10000' },
    actions: { type: 'string', default: '2000' },
  },
});

for (const [name, text] of Object.entries(values)) {
  if (/^\d{1,7}$/u.test(text)) continue;
  console.error(`--${name} ${text}: write a whole number, as in --${name} 100`);
  process.exit(2);
}

const { seed, addresses, actions } = values;
console.log(
  `${addresses} addresses and ${actions} sequences of actions, seed ${seed}. The same again:\n` +
    `npm run fuzz -- --seed ${seed} --addresses ${addresses} --actions ${actions}`,
);
const { status } = spawnSync('playwright', ['test', '--project', 'fuzz', '--reporter', 'list'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    FUZZ_SEED: seed,
    FUZZ_ADDRESSES: addresses,
    FUZZ_ACTIONS: actions,
  },
});
process.exit(status ?? 1);
