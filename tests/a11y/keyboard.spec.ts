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
  await expect(cell.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell.locator('.claim-detail')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(cell.locator('.more a').first()).toBeFocused();
});

test('the focus is never hidden below the sticky heading', async ({ comparison, page }) => {
  await comparison.open();
  await page.locator('[id="security.ipsec--calico"] a.value').focus();
  const box = await page.locator('[id="security.ipsec--calico"] a.value').boundingBox();
  const head = await page.locator('thead').boundingBox();
  expect(box?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
});
