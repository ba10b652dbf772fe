import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

/**
 * Pressed by key: what comes into view on the way to the foot is laid out then, and moves the button
 * from under a pointer.
 */
function copyPage(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'copy this page as Markdown' }).press('Enter');
}

test('the foot of a page copies it as Markdown', async ({ page }) => {
  await page.goto('/settings/vpc-cni-pools/');
  await copyPage(page);
  await expect(page.locator('[data-copy-status]')).toHaveText('This page copied as Markdown');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('# Warm pools');
  expect(text).toContain('WARM_IP_TARGET');
  expect(text).not.toContain('<html');
});

test('where the Markdown cannot be fetched, it is said, and the link to it stays', async ({
  page,
}) => {
  await page.route('**/settings/vpc-cni-pools.md', (route) => route.fulfill({ status: 404 }));
  await page.goto('/settings/vpc-cni-pools/');
  await copyPage(page);
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('not copied: the link opens it');
  await expect(page.locator('[data-copy-status]')).toHaveText(/not copied/u);
  await expect(foot.getByRole('link', { name: 'this page as Markdown' })).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the foot leads to the Markdown and shows no button', async ({ page }) => {
    await page.goto('/settings/vpc-cni-pools/');
    const foot = page.getByRole('contentinfo');
    await expect(foot.getByRole('button')).toBeHidden();
    await expect(foot.getByRole('link', { name: 'this page as Markdown' })).toHaveAttribute(
      'href',
      '/settings/vpc-cni-pools.md',
    );
  });
});
