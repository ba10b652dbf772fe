import { type Browser, chromium } from 'playwright-core';

import { findBrowser } from '../../scripts/browser.ts';

/** Starts the one browser of the bench: the one of the tests, see `npm run browser`. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--disable-background-networking', ...asRoot],
  });
}
