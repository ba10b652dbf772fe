import { expect, test } from '../support/fixtures.ts';
import { engineOf, isUpdate } from './baseline.ts';
import { drawnBy, drawnPictures, removePicture } from './picture.ts';
import { pictureNames } from './views.ts';

test('every picture on the disk belongs to a view', ({ page }, info) => {
  expect(engineOf(page)).toMatch(/^Chromium \d/u);
  const asked = new Set(pictureNames());
  const left = drawnPictures().filter((name) => !asked.has(name));
  if (isUpdate(info)) left.forEach(removePicture);
  else expect(left, 'pictures that no view of views.ts asks for — delete them').toEqual([]);
});

test('every picture says which engine drew it, and the run says which one compares', async ({
  page,
}, info) => {
  const now = engineOf(page);
  if (isUpdate(info)) {
    console.log(`\nNew pictures are drawn by ${now}.`);
    return;
  }
  const engines = await Promise.all(drawnPictures().map(drawnBy));
  const counts = [...new Set(engines)].map(
    (engine) => `${engines.filter((other) => other === engine).length} by ${engine ?? 'no engine'}`,
  );
  console.log(`\nPictures drawn: ${counts.join(', ') || 'none'}. Compared with ${now}.`);
  expect(engines).not.toContain(undefined);
});
