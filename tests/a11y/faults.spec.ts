import { ELEMENT_FAULTS, withFault } from '../support/accessibility-faults.ts';
import { violations } from '../support/axe.ts';
import { siteCover } from '../support/constructs/site.ts';
import { expect, test } from '../support/fixtures.ts';
import { builtPages, builtText } from '../support/routes.ts';

test('the checker names each kind of fault on a page that has them all', async ({ page }) => {
  const cover = siteCover();
  const plain = builtPages().find(({ route }) => !cover.includes(route));
  if (plain === undefined) throw new Error('dist: every page is in the cover');
  const { file, route } = plain;
  await page.route(route, (request) =>
    request.fulfill({
      contentType: 'text/html',
      body: ELEMENT_FAULTS.reduce(withFault, builtText(file)),
    }),
  );
  await page.goto(route);
  const found = new Set((await violations(page)).map(({ rule }) => rule));
  expect(ELEMENT_FAULTS.filter(({ rule }) => !found.has(rule))).toEqual([]);
});
