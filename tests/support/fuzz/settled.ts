import type { Page, Request } from '@playwright/test';

/** Milliseconds after which a page that is not settled is looked at as it is. */
const PATIENCE = 10_000;
/** Milliseconds between two looks, and how many of them in a row have to find a page at rest. */
const PAUSE = 50;
const LOOKS = 2;

const asked = new WeakMap<Page, Set<Request>>();

/** Keeps account of what a page asks for and has not got yet. */
export function followRequests(page: Page): void {
  const open = new Set<Request>();
  asked.set(page, open);
  const end = (request: Request) => open.delete(request);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}

/** Runs in the browser: whether a page has loaded, and says of no part that it is busy. */
async function isQuiet(): Promise<boolean> {
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return document.readyState === 'complete' && !document.querySelector('[aria-busy="true"]');
}

async function isAtRest(page: Page): Promise<boolean> {
  if ((asked.get(page)?.size ?? 0) > 0) return false;
  // A page that is left while it is asked is not at rest.
  const isLoaded = await page.evaluate(isQuiet).catch(() => false);
  return isLoaded && (asked.get(page)?.size ?? 0) === 0;
}

/** Waits until a page whose requests are followed has all that it asked for, and has made it its own. */
export async function settle(page: Page): Promise<void> {
  const end = performance.now() + PATIENCE;
  let looks = 0;
  while (looks < LOOKS && performance.now() < end) {
    looks = (await isAtRest(page)) ? looks + 1 : 0;
    await page.waitForTimeout(PAUSE);
  }
}
