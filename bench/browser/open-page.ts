import type { Browser, Page } from 'playwright-core';

const VIEWPORT = { width: 1920, height: 1080 };
/** Milliseconds that one action may take: some tables need minutes when slowed down. */
const PATIENCE = 300_000;

/** Opens an address in a fresh context, hands the page over once its table is in use, closes it. */
export async function withPage<T>(
  browser: Browser,
  address: string,
  slowdown: number,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address);
    await page.waitForFunction(() => 'stopwatch' in globalThis);
    return await use(page);
  } finally {
    await context.close();
  }
}
