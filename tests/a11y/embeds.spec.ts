import { colourViolations, violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

for (const route of ['/embed/policy.fqdn/', '/embed/policy.fqdn/calico/']) {
  test(`${route} has no violation in either theme, at any width`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(route);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 400 });
    expect(await violations(page)).toEqual([]);
  });
}

test('a frame keeps its marks and bars in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/embed/policy.fqdn/');
  const answer = page.getByRole('listitem').filter({ hasText: 'Calico' });
  await expect(answer.locator('.state-word')).toBeVisible();
  const mark = await answer
    .locator('.state')
    .evaluate((state) => getComputedStyle(state, '::before').backgroundColor);
  expect(mark).not.toBe('rgba(0, 0, 0, 0)');
});
