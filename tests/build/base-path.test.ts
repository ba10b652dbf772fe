import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BASE = '/some-repo/';
const out = mkdtempSync(join(tmpdir(), 'cni-compare-base-'));

beforeAll(() => {
  execFileSync('npx', ['astro', 'build', '--outDir', out], {
    // Not the whole environment: the test runner sets variables that Vite would take for its own.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      BASE_PATH: BASE,
      SITE_URL: 'https://example.org',
      REPOSITORY_URL: 'https://example.org/source',
    },
    stdio: 'ignore',
  });
});

afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

test('every address of the site stands below its base path', () => {
  const pages = globSync('**/*.html', { cwd: out });
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const html = readFileSync(join(out, page), 'utf8');
    const addresses = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/gu)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses.length, page).toBeGreaterThan(0);
    expect(
      addresses.filter((address) => !address.startsWith(BASE)),
      page,
    ).toEqual([]);
  }
});

test('the settings reach canonical addresses, robots and the footer', () => {
  const html = readFileSync(join(out, 'compare/index.html'), 'utf8');
  expect(html).toContain('rel="canonical" href="https://example.org/some-repo/compare/"');
  expect(html).toContain('href="https://example.org/source"');
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://example.org/some-repo/sitemap-index.xml',
  );
});
