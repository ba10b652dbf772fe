/** Compares the table with its peers, then measures how the build grows: `npm run bench`. */
import { cpus, platform, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';

import { runBrowserBench } from './browser/run.ts';
import { runBuildBench } from './build/run.ts';

const { values } = parseArgs({
  options: {
    'skip-browser': { type: 'boolean', default: false },
    'skip-build': { type: 'boolean', default: false },
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

console.log(describeMachine());
if (!values['skip-browser']) {
  await runBrowserBench(Number(values.repetitions), values.rows.split(',').map(Number));
}
if (!values['skip-build']) await runBuildBench();
