/** Runs every check in order and stops at the first that fails: `npm test`. */
import { spawnSync } from 'node:child_process';

/** The npm scripts of the checks, the quick ones first. */
const steps = [
  'format:check',
  'check',
  'lint',
  'lint:prose',
  'knip',
  'test:unit',
  'build',
  'test:build',
  'browser',
  'test:e2e',
  'test:a11y',
  'test:visual',
] as const;

interface Result {
  readonly step: string;
  readonly seconds: number;
  readonly passed: boolean;
}

function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`.padStart(8);
}

function runStep(step: string): Result {
  console.log(`\n── ${step} ${'─'.repeat(60 - step.length)}`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(`── ${step}: ${formatSeconds(seconds).trim()}`);
  return { step, seconds, passed: status === 0 };
}

function printTable(results: readonly Result[]): void {
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log('\nEvery check passed.\n');
  for (const { step, seconds } of [...results, { step: 'total', seconds: total }]) {
    console.log(`${step.padEnd(14)}${formatSeconds(seconds)}`);
  }
}

const results: Result[] = [];
for (const step of steps) {
  const result = runStep(step);
  if (!result.passed) {
    console.error(`\nThe check “${step}” failed; run it alone with: npm run ${step}`);
    process.exit(1);
  }
  results.push(result);
}
printTable(results);
