import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

const FOLDER = join(import.meta.dirname, '../../content/policies');
const files = globSync('**/*.yaml', { cwd: FOLDER }).sort();
const manifest = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

/** The block of a manifest as a reader finds it. */
function block(page: Page, name: string) {
  return page.getByRole('region', { name: `Manifest: ${name}`, exact: true });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every manifest is on the page, word for word', async ({ page }) => {
    await page.goto('/guides/policies/');
    const shown = await page.locator('.manifest code').allTextContents();
    const written = files.map((file) => manifest(file).trimEnd());
    expect(shown.toSorted()).toEqual(written.toSorted());
  });

  test('no button is there that would do nothing', async ({ page }) => {
    await page.goto('/guides/policies/');
    await expect(page.locator('.manifest button:visible')).toHaveCount(0);
    await expect(page.locator('.manifest a[download]:visible')).toHaveCount(files.length);
  });

  test('a dialect without means says why, and which claim says so', async ({ page }) => {
    await page.goto('/guides/policies/');
    const cell = page.locator('#egress-fqdn-calico');
    await expect(cell).toContainText('Not possible here, because');
    const claim = cell.getByRole('link', { name: /Calico/u });
    await expect(claim).toHaveAttribute('href', '/features/policy.fqdn/calico/');
  });
});

test('every manifest can be downloaded as its file', async ({ page }) => {
  await page.goto('/guides/policies/');
  for (const file of files) {
    const answer = await page.request.get(`/guides/policies/${file}`);
    expect(await answer.text()).toBe(manifest(file));
  }
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'download Allow DNS, Cilium', exact: true }).click();
  expect((await download).suggestedFilename()).toBe('allow-dns-cilium.yaml');
});

test('a manifest is copied by its button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/guides/policies/');
  await page.getByRole('button', { name: 'copy Default deny, Calico', exact: true }).click();
  await expect(page.locator('[data-copy-status]')).toHaveText('Default deny, Calico copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(manifest('default-deny/calico.yaml').trimEnd());
});

test('long lines wrap and run again by a button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/guides/policies/');
  const code = block(page, 'Allow DNS, Calico');
  const overflows = () => code.evaluate((box) => box.scrollWidth > box.clientWidth);
  const button = page.getByRole('button', { name: 'wrap lines of Allow DNS, Calico', exact: true });
  expect(await overflows()).toBe(true);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await overflows()).toBe(false);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await overflows()).toBe(true);
});

test('a long manifest is scrolled by the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/guides/policies/');
  const code = block(page, 'Allow DNS, Calico');
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});
