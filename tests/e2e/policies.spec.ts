import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dialects, policies } from '~/data/index.ts';
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
    await expect(page.locator('main :is(button, input):visible')).toHaveCount(0);
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

const answers = Object.values(policies).flatMap((recipe) => Object.keys(recipe.answers));
const answersIn = (...ids: readonly string[]) => answers.filter((id) => ids.includes(id)).length;
const STATUS = 'recipe-list [data-status]';

test('the index leads to each answer, without a script too', async ({ page }) => {
  await page.goto('/guides/policies/');
  await expect(page.locator('.recipe-index td a')).toHaveCount(answers.length);
  const first = page.locator('.recipe-index td a').first();
  await first.click();
  await expect(page).toHaveURL(/#default-deny-networkpolicy$/u);
});

test('dialects sift the recipes, and stand in the address', async ({ page }) => {
  await page.goto('/guides/policies/');
  const cells = page.locator('.policy-cell:visible');
  await expect(cells).toHaveCount(answers.length);
  const bar = page.locator('.recipe-dialects');
  await bar.getByLabel(dialects.cilium.name).check();
  await expect(page).toHaveURL('/guides/policies/?dialect=cilium');
  await expect(cells).toHaveCount(answersIn('cilium'));
  await expect(page.locator('.recipe-index td:visible')).toHaveCount(answersIn('cilium'));
  await bar.getByLabel(dialects.calico.name).check();
  await expect(page).toHaveURL('/guides/policies/?dialect=calico,cilium');
  await expect(cells).toHaveCount(answersIn('calico', 'cilium'));
  await expect(page.locator(STATUS)).toHaveText('Calico, Cilium alone');
  await page.goBack();
  await expect(cells).toHaveCount(answersIn('cilium'));
  await page.getByRole('button', { name: 'clear', exact: true }).click();
  await expect(page).toHaveURL('/guides/policies/');
  await expect(cells).toHaveCount(answers.length);
});

test('a dialect that the address names is shown alone, and what it points at in any case', async ({
  page,
}) => {
  await page.goto('/guides/policies/?dialect=calico,antrea#quarantine-cilium');
  await expect(page.locator(STATUS)).toContainText('“antrea” is no dialect here');
  await expect(page.locator('#quarantine-cilium')).toBeInViewport();
  await expect(page.locator('#quarantine-calico')).toBeVisible();
  await expect(page.locator('#quarantine-vpc-cni')).toBeHidden();
});

test('a verdict opens by the keyboard and names the modes', async ({ page }) => {
  await page.goto('/guides/policies/#api-server-networkpolicy');
  const verdict = page.locator('#api-server-networkpolicy .manifest-verdict');
  await verdict.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(verdict.getByRole('link', { name: 'source' }).first()).toBeVisible();
  await expect(verdict).toContainText('In part');
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
