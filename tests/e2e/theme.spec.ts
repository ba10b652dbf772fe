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

test('a theme chosen in another tab is that of this one', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/compare/');
  await other.getByRole('button', { name: /^theme:/u }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('button', { name: /^theme:/u })).toHaveText('theme: light');
  await other.close();
});

test('a page that Back takes from memory has the theme chosen since', async ({ page }) => {
  await page.goto('/');
  const comeBack = (theme: string | null) =>
    page.evaluate((chosen) => {
      if (chosen === null) localStorage.clear();
      else localStorage.setItem('cni-compare.theme', chosen);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, theme);
  const toggle = page.getByRole('button', { name: /^theme:/u });
  await comeBack('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(toggle).toHaveText('theme: dark');
  await comeBack(null);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(toggle).toHaveText('theme: auto');
});
