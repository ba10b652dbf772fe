import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function findBrowser(): string {
  const path = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...SYSTEM_PATHS].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  );
  if (path === undefined) throw new Error('No Chromium here: install one or set CHROMIUM_PATH.');
  return path;
}

/** Starts the one browser of the bench: `CHROMIUM_PATH`, else Playwright's own, else the system's. */
export function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--disable-background-networking', ...asRoot],
  });
}
