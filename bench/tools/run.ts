/** How long the tools of the built site take to answer a change: `npm run bench -- --tools`. */
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import type { Browser } from 'playwright-core';

import { openBrowser } from '../browser/chromium.ts';
import { median } from '../median.ts';
import { printTable } from '../print-table.ts';
import { type Answered, timeChange } from './stopwatch.ts';
import { type Subject, SUBJECTS } from './subjects.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORT = 4398;
/** A desk, and a telephone of the middle class beside it. */
const SLOWDOWNS = [1, 4] as const;
const WARM_UPS = 2;
/** Milliseconds that one change may take: thousands of policies need seconds when slowed down. */
const PATIENCE = 120_000;

interface Use {
  readonly slowdown: number;
  readonly repetitions: number;
}

async function measure(browser: Browser, origin: string, subject: Subject, use: Use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${origin}/${subject.address}`);
    await subject.prepare(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: use.slowdown });
    const taken: Answered[] = [];
    const rounds = WARM_UPS + Math.min(use.repetitions, subject.atMost ?? use.repetitions);
    for (let round = 0; round < rounds; round++) {
      const answered = await timeChange(page, subject, round);
      if (round >= WARM_UPS) taken.push(answered);
    }
    return {
      answer: median(taken.map(({ answer }) => answer)),
      worst: Math.max(...taken.map(({ answer }) => answer)),
      settled: median(taken.map(({ settled }) => settled)),
    };
  } finally {
    await context.close();
  }
}

/** Times tools in one browser and prints medians. */
async function timeTools(
  subjects: readonly Subject[],
  slowdowns: readonly number[],
  repetitions: number,
): Promise<void> {
  const server = await preview({ root: ROOT, logLevel: 'error', server: { port: PORT } });
  const browser = await openBrowser();
  const rows: string[][] = [];
  try {
    for (const subject of subjects) {
      // What takes seconds on a desk is not asked of a telephone.
      for (const slowdown of subject.atMost === undefined ? slowdowns : [1]) {
        process.stderr.write(`${subject.name}, ×${String(slowdown)} …\n`);
        const origin = `http://localhost:${String(server.port)}`;
        const times = await measure(browser, origin, subject, { slowdown, repetitions });
        const cells = [times.answer, times.worst, times.settled].map((time) => time.toFixed(0));
        rows.push([subject.name, `×${String(slowdown)}`, ...cells]);
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  printTable(['A change in a tool', 'slower', 'answer ms', 'longest', 'whole ms'], rows);
}

/** Times all tools, each at full speed and slowed down. */
export function runToolsBench(repetitions: number): Promise<void> {
  return timeTools(SUBJECTS, SLOWDOWNS, repetitions);
}

/** Changes something in each tool once, only to see that it can be timed; the long ones are left out. */
export function tryToolsBench(): Promise<void> {
  const quick = SUBJECTS.filter(({ atMost }) => atMost === undefined);
  return timeTools(quick, [1], 1);
}
