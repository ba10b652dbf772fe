import { expect, test } from '../support/fixtures.ts';

test('a first-time visitor finds, copies and shares one answer in three actions', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByLabel('Find a feature').fill('fqdn');
  await page.keyboard.press('Enter');
  const cell = page.locator('[id="policy.fqdn--calico"]');
  await expect(cell).toBeInViewport();
  await expect(cell.locator('.state')).toHaveText('Paid');
  await cell.getByRole('link', { name: 'Link to FQDN egress rules, Calico' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await fresh.newPage();
  await other.goto(link);
  await expect(other.locator('[id="policy.fqdn--calico"]')).toBeInViewport();
  await fresh.close();
});
