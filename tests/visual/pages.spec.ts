import { expect, test } from '../support/fixtures.ts';
import { changes } from './baseline.ts';
import { pictureName, views } from './views.ts';

for (const [view, { address, frames }] of Object.entries(views)) {
  test(`${view} looks as it did`, async ({ page }, info) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const [frame, { width, height, looks }] of Object.entries(frames)) {
      await page.setViewportSize({ width, height });
      for (const [look, media] of Object.entries(looks)) {
        await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
        expect.soft(await changes(page, pictureName(view, frame, look), info)).toEqual([]);
      }
    }
  });
}
