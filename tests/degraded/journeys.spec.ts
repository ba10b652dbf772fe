import { expect, type Page, test } from '@playwright/test';
import { BY_NAME, Checking } from '../support/checking.ts';
import { CLIENTS } from '../support/degraded/clients.ts';

/** What a reader does on the site, by what it is called. */
const JOURNEYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'chooses a theme'(page) {
    await page.goto('/');
    const toggle = page.getByRole('button', { name: /^theme:/u });
    await toggle.click();
    await expect(toggle).toHaveText('theme: light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  },
  async 'takes a citation along'(page) {
    await page.goto('/compare/?area=policy');
    await page.locator('a.anchor[href="#policy.fqdn--calico"]').click();
    const menu = page.getByRole('dialog');
    await expect(menu).toContainText(/Link copied|The address bar now holds the link/u);
    await menu.getByRole('button', { name: 'Citation', exact: true }).click();
    await expect(page.locator('[data-copy-status]')).toHaveText(
      /Citation copied|The text is selected/u,
    );
  },
  async 'searches the site'(page) {
    await page.goto('/guides/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('searchbox').fill('fqdn egress');
    await expect(dialog.locator('a.result').first()).toHaveText('FQDN egress rules');
  },
  async 'checks a policy'(page) {
    const checking = new Checking(page);
    await checking.open();
    // What checks is there before anything is written, so that it is checked once.
    await checking.field().focus();
    await page.waitForLoadState('networkidle');
    await checking.field().fill(BY_NAME);
    await expect(checking.status()).toHaveText('1 policy read.');
  },
};

for (const { name, arrange } of CLIENTS.filter(({ promised }) => promised === 'works')) {
  test(`where ${name}, a reader still ${Object.keys(JOURNEYS).join(', ')}`, async ({ page }) => {
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await arrange(page);
    for (const [journey, go] of Object.entries(JOURNEYS)) await test.step(journey, () => go(page));
    expect(thrown).toEqual([]);
  });
}
