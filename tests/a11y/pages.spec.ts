import { colourViolations, violations } from '../support/axe.ts';
import { siteCover } from '../support/constructs/site.ts';
import { expect, test } from '../support/fixtures.ts';

// Each construct of the site stands on one of these pages; `tests/build/cover.test.ts` proves it.
for (const route of siteCover()) {
  test(`${route} has no violation in either theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(route);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolations(page)).toEqual([]);
  });
}

test('the comparison has no violation with a cell open, a sort and an empty result', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?area=policy&sort=cilium.asc#policy.fqdn--calico');
  await expect(comparison.panel('policy.fqdn').locator('.claim-detail')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const list of await page.locator('.bar-choice > summary').all()) {
    await list.click();
    expect(await violations(page)).toEqual([]);
  }
  await comparison.tick('Find').fill('no such thing');
  expect(await violations(page)).toEqual([]);
});

for (const address of [
  '/compare/?view=overview',
  '/compare/?view=compact&base=calico',
  '/modes/',
]) {
  test(`${address} has no violation in either theme, with an answer open`, async ({
    comparison,
    page,
  }) => {
    await comparison.open(address);
    await comparison
      .answer(address.startsWith('/modes/') ? 'policy.fqdn--calico-ebpf' : 'policy.fqdn--calico')
      .click();
    await expect(comparison.panel('policy.fqdn').locator('.claim-detail')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolations(page)).toEqual([]);
  });
}

test('the phone layout has no violation', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const route of ['/', '/compare/?area=policy', '/compare/?view=overview']) {
    await page.goto(route);
    expect(await violations(page)).toEqual([]);
  }
});
