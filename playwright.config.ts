import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';
import { BASE } from './tests/support/base-path.ts';
import { CORE } from './tests/support/core-suite.ts';

/** Another port lets two checkouts be tested at a time. */
const PORT = Number(process.env['TEST_PORT'] ?? 4387);
/** Where the site under test is served, without a slash at the end. */
const SITE = `http://localhost:${String(PORT)}${BASE.slice(0, -1)}`;
/** Its folder, another one for the site below a base path. */
const DIST = process.env['TEST_DIST'] ?? 'dist';
const executablePath = findBrowser();
const launchOptions = {
  args: ['--disable-background-networking', ...(isRoot() ? ['--no-sandbox'] : [])],
  ...(executablePath === undefined ? {} : { executablePath }),
};
/**
 * Draws alike whatever the machine and its settings: without its graphics card, and type without
 * hints. Of these a headless shell hears by flags, a whole Chromium from fontconfig.
 */
const sameType = {
  ...launchOptions,
  args: [
    ...launchOptions.args,
    '--disable-gpu',
    '--disable-lcd-text',
    '--font-render-hinting=none',
  ],
  env: {
    ...process.env,
    FONTCONFIG_FILE: fileURLToPath(new URL('tests/visual/fonts.conf', import.meta.url)),
  },
};

/**
 * One browser context a worker, emptied between tests: a new one for each costs more than most
 * tests do. What is not emptied with it, the permissions, is taken back in `fixtures.ts`.
 */
const inOneContext = { reuseContext: true };

/** Browser tests run against the built site, never the development server. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // So long that only what hangs meets them: how fast the machine is must not decide.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['dot'], ['html', { open: 'never' }], ['./tests/support/every-test-ran.ts']],
  use: {
    baseURL: SITE,
    browserName: 'chromium',
    launchOptions,
  },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', use: inOneContext },
    { name: 'engines', testDir: 'tests/engines' },
    { name: 'fuzz', testDir: 'tests/fuzz' },
    { name: 'degraded', testDir: 'tests/degraded' },
    { name: 'offline', testDir: 'tests/offline' },
    { name: 'base', testDir: 'tests/e2e', testMatch: [...CORE], use: inOneContext },
    { name: 'a11y', testDir: 'tests/a11y', use: inOneContext },
    {
      name: 'visual',
      testDir: 'tests/visual',
      use: { launchOptions: sameType },
    },
  ],
  webServer: {
    command: `astro preview --ignore-lock --outDir ${DIST} --port ${String(PORT)}`,
    url: `${SITE}/`,
    env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    reuseExistingServer: false,
  },
});

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
