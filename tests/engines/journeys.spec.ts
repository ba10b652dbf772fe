import { expect, test } from '@playwright/test';
import { ENGINES, type EngineName, findEngine, type Found } from '../../scripts/engines/found.ts';
import type { Driver } from '../support/engines/driver.ts';
import { JOURNEYS, WIDTHS } from '../support/engines/journeys.ts';
import { PlaywrightDriver } from '../support/engines/playwright-driver.ts';
import { PuppeteerDriver } from '../support/engines/puppeteer-driver.ts';
import { WebDriver } from '../support/engines/webdriver.ts';

// One browser serves all journeys of an engine, one after the other.
test.describe.configure({ mode: 'default' });

function start(engine: EngineName, found: Found, base: string): Promise<Driver> {
  if (found.by === 'webdriver') return WebDriver.start(found, base);
  if (found.by === 'puppeteer') return PuppeteerDriver.start(found, base);
  return PlaywrightDriver.start(engine, found, base);
}

for (const engine of ENGINES) {
  const found = findEngine(engine);
  // What is absent has no tests; the command that runs these says so.
  if (!found) continue;

  test.describe(engine, () => {
    let driver: Driver;

    test.beforeAll(async () => {
      driver = await start(engine, found, test.info().project.use.baseURL ?? '');
    });

    test.afterAll(async () => {
      await driver.close();
    });

    for (const [device, width] of Object.entries(WIDTHS)) {
      for (const { name, go } of JOURNEYS) {
        test(`${device}: ${name}`, async () => {
          await driver.resize(width);
          await go(driver);
          expect(driver.thrown(), driver.name).toEqual([]);
        });
      }
    }
  });
}
