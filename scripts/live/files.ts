import pMap from 'p-map';
import { type BuiltFile, hashOf, type Manifest } from '../../hosting/manifest.ts';
import { headersOf } from '../../hosting/site.ts';
import type { LiveAnswer, LiveSite } from './live-site.ts';
import { addressOf, sampleOf } from './sample.ts';

/** Requests at a time: a check is no load. */
const CONCURRENCY = 4;
/** Types under which hosts send the same. */
const SAME: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'application/x-javascript': 'text/javascript',
  'text/xml': 'application/xml',
  'text/yaml': 'application/yaml',
  'application/x-yaml': 'application/yaml',
};

/** What is asked of the answers. */
export interface Expectation {
  readonly manifest: Manifest;
  /** Whether the host can send headers of ours. */
  readonly hasHeaders: boolean;
  /** Files of each kind that are asked for. */
  readonly each: number;
}

function essence(type: string | null): string {
  const name = (type ?? 'none').split(';')[0]?.trim().toLowerCase() ?? '';
  return SAME[name] ?? name;
}

/** What is wrong with the headers of an answer at a path. */
export function headerFaults(
  site: LiveSite,
  path: string,
  { headers }: LiveAnswer,
): readonly string[] {
  return Object.entries(headersOf(path))
    .filter(([name]) => site.isSecure || name !== 'Strict-Transport-Security')
    .filter(([name, value]) => headers.get(name) !== value)
    .map(
      ([name, value]) =>
        `/${path}: ${name} is “${headers.get(name) ?? 'not sent'}” — it should be “${value}”`,
    );
}

function encodingFaults(path: string, file: BuiltFile, { headers }: LiveAnswer) {
  if (file.encodings.length === 0) return [];
  if (headers.get('content-encoding') === null) {
    return [`/${path}: sent without compression — serve the .br and .gz beside it`];
  }
  return /accept-encoding|\*/iu.test(headers.get('vary') ?? '')
    ? []
    : [`/${path}: compressed without Vary: Accept-Encoding — caches would mix the forms`];
}

function contentFaults(path: string, file: BuiltFile, { bytes, headers }: LiveAnswer) {
  const type = headers.get('content-type');
  return [
    ...(essence(type) === essence(file.type)
      ? []
      : [`/${path}: is sent as ${type ?? 'nothing'} — it is ${file.type}`]),
    ...(hashOf(bytes) === file.sha256
      ? []
      : [`/${path}: is not the file of this build — deploy it, and empty the cache in front`]),
  ];
}

async function fileFaults(
  site: LiveSite,
  path: string,
  { manifest, hasHeaders }: Expectation,
): Promise<readonly string[]> {
  const file = manifest.files[path];
  if (file === undefined) return [];
  const answer = await site.ask(addressOf(path));
  if (answer.status !== 200) {
    return [`/${addressOf(path)}: answers ${String(answer.status)} — it should be there`];
  }
  return [
    ...contentFaults(path, file, answer),
    ...encodingFaults(path, file, answer),
    ...(hasHeaders ? headerFaults(site, path, answer) : []),
  ];
}

/** What is wrong with files of every kind: status, type, content, compression, headers. */
export async function filesFaults(
  site: LiveSite,
  expectation: Expectation,
): Promise<readonly string[]> {
  const paths = sampleOf(expectation.manifest, expectation.each).filter(
    (path) => path !== '404.html',
  );
  const found = await pMap(paths, (path) => fileFaults(site, path, expectation), {
    concurrency: CONCURRENCY,
  });
  return found.flat();
}
