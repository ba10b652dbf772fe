import { printTable } from '../print-table.ts';
import { type Growth, measureBuild } from './measure.ts';
import { REAL, type Scale } from './project.ts';

/** The first is the project with more CNIs. */
const SCALES: readonly Scale[] = [REAL.features, 300, 1000].map((features) => ({
  features,
  cnis: 12,
}));
/** The smallest that holds a copy of a feature and of a CNI. */
const SMALLEST: Scale = { features: REAL.features + 1, cnis: REAL.cnis + 1 };

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function name({ features, cnis }: Scale): string {
  return `${features.toLocaleString('en')} × ${String(cnis)}`;
}

function growthRow({ scale, seconds, pages, bytes, comparison }: Growth): readonly string[] {
  const claims = scale.features * scale.cnis;
  return [
    name(scale),
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

async function measure(scale: Scale, usesCache: boolean): Promise<readonly string[]> {
  process.stderr.write(`build of ${name(scale)} …\n`);
  return growthRow(await measureBuild(scale, usesCache));
}

/** Builds the site at several sizes and prints how time and output grow. */
export async function runBuildBench(): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const scale of SCALES) rows.push(await measure(scale, false));
  console.log('\nBuild, one run each\n');
  printTable(HEADS, rows);
}

/** Builds the site at the smallest size, only to see that it can be built. */
export async function tryBuildBench(): Promise<void> {
  printTable(HEADS, [await measure(SMALLEST, true)]);
}
