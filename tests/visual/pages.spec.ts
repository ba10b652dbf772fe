import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { changes } from './baseline.ts';
import { pictureName, views, type Frame, type View } from './views.ts';

/**
 * Opens an address afresh in a window: rows remember the room that they had, so that a page that
 * was resized differs from one that was opened in its window.
 */
async function show(
  page: Page,
  { address, ready = 'main' }: View,
  { width, height }: Frame,
): Promise<void> {
  await page.goto('about:blank');
  await page.setViewportSize({ width, height });
  await page.goto(address);
  await page.locator(ready).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

for (const [view, shown] of Object.entries(views)) {
  test(`${view} looks as it did`, async ({ page }, info) => {
    for (const [name, frame] of Object.entries(shown.frames)) {
      await show(page, shown, frame);
      for (const [look, media] of Object.entries(frame.looks)) {
        await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
        expect.soft(await changes(page, pictureName(view, name, look), info)).toEqual([]);
      }
    }
  });
}
