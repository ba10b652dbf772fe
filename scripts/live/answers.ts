import { readFile } from 'node:fs/promises';
import { redirectsFor } from '../../hosting/redirects.ts';
import { successions } from '../../src/data/successions.ts';
import type { EarlierManifest } from '../earlier/keep.ts';
import { EARLIER } from '../../hosting/manifest.ts';
import { type Expectation, headerFaults } from './files.ts';
import type { LiveSite } from './live-site.ts';
import { spread } from './sample.ts';

/** Pages and files that never were. */
const NOWHERE = [
  'nowhere-at-all/',
  'features/no.such-feature/calico/',
  '_astro/nowhere.00000000.js',
];
/** Folders that have no page and must not be listed. */
const FOLDERS = ['_astro/', 'og/'];
/** Files of earlier builds that are asked for. */
const EARLIER_ASKED = 5;

/** What is wrong with the answer to what is not there. */
export async function notFoundFaults(
  site: LiveSite,
  { hasHeaders }: Expectation,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of [...NOWHERE, ...FOLDERS]) {
    const answer = await site.ask(path);
    if (answer.status !== 404) {
      faults.push(
        `/${path}: answers ${String(answer.status)}, not 404 — no page may stand for one that is not there`,
      );
      continue;
    }
    const text = new TextDecoder().decode(answer.bytes);
    if (!text.includes('content="noindex"')) {
      faults.push(`/${path}: its 404 is not our page — name 404.html as the page of errors`);
    } else if (hasHeaders) faults.push(...headerFaults(site, '404.html', answer));
  }
  return [...new Set(faults)];
}

/** What is wrong with addresses that lead elsewhere. */
export async function redirectFaults(
  site: LiveSite,
  { hasHeaders }: Expectation,
): Promise<readonly string[]> {
  const moved = redirectsFor(successions).filter(({ from }) => !from.endsWith('*'));
  const expected = [
    { from: 'compare', to: 'compare/' },
    { from: 'features/policy.fqdn', to: 'features/policy.fqdn/' },
    ...(hasHeaders ? spread(moved, 20) : []),
  ];
  const faults: string[] = [];
  for (const { from, to } of expected) {
    const { status, headers } = await site.ask(from);
    const location = new URL(headers.get('location') ?? '', site.address).href;
    if (![301, 308].includes(status) || location !== new URL(to, site.address).href) {
      faults.push(`/${from}: answers ${String(status)} — it should lead to /${to} for good`);
    }
  }
  return faults;
}

/** Whether what a browser has is not sent a second time. */
export async function againFaults(site: LiveSite): Promise<readonly string[]> {
  const { headers } = await site.ask('');
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  if (etag === null && modified === null) {
    return ['/: has neither ETag nor Last-Modified — each visit loads it anew'];
  }
  const condition: Record<string, string> =
    etag === null ? { 'if-modified-since': modified ?? '' } : { 'if-none-match': etag };
  const { status } = await site.ask('', condition);
  return status === 304 ? [] : [`/: answers ${String(status)} to what it named itself, not 304`];
}

/** Whether hashed files of earlier builds are still there. */
export async function earlierFaults(site: LiveSite, folder: string): Promise<readonly string[]> {
  const text = await readFile(`${folder}/${EARLIER}`, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const { files } = JSON.parse(text) as EarlierManifest;
  const faults: string[] = [];
  for (const path of spread(Object.keys(files), EARLIER_ASKED)) {
    const { status } = await site.ask(path);
    if (status !== 200) {
      faults.push(`/${path}: answers ${String(status)} — pages that are open still ask for it`);
    }
  }
  return faults;
}
