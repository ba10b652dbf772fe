import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { changes } from './baseline.ts';
import { pictureName, views, type Frame, type View } from './views.ts';

/** Shows an address in a window. An open page is resized, which looks the same and is quicker. */
async function show(
  page: Page,
  { address, ready = 'main' }: View,
  { width, height }: Frame,
): Promise<void> {
  await page.setViewportSize({ width, height });
  const isOpen = page.url() !== 'about:blank';
  // A page that was opened at a place does not keep to it when its window changes.
  if (isOpen && !address.includes('#')) return;
  if (isOpen) await page.goto('about:blank');
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
