/** Checks what a commit changes, in seconds: the hook of `npm run hooks`. All else is in `npm test`. */
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { checksOf, type Check } from './pre-commit/checks.ts';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');

function stagedFiles(): readonly string[] {
  const staged = ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'];
  const names = execFileSync('git', staged, { cwd: ROOT, encoding: 'utf8' });
  return names.split('\0').filter((name) => name !== '');
}

/** Runs a check; what it printed where it failed. */
function run({ command: [program = '', ...args] }: Check): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program === 'node' ? process.execPath : join(BIN, program), args, {
      cwd: ROOT,
      env: { ...process.env, ESLINT_WITHOUT_TYPES: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => chunks.push(chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0 ? undefined : Buffer.concat(chunks).toString());
    });
  });
}

const checks = checksOf(stagedFiles());
const results = await Promise.all(
  checks.map(async (check) => ({ check, output: await run(check) })),
);
for (const { check, output } of results.filter((result) => result.output !== undefined)) {
  console.error(`${output ?? ''}\n${check.name} failed — ${check.remedy}`);
  process.exitCode = 1;
}
