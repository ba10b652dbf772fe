import { type Browser, expect, type Page } from '@playwright/test';

/**
 * A page to which a file does not come, in a context of its own: the console tells of the failed
 * request, which a quiet page must not.
 */
export async function without(
  file: string,
  { browser, baseURL }: { readonly browser: Browser; readonly baseURL: string | undefined },
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.route(file, (route) => route.abort());
  await look(page);
  expect(thrown).toEqual([]);
  await context.close();
}
