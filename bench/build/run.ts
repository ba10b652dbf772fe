import { printTable } from '../print-table.ts';
import { type Growth, measureBuild } from './measure.ts';

const FEATURES = [100, 300, 1000] as const;
const CNIS = 12;

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function growthRow({ features, seconds, pages, bytes, comparison }: Growth): readonly string[] {
  const claims = features * CNIS;
  return [
    `${features.toLocaleString('en')} × ${String(CNIS)}`,
    claims.toLocaleString('en'),
    `${seconds.toFixed(1)} s`,
    `${((seconds * 1000) / claims).toFixed(1)} ms`,
    pages.toLocaleString('en'),
    megabytes(bytes),
    `${(bytes / 1000 / claims).toFixed(1)} kB`,
    megabytes(comparison.bytes),
    megabytes(comparison.gzipBytes),
  ];
}

const HEADS = [
  'features × CNIs',
  'claims',
  'build',
  'per claim',
  'pages',
  'output',
  'per claim',
  '/compare/',
  'gzip',
] as const;

/** Builds the site at several sizes and prints how time and output grow. */
export async function runBuildBench(): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const features of FEATURES) {
    process.stderr.write(`build of ${String(features)} × ${String(CNIS)} …\n`);
    rows.push(growthRow(await measureBuild(features, CNIS)));
  }
  console.log('\nBuild, one run each\n');
  printTable(HEADS, rows);
}
