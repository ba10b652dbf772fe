import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Answers all that a page asks for out of the folder of another built site. What is not there fails,
 * rather than coming from the site under the same address.
 */
export async function serveFrom(page: Page, dist: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    await (existsSync(path) ? route.fulfill({ path }) : route.abort());
  });
}
