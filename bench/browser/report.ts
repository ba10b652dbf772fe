import { printTable } from '../print-table.ts';
import type { Bundle } from './bundle.ts';
import { type Measure, MEASURES, type Medians, WHOLE_MEASURES } from './measure.ts';

/** The measures of one table. */
export interface Result {
  readonly name: string;
  readonly medians: Medians;
}

const LABELS: Readonly<Record<Measure, string>> = {
  ready: 'time to interactive',
  firstFilter: 'first filter',
  firstSort: 'first sort',
  sort: 'sort',
  settleSort: 'sort: to the last change of the page',
  filter: 'filter to 10 %',
  clear: 'clear the filter',
  settleClear: 'clear: to the last change of the page',
};

/** A value, and how many times ours it is. */
function withRatio(value: number, ours: number, text: string): string {
  const ratio = ours > 0 ? `×${(value / ours).toFixed(2)}` : '×–';
  return `${text} ${ratio.padStart(7)}`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function timingRow(label: string, results: readonly Result[], read: (medians: Medians) => number) {
  const ours = results[0] ? read(results[0].medians) : Number.NaN;
  const cells = results.map(({ medians }) => read(medians));
  return [label, ...cells.map((value) => withRatio(value, ours, milliseconds(value)))];
}

/** Prints the times of the tables under the same conditions, and their ratios to ours. */
export function printTimes(title: string, results: readonly Result[]): void {
  const rows = MEASURES.flatMap((measure) => {
    const paint = timingRow(LABELS[measure], results, (medians) => medians[measure].paint);
    if (WHOLE_MEASURES.includes(measure)) return [paint];
    const work = timingRow(LABELS[measure], results, (medians) => medians[measure].work);
    return [
      [`${LABELS[measure]}: script and layout`, ...work.slice(1)],
      [`${LABELS[measure]}: to the next paint`, ...paint.slice(1)],
    ];
  });
  console.log(`\n${title}\n`);
  printTable(['median', ...results.map(({ name }) => name)], rows);
}

/** Prints what each table's script weighs, and its ratio to ours. */
export function printBytes(scripts: ReadonlyMap<string, Bundle>): void {
  const bundles = [...scripts.values()];
  const row = (label: string, read: (bundle: Bundle) => number) => {
    const ours = bundles[0] ? read(bundles[0]) : Number.NaN;
    const sizes = bundles.map(read);
    return [label, ...sizes.map((size) => withRatio(size, ours, `${(size / 1000).toFixed(1)} kB`))];
  };
  console.log('\nScript, minified\n');
  printTable(
    ['bytes', ...scripts.keys()],
    [row('as it is', ({ bytes }) => bytes), row('gzip', ({ gzipBytes }) => gzipBytes)],
  );
}
