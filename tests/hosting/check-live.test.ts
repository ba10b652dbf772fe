import { copyFileSync, mkdtempSync, rmSync, cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../hosting/manifest.ts';
import { redirectsFor } from '../../hosting/redirects.ts';
import { checkLive, type LiveCheck } from '../../scripts/live/check.ts';
import { successions } from '~/data/successions.ts';
import { withNginx } from '../support/nginx.ts';
import { dist } from '../support/routes.ts';

const manifest = readManifest(dist);
const redirects = redirectsFor(successions);

/** What is found at a server, in one list. */
async function faultsAt(address: string, change: Partial<LiveCheck> = {}) {
  const findings = await checkLive({
    ...{ address, manifest, published: manifest.site, folder: dist, hasHeaders: true, each: 1 },
    ...change,
  });
  return findings.flatMap(({ about, faults }) => faults.map((fault) => `${about}: ${fault}`));
}

test('a site that is served as it was built has no faults', async () => {
  const server = await withNginx({ redirects });
  expect(await faultsAt(server.address, { each: 5 })).toEqual([]);
});

/** A configuration with something wrong in it, and the fault that has to be found. */
const PLANTED: readonly (readonly [string, (config: string) => string, RegExp])[] = [
  [
    'a header is missing',
    (config) => config.replace(/ +add_header X-Content-Type-Options.*\n/u, ''),
    /X-Content-Type-Options is “not sent” — it should be “nosniff”/u,
  ],
  [
    'anybody may frame every page',
    (config) => config.replaceAll("frame-ancestors 'none'", 'frame-ancestors *'),
    /^files and headers: \/: Content-Security-Policy is/u,
  ],
  [
    'pages are kept for a year',
    (config) => config.replaceAll('public, max-age=0, must-revalidate', 'max-age=31536000'),
    /\/compare\/index\.html: Cache-Control is “max-age=31536000”/u,
  ],
  [
    'the open data are closed to other sites',
    (config) => config.replace(/ +add_header Access-Control-Allow-Origin.*\n/u, ''),
    /\/api\/v1\/\S+: Access-Control-Allow-Origin is “not sent”/u,
  ],
  [
    'nothing is compressed',
    (config) => config.replaceAll(/(gzip|brotli)_static on/gu, '$1_static off'),
    /sent without compression — serve the \.br and \.gz beside it/u,
  ],
  [
    'caches would mix the forms',
    (config) => config.replace('gzip_vary on', 'gzip_vary off'),
    /compressed without Vary/u,
  ],
  [
    'a type is not known',
    (config) => config.replace(/ +"text\/markdown.*\n/u, ''),
    /\.md: is sent as application\/octet-stream — it is text\/markdown/u,
  ],
  [
    'one page stands for all that is not there',
    (config) => config.replace('=404 /404.html', '=200 /index.html'),
    /not there: \/nowhere-at-all\/: answers 200, not 404/u,
  ],
  [
    'the page of errors is that of the server',
    (config) => config.replace(/ +error_page.*\n/u, ''),
    /its 404 is not our page/u,
  ],
  [
    'folders are listed',
    (config) => config.replace('autoindex off', 'autoindex on'),
    /not there: \/_astro\/: answers 200, not 404/u,
  ],
  [
    'redirects are missing',
    (config) => config.replaceAll(/ +location = .* return 301 .*\n/gu, ''),
    /redirects: \/feed\.xml: answers 404 — it should lead to \/changes\.xml for good/u,
  ],
  [
    'a redirect holds for now only',
    (config) => config.replaceAll('return 301', 'return 302'),
    /redirects: \/feed\.xml: answers 302/u,
  ],
  [
    'nothing is asked after',
    (config) => config.replace('autoindex off;', 'etag off; if_modified_since off; autoindex off;'),
    /asked again: \/: answers 200 to what it named itself, not 304/u,
  ],
];

describe('the check of a deployed site', () => {
  test.each(PLANTED)('finds that %s', async (_, alter, fault) => {
    const server = await withNginx({
      redirects,
      alter: (config) => {
        const altered = alter(config);
        expect(altered).not.toBe(config);
        return altered;
      },
    });
    expect(await faultsAt(server.address)).toContainEqual(expect.stringMatching(fault));
  });

  test('finds that the site was built for another address', async () => {
    const server = await withNginx({ redirects });
    expect(await faultsAt(server.address, { published: 'https://example.org/' })).toEqual([
      expect.stringMatching(/^address: .*was built for .* — build with SITE_URL and BASE_PATH of/u),
    ]);
  });
});

describe('a deployment that went wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cni-compare-deployed-'));
  beforeAll(() => {
    cpSync(dist, folder, { recursive: true, preserveTimestamps: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Takes a file away, or puts another text in its place, for one test. */
  function change(path: string, text?: string): void {
    for (const suffix of ['', '.br', '.gz']) {
      rmSync(join(folder, `${path}${suffix}`), { force: true });
    }
    if (text !== undefined) writeFileSync(join(folder, path), text);
    onTestFinished(() => {
      for (const suffix of ['', '.br', '.gz']) {
        try {
          copyFileSync(join(dist, `${path}${suffix}`), join(folder, `${path}${suffix}`));
        } catch {
          // Not every file has compressed forms.
        }
      }
    });
  }

  test.each([
    ['compare/index.html', '<p>old', /\/compare\/index\.html: is not the file of this build/u],
    ['compare/index.html', undefined, /\/compare\/: answers 404 — it should be there/u],
    ['changes.xml', '<rss/>', /feeds: \/changes\.xml: is a feed without entries/u],
    ['changes.xml', undefined, /feeds: \/changes\.xml: answers 404/u],
    ['sitemap-0.xml', undefined, /sitemap: \/sitemap-index\.xml: lists no page/u],
    ['api/v1/comparison.json', undefined, /open data.*: \/api\/v1\/comparison\.json: answers 404/u],
    ['index.html', '<p>another', /address: \/: does not name .* is another build deployed\?/u],
  ])('is found: %s is %s', async (path, text, fault) => {
    change(path, text);
    const server = await withNginx({ folder, redirects });
    expect(await faultsAt(server.address)).toContainEqual(expect.stringMatching(fault));
  });

  test('is found: a permanent link leads nowhere', async () => {
    const { default: comparison } = (await import(join(dist, 'api/v1/comparison.json'), {
      with: { type: 'json' },
    })) as { default: { order: { features: string[]; cnis: string[] } } };
    const { features, cnis } = comparison.order;
    change(`features/${features[0] ?? ''}/${cnis[0] ?? ''}/index.html`);
    const server = await withNginx({ folder, redirects });
    expect(await faultsAt(server.address)).toContainEqual(
      expect.stringMatching(/permanent links: .*\/features\/\S+\/ answers 404/u),
    );
  });

  test('is found: scripts of earlier builds are gone', async () => {
    const files = { '_astro/old.js': { sha256: '', gone: '2026-01-01' } };
    change('earlier.json', JSON.stringify({ version: 1, files }));
    const server = await withNginx({ folder, redirects });
    expect(await faultsAt(server.address, { folder })).toContainEqual(
      expect.stringMatching(/earlier builds: \/_astro\/old\.js: answers 404/u),
    );
  });
});
