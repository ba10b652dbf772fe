import { CNIS, ROWS } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';

test.use({ javaScriptEnabled: false });

test.describe('without scripts', () => {
  test('the comparison shows every row and no control that does nothing', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.locator('tr.feature-row:visible')).toHaveCount(ROWS);
    await expect(page.locator('td[data-cni]:visible')).toHaveCount(ROWS * CNIS);
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
    await expect(page.locator('theme-toggle')).toBeHidden();
  });

  test('a deep link marks its cell', async ({ page }) => {
    await page.goto('/compare/#policy.fqdn--calico');
    const cell = page.locator('[id="policy.fqdn--calico"]');
    await expect(cell).toBeInViewport();
    await expect(cell).toHaveCSS('outline-style', 'solid');
  });

  test('an answer leads to the feature page, at its CNI', async ({ page }) => {
    await page.goto('/compare/#policy.fqdn');
    await page.locator('[id="policy.fqdn--calico"] a.value').click();
    await expect(page).toHaveURL('/features/policy.fqdn/#calico');
    await expect(page.locator('#calico .sources a').first()).toBeVisible();
  });

  test('every page has its heading and navigation', async ({ page }) => {
    for (const route of ['/', '/features/', '/cni/', '/cni/cilium/']) {
      await page.goto(route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    }
  });
});
