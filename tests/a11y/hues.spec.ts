import type { Page } from '@playwright/test';
import { cnis } from '~/data/index.ts';
import { colourViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

/** Writes a line in the hue of each CNI on each ground of the page. */
async function writeInHues(page: Page, ids: readonly string[]): Promise<number> {
  return page.evaluate((cniIds) => {
    const grounds = new Set(
      Array.from(document.querySelectorAll('*'), (element) => {
        return getComputedStyle(element).backgroundColor;
      }).filter((colour) => !/^rgba\(.*, 0\)$/u.test(colour)),
    );
    for (const ground of grounds) {
      for (const id of cniIds) {
        const line = document.createElement('p');
        line.dataset['cni'] = id;
        line.textContent = `${id} on ${ground}`;
        Object.assign(line.style, { color: 'var(--hue)', background: ground });
        document.querySelector('main')?.append(line);
      }
    }
    return grounds.size;
  }, ids);
}

// A page without scripts: what these do with the ground they find is their own affair.
for (const colorScheme of ['light', 'dark'] as const) {
  for (const route of ['/packet-paths/', '/compare/']) {
    test(`every hue can be read on each ground of ${route}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(route);
      expect(await writeInHues(page, Object.keys(cnis))).toBeGreaterThan(0);
      expect(await colourViolations(page)).toEqual([]);
    });
  }
}
