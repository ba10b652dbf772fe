import { existsSync, globSync } from 'node:fs';
import { chromium, firefox, webkit } from '@playwright/test';
import { findBrowser } from '../browser.ts';

/** Names of the engines that the site has to work in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** How an engine is driven here, and by which program. */
export type Found =
  | { readonly by: 'playwright'; readonly path: string }
  | { readonly by: 'puppeteer'; readonly path: string }
  | { readonly by: 'webdriver'; readonly path: string; readonly browser: string };

/** What to install where an engine is absent. */
export const REMEDIES: Readonly<Record<EngineName, string>> = {
  chromium: 'run npm run browser',
  firefox: 'run npx playwright install firefox, or install firefox-esr, or set FIREFOX_PATH',
  webkit: 'run npx playwright install webkit, or install webkit2gtk-driver and xvfb',
};

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
/** Debian keeps the browser that the driver starts beside the library. */
const MINI_BROWSER = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';

function first(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && existsSync(path));
}

function foundFirefox(): Found | undefined {
  const own = first([firefox.executablePath()]);
  if (own !== undefined) return { by: 'playwright', path: own };
  // A Firefox of the system is spoken to by the protocol of the standard.
  const path = first([process.env['FIREFOX_PATH'], ...FIREFOX]);
  return path === undefined ? undefined : { by: 'puppeteer', path };
}

function foundWebkit(): Found | undefined {
  const own = first([webkit.executablePath()]);
  if (own !== undefined) return { by: 'playwright', path: own };
  const [browser] = globSync(MINI_BROWSER).sort().toReversed();
  if (browser === undefined || !existsSync(WEBKIT_DRIVER)) return undefined;
  return { by: 'webdriver', path: WEBKIT_DRIVER, browser };
}

/** How an engine can be driven on this machine; nothing where it is absent. */
export function findEngine(name: EngineName): Found | undefined {
  if (name === 'firefox') return foundFirefox();
  if (name === 'webkit') return foundWebkit();
  const path = first([findBrowser() ?? chromium.executablePath()]);
  return path === undefined ? undefined : { by: 'playwright', path };
}
