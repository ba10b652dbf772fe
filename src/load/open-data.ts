/** The files under `/api/v1/`, made once a build. For pages only. */
import { facts } from './comparison.ts';
import { snapshotSeals, readHistory } from './history.ts';
import { benchmarkFile } from '../derive/benchmark/file.ts';
import { studiesOf } from '../derive/benchmark/view.ts';
import { canonicalJson } from '../derive/comparison/canonical.ts';
import { benchmarkCsv } from '../derive/api/benchmark-csv.ts';
import { claimCsv } from '../derive/api/claim-csv.ts';
import { modeCsv } from '../derive/api/mode-csv.ts';
import { settingCsv } from '../derive/api/setting-csv.ts';
import { comparisonJsonSchema, snapshotJsonSchema } from '../derive/api/schema.ts';
import {
  cniFile,
  type DataAddresses,
  featureFiles,
  metaOf,
  snapshotEntry,
  withPages,
} from '../derive/api/open-data.ts';
import {
  asOfAddress,
  benchmarkAddress,
  claimAddress,
  dataAddress,
  fullAddress,
  settingAddress,
  siteAddress,
} from '../lib/address.ts';

const frozen = import.meta.glob<string>(
  ['../../content/snapshots/*.json', '!../../content/snapshots/checksums.json'],
  { query: '?raw', import: 'default', eager: true },
);

/** The absolute address of a file of the open data. */
export function dataUrl(file: string): string {
  return fullAddress(dataAddress(file));
}

const addresses: DataAddresses = {
  site: fullAddress(siteAddress()),
  snapshot: (date) => dataUrl(`snapshots/${date}.json`),
  asOf: (date) => fullAddress(asOfAddress(date)),
};

function claimPage(feature: string, cni: string): string {
  return fullAddress(claimAddress(feature, cni));
}

function figurePage(anchor: string): string {
  return fullAddress(benchmarkAddress(anchor));
}

/** The snapshots, to the byte as they were published, or their checksums would not hold. */
function snapshotFiles(): readonly (readonly [string, string])[] {
  return Object.entries(frozen).map(([path, text]) => [
    `snapshots/${path.slice(path.lastIndexOf('/') + 1)}`,
    text,
  ]);
}

async function makeFiles(): Promise<ReadonlyMap<string, string>> {
  const history = await readHistory();
  const today = withPages(history.today, claimPage);
  const meta = metaOf(history, snapshotSeals, addresses);
  const snapshots = snapshotSeals.map((publication) => snapshotEntry(publication, addresses));
  const json: readonly (readonly [string, object])[] = [
    ['comparison.json', { meta, ...today }],
    ['comparison.schema.json', comparisonJsonSchema(dataUrl('comparison.schema.json'))],
    ['snapshot.schema.json', snapshotJsonSchema(dataUrl('snapshot.schema.json'))],
    ['meta.json', { meta, snapshots }],
    ...featureFiles({ ...history, today }).map(
      (file) => [`features/${file.id}.json`, { meta, ...file }] as const,
    ),
    ...Object.entries(today.modes ?? {}).map(
      ([id, mode]) => [`modes/${id}.json`, { meta, id, mode }] as const,
    ),
    ['interactions.json', { meta, interactions: today.interactions ?? {} }],
    ['settings.json', { meta, settings: today.settings ?? {} }],
    ['symptoms.json', { meta, symptoms: today.symptoms ?? {} }],
    ['benchmarks.json', { meta, ...benchmarkFile(today, facts) }],
    ...today.order.cnis.map((id) => [`cni/${id}.json`, { meta, ...cniFile(today, id) }] as const),
  ];
  return new Map([
    ...json.map(([file, value]) => [file, canonicalJson(value)] as const),
    ['comparison.csv', claimCsv(today, claimPage)],
    [
      'modes.csv',
      modeCsv(today, (feature, cni, mode) => fullAddress(claimAddress(feature, cni, mode))),
    ],
    ['benchmarks.csv', benchmarkCsv(today, figurePage)],
    ...Object.keys(studiesOf(today)).map(
      (id) => [`benchmarks/${id}.csv`, benchmarkCsv(today, figurePage, id)] as const,
    ),
    ['settings.csv', settingCsv(today, (place) => fullAddress(settingAddress(place)))],
    ...snapshotFiles(),
  ]);
}

let files: Promise<ReadonlyMap<string, string>> | undefined;

/** The text of a file; throws where there is none of that name. */
export async function dataFile(file: string): Promise<string> {
  files ??= makeFiles();
  const text = (await files).get(file);
  if (text === undefined) throw new Error(`api/v1/${file}: no such file`);
  return text;
}

/** The ids that have a file in a folder: `features`, `cni`, `benchmarks` or `snapshots`. */
export async function dataIds(folder: string): Promise<readonly string[]> {
  files ??= makeFiles();
  return [...(await files).keys()]
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1, file.lastIndexOf('.')));
}

/** A file as the answer of an endpoint. */
export async function dataResponse(file: string): Promise<Response> {
  const type = file.endsWith('.csv') ? 'text/csv' : 'application/json';
  return new Response(await dataFile(file), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}
