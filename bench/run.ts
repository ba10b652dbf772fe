/**
 * Compares the table with its peers, then measures how the build grows: `npm run bench`. With `--serve`
 * it measures what a server bears instead, with `--tools` how soon the tools answer. With `--smoke` it
 * only tries what needs no packages but the project's own: `npm run bench:smoke`.
 */
import { cpus, platform, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

import { runBrowserBench, tryBrowserBench } from './browser/run.ts';
import { runServeBench } from './serve/run.ts';
import { runToolsBench, tryToolsBench } from './tools/run.ts';
import { runBuildBench, tryBuildBench } from './build/run.ts';

const { values } = parseArgs({
  options: {
    'skip-browser': { type: 'boolean', default: false },
    'skip-build': { type: 'boolean', default: false },
    /** Our own table and the build alone, both at the smallest size and once. */
    smoke: { type: 'boolean', default: false },
    /** What one process of nginx bears of the site that was built last, and nothing else. */
    serve: { type: 'boolean', default: false },
    /** How soon the tools of the site that was built last answer a change, and nothing else. */
    tools: { type: 'boolean', default: false },
    /** Seconds of load for each address. */
    seconds: { type: 'string', default: '10' },
    /** Numbers of rows to measure the tables with. */
    rows: { type: 'string', default: '100,1000,5000' },
    /** How often each time is taken; medians are printed. */
    repetitions: { type: 'string', short: 'n', default: '7' },
  },
});

function describeMachine(): string {
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const processor = `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  return `${processor}, ${memory}, ${platform()} ${release()}, Node ${process.version}`;
}

async function runBrowserHalf(): Promise<void> {
  if (values.smoke) await tryBrowserBench();
  else await runBrowserBench(Number(values.repetitions), values.rows.split(',').map(Number));
}

console.log(describeMachine());
if (values.serve) {
  await runServeBench(Number(values.seconds));
  process.exit(0);
}
if (values.tools) {
  await runToolsBench(Number(values.repetitions));
  process.exit(0);
}
if (!values['skip-browser']) await runBrowserHalf();
if (values.smoke) await tryToolsBench();
if (!values['skip-build']) await (values.smoke ? tryBuildBench() : runBuildBench());
