import { expect, test } from '@playwright/test';
import { answersFor, DATA_FILES } from '../support/degraded/data-files.ts';

for (const dataFile of DATA_FILES) {
  const { file, ask, gets } = dataFile;
  test(`${file} may be missing or be anything: the reader is told, or misses little`, async ({
    page,
  }) => {
    const thrown: string[] = [];
    for (const [what, answer] of Object.entries(answersFor(dataFile))) {
      const hear = ({ message }: Error) => thrown.push(`${what}: ${message}`);
      page.on('pageerror', hear);
      let count = 0;
      await page.route(file, async (route) => {
        // The page itself comes; what is fetched of it later does not.
        if (route.request().isNavigationRequest()) {
          await route.continue();
          return;
        }
        count += 1;
        await route.fulfill(answer);
      });
      await test.step(what, async () => {
        await ask(page);
        await expect.poll(() => count, { message: 'was never asked for' }).toBeGreaterThan(0);
        await gets(page);
        await expect(page.locator('h1')).toBeVisible();
      });
      await page.unroute(file);
      page.off('pageerror', hear);
    }
    expect(thrown).toEqual([]);
  });
}
