import { expect, test } from '../support/fixtures.ts';

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('/compare/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('filter, sort, open and link work with the keyboard alone', async ({ comparison, page }) => {
  await comparison.open();
  await comparison.tick('Find').focus();
  await page.keyboard.type('fqdn');
  await comparison.sortButton('Calico').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/compare/?q=fqdn&sort=calico.asc');
  const cell = page.locator('[id="policy.fqdn--calico"]');
  await cell.locator('a.anchor').focus();
  await page.keyboard.press('Tab');
  await expect(cell.locator('a.value')).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = comparison.panel('policy.fqdn');
  await expect(panel.locator('.claim-detail')).toBeVisible();
  await expect(panel.getByRole('tab', { name: 'Calico' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('tabpanel')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.locator('.panel-body a').first()).toBeFocused();
});

test('a list of the bar opens, is chosen from and closed by keys', async ({ comparison, page }) => {
  await comparison.open();
  const button = page.locator('[data-choice="area"] > summary');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(comparison.tick('Policy')).toBeVisible();
  await comparison.tick('Policy').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/compare/?area=policy');
  await expect(comparison.tick('Policy')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(comparison.tick('Policy')).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toContainText('Policy');
});

test('the focus is never hidden below the sticky heading', async ({ comparison, page }) => {
  await comparison.open();
  await page.locator('[id="security.ipsec--calico"] a.value').focus();
  const box = await page.locator('[id="security.ipsec--calico"] a.value').boundingBox();
  for (const sticky of ['thead', '.table-bar']) {
    const head = await page.locator(sticky).boundingBox();
    expect(box?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
  }
});
