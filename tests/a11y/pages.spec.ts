import { violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { builtPages, TEMPLATE_ROUTES } from '../support/routes.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const route of TEMPLATE_ROUTES) {
    test(`${route} has no violation in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(route);
      expect(await violations(page)).toEqual([]);
    });
  }
}

const generated = builtPages()
  .map(({ route }) => route)
  .filter((route) => !TEMPLATE_ROUTES.some((template) => template === route));

/** Pages a test looks at; opening a new browser page for each would take longer than the check. */
const BATCH = 20;

for (let at = 0; at < generated.length; at += BATCH) {
  const batch = generated.slice(at, at + BATCH);
  test(`generated pages ${String(at + 1)} to ${String(at + batch.length)} have no violation`, async ({
    page,
  }) => {
    for (const route of batch) {
      await page.goto(route);
      expect(await violations(page), route).toEqual([]);
    }
  });
}

test('the comparison has no violation with a cell open, a sort and an empty result', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?area=policy&sort=cilium.asc#policy.fqdn--calico');
  await page.locator('[id="policy.fqdn--calico"]').getByRole('button').click();
  expect(await violations(page)).toEqual([]);
  await comparison.tick('Find').fill('no such thing');
  expect(await violations(page)).toEqual([]);
});

test('the phone layout has no violation', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const route of ['/', '/compare/?area=policy']) {
    await page.goto(route);
    expect(await violations(page)).toEqual([]);
  }
});
