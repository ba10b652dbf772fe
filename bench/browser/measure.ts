import type { Browser, Page } from 'playwright-core';

import { median } from '../median.ts';
import { type Comparison, TERM } from './comparison.ts';
import { withPage } from './open-page.ts';
import type { Timing } from './pages/stopwatch.ts';

/** How a page is measured. */
export interface Conditions {
  /** How many times slower than it is the processor is made. */
  readonly slowdown: number;
  /** How often each action is timed after the warm-up. */
  readonly repetitions: number;
}

/** What is measured, in the order in which it is printed. */
export const MEASURES = [
  'ready',
  'firstFilter',
  'firstSort',
  'sort',
  'settleSort',
  'filter',
  'clear',
  'settleClear',
] as const;

/** Measures that are one time alone: there is no part of it that blocks. */
export const WHOLE_MEASURES: readonly Measure[] = ['ready', 'settleSort', 'settleClear'];

export type Measure = (typeof MEASURES)[number];

/** Medians of one table. */
export type Medians = Readonly<Record<Measure, Timing>>;

type Samples = Record<Measure, Timing[]>;

/** How often a page is loaded to time what happens once a load. */
export const LOADS = 5;
const WARM_UPS = 2;
/** Columns that every table has on screen; ag-grid draws no others. */
const SHOWN_COLUMNS = 8;

function sort(page: Page, column: number): Promise<Timing> {
  return page.evaluate((at) => stopwatch.sort(at), column);
}

function filter(page: Page, text: string, wanted: number): Promise<Timing> {
  return page.evaluate((given) => stopwatch.filter(...given), [text, wanted] as const);
}

/** Times a load, and the first action of each kind after it. */
async function sampleLoad(page: Page, { matches, features }: Comparison, samples: Samples) {
  const ready = await page.evaluate(() => stopwatch.ready);
  samples.ready.push({ work: ready, paint: ready });
  samples.firstFilter.push(await filter(page, TERM, matches));
  await filter(page, '', features.length);
  samples.firstSort.push(await sort(page, 0));
}

/** Times actions again and again; each sort is by another column than the last. */
async function sampleUse(
  page: Page,
  { matches, features }: Comparison,
  repetitions: number,
  samples: Samples,
) {
  const idle: Timing[] = [];
  for (let round = 0; round < WARM_UPS + repetitions; round++) {
    const sorted = await sort(page, (2 * round) % SHOWN_COLUMNS);
    const settledSort = await page.evaluate(
      (at) => stopwatch.settleSort(at),
      (2 * round + 1) % SHOWN_COLUMNS,
    );
    const filtered = await filter(page, TERM, matches);
    const cleared = await filter(page, '', features.length);
    await filter(page, TERM, matches);
    const settledClear = await page.evaluate(() => stopwatch.settleClear());
    // Nothing is under way any more.
    idle.push(await page.evaluate(() => stopwatch.idle()));
    if (round < WARM_UPS) continue;
    samples.sort.push(sorted);
    samples.settleSort.push({ work: settledSort, paint: settledSort });
    samples.filter.push(filtered);
    samples.clear.push(cleared);
    samples.settleClear.push({ work: settledClear, paint: settledClear });
  }
  return median(idle.map(({ paint }) => paint));
}

/** Measures one page; what waiting for a frame takes by itself is taken off the time to paint. */
export async function measurePage(
  browser: Browser,
  address: string,
  comparison: Comparison,
  { slowdown, repetitions }: Conditions,
): Promise<Medians> {
  const entries = MEASURES.map((measure) => [measure, [] as Timing[]] as const);
  const samples = Object.fromEntries(entries) as Samples;
  for (let load = 0; load < LOADS; load++) {
    await withPage(browser, address, slowdown, (page) => sampleLoad(page, comparison, samples));
  }
  const idle = await withPage(browser, address, slowdown, (page) =>
    sampleUse(page, comparison, repetitions, samples),
  );
  const medians = MEASURES.map((measure) => {
    const work = median(samples[measure].map((timing) => timing.work));
    const paint = median(samples[measure].map((timing) => timing.paint));
    return [
      measure,
      { work, paint: WHOLE_MEASURES.includes(measure) ? paint : Math.max(0, paint - idle) },
    ];
  });
  return Object.fromEntries(medians) as Medians;
}
