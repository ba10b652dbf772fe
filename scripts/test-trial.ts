/** Runs every check, side by side where they can, and stops at the first that fails: `npm test`. */
import { type Duration, headLine, stepReport, timesTable } from './test/report.ts';
import { runScript } from './test/run-script.ts';
import { type Run, schedule } from './test/schedule.ts';
import { CAPACITY, STEPS } from './test/steps-trial.ts';

const started = performance.now();
const durations: Duration[] = [];
const interrupted = new AbortController();

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

const run: Run = async ({ name }, stop) => {
  console.log(headLine(`${name} starts`));
  const start = performance.now();
  const signal = AbortSignal.any([stop, interrupted.signal]);
  const { passed, output } = await runScript(name, signal);
  // What was stopped says nothing that matters.
  if (signal.aborted) return passed;
  const duration = { name, seconds: secondsSince(start) };
  durations.push(duration);
  console.log(stepReport(duration, output));
  return passed;
};

// The steps run in groups of their own, which the terminal does not interrupt.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted.abort();
  });
}

const { failed } = await schedule(STEPS, CAPACITY, run);
if (interrupted.signal.aborted) process.exit(130);
if (failed !== undefined) {
  console.error(`\nThe check “${failed}” failed; run it alone with: npm run ${failed}`);
  process.exit(1);
}
console.log(`\nEvery check passed.\n\n${timesTable(durations, secondsSince(started))}`);
