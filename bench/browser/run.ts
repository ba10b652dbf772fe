import type { Browser } from 'playwright-core';

import { openBrowser } from './chromium.ts';
import { drawComparison } from './comparison.ts';
import { type Conditions, LOADS, measurePage } from './measure.ts';
import { printBytes, printTimes, type Result } from './report.ts';
import { openSite, type Site } from './site.ts';
import { ours, type Subject, SUBJECTS, WHOLE_SUBJECTS } from './subjects.ts';

interface Round extends Conditions {
  readonly subjects: readonly Subject[];
  readonly rows: number;
  readonly title: string;
}

const NOTES = `
Every table holds the same data, twelve answers a row, without pagination. The others show an answer
as plain text; ours has its marks, links and anchors, and sorts inside the areas. simple-datatables
and ours keep every row in the page; tabulator and ag-grid draw the rows on screen, as they come.
Ours moves and shows the rows on screen before the paint and the others after it: “to the last change
of the page” is when every row stands in its place. “Script and layout” is what the action blocks; “to the
next paint” lasts until a frame with the result was painted, less what waiting for a frame takes
when idle: 0 means within one frame.`;

function rounds(repetitions: number): readonly Round[] {
  const plain = { subjects: SUBJECTS, slowdown: 1, repetitions };
  return [
    { ...plain, rows: 100, title: '100 rows × 12 CNIs' },
    { ...plain, rows: 1000, title: '1,000 rows × 12 CNIs' },
    { ...plain, rows: 1000, slowdown: 4, title: '1,000 rows × 12 CNIs, processor slowed down 4×' },
    {
      ...plain,
      rows: 1000,
      subjects: WHOLE_SUBJECTS,
      title: '1,000 rows × 12 CNIs, every row in the page',
    },
    { ...plain, rows: 5000, title: '5,000 rows × 12 CNIs' },
  ];
}

async function measureRound(browser: Browser, site: Site, round: Round): Promise<Result[]> {
  const comparison = drawComparison(round.rows);
  const results: Result[] = [];
  for (const subject of round.subjects) {
    process.stderr.write(`${round.title}: ${subject.name} …\n`);
    const address = site.publish(subject, comparison);
    const medians = await measurePage(browser, address, comparison, round);
    results.push({ name: subject.name, medians });
  }
  return results;
}

/** Opens the pages of some tables and a browser for them, and closes both afterwards. */
async function withBrowser(
  subjects: readonly Subject[],
  use: (browser: Browser, site: Site) => Promise<void>,
): Promise<void> {
  const site = await openSite(subjects);
  const browser = await openBrowser();
  try {
    await use(browser, site);
  } finally {
    await browser.close();
    site.close();
  }
}

/** Measures the tables in one browser and prints the results. */
export function runBrowserBench(repetitions: number, sizes: readonly number[]): Promise<void> {
  return withBrowser(SUBJECTS, async (browser, site) => {
    const counts = `N = ${String(repetitions)} after warm-up, ${String(LOADS)} page loads`;
    console.log(`Chromium ${browser.version()}, ${counts}`);
    console.log(NOTES);
    printBytes(site.scripts);
    for (const round of rounds(repetitions).filter(({ rows }) => sizes.includes(rows))) {
      printTimes(round.title, await measureRound(browser, site, round));
    }
  });
}

/** Drives our own table at the smallest size, only to see that it can be driven. */
export function tryBrowserBench(): Promise<void> {
  const [smallest] = rounds(1);
  if (smallest === undefined) throw new Error('bench/browser/run.ts: no rounds — add one');
  const round = { ...smallest, subjects: [ours] };
  return withBrowser(round.subjects, async (browser, site) => {
    printTimes(round.title, await measureRound(browser, site, round));
  });
}
