import { expect, test } from '../support/fixtures.ts';

test('the theme steps through auto, light and dark, and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const toggle = page.getByRole('button', { name: /^theme:/u });
  await toggle.click();
  await toggle.click();
  await expect(toggle).toHaveText('theme: dark');
  expect(await paper()).not.toBe(light);
  await page.goto('/compare/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: /^theme:/u }).click();
  expect(await paper()).toBe(light);
});
