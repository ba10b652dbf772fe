/**
 * Compares the table with its peers, then measures how the build grows: `npm run bench`. With
 * `--smoke` it only tries what needs no packages but the project's own: `npm run bench:smoke`.
 */
import { cpus, platform, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

import { runBrowserBench, tryBrowserBench } from './browser/run.ts';
import { runBuildBench, tryBuildBench } from './build/run.ts';

const { values } = parseArgs({
  options: {
    'skip-browser': { type: 'boolean', default: false },
    'skip-build': { type: 'boolean', default: false },
    /** Our own table and the build alone, both at the smallest size and once. */
    smoke: { type: 'boolean', default: false },
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
if (!values['skip-browser']) await runBrowserHalf();
if (!values['skip-build']) await (values.smoke ? tryBuildBench() : runBuildBench());
