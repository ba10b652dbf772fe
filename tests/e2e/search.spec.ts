import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** A word of guides and details that no name has. */
const TEXT_ONLY = 'asymmetric';

/** The dialog of a page, opened by its key, with what it found for a query. */
async function searched(page: Page, query: string) {
  await page.goto('/guides/');
  await page.keyboard.press('Control+k');
  const dialog = dialogOf(page);
  await dialog.getByRole('searchbox').fill(query);
  await expect(dialog.getByRole('status')).toHaveText(/result|Nothing/u);
  return dialog;
}

const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a click': (page) => page.getByRole('link', { name: 'search', exact: true }).click(),
  'Ctrl and K': (page) => page.keyboard.press('Control+k'),
  'a slash': (page) => page.keyboard.press('/'),
};

for (const [how, open] of Object.entries(OPENED)) {
  test(`${how} opens the search, Escape closes it and gives the focus back`, async ({ page }) => {
    await page.goto('/guides/');
    const link = page.getByRole('link', { name: 'search', exact: true });
    await link.focus();
    await open(page);
    await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(link).toBeFocused();
    await expect(page).toHaveURL('/guides/');
  });
}

test('beside a table the slash stays with its field, and Ctrl and K opens the search', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  await page.keyboard.press('/');
  await expect(comparison.tick('Find')).toBeFocused();
  await expect(dialogOf(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
});

test('a slash that is typed stays a slash', async ({ page }) => {
  await page.goto('/symptoms/');
  await page.getByLabel('Paste a log line').focus();
  await page.keyboard.type('a/b');
  await expect(page.getByLabel('Paste a log line')).toHaveValue('a/b');
  await expect(dialogOf(page)).toBeHidden();
});

test('a click on the dialog leaves it open, one beside it closes it', async ({ page }) => {
  const dialog = await searched(page, 'fqdn');
  const box = await dialog.boundingBox();
  if (!box) throw new Error('the dialog is not shown');
  await page.mouse.click(box.x + 6, box.y + box.height / 2);
  await expect(dialog).toBeVisible();
  await page.mouse.click(box.x - 6, box.y + box.height / 2);
  await expect(dialog).toBeHidden();
});

test('arrows walk the field and the results', async ({ page }) => {
  const dialog = await searched(page, 'fqdn');
  const results = dialog.locator('a.result');
  const field = dialog.getByRole('searchbox');
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await results.last().focus();
  await page.keyboard.press('ArrowDown');
  await expect(results.last()).toBeFocused();
});

test('what is found is told as it changes', async ({ page }) => {
  const dialog = await searched(page, 'fqdn');
  const status = dialog.getByRole('status');
  await expect(status).toHaveAttribute('aria-live', 'polite');
  await expect(status).toHaveText(/^\d+ results of \d+ kinds$/u);
  await dialog.getByRole('searchbox').fill('zzqqxxyy');
  await expect(status).toHaveText('Nothing found.');
  await dialog.getByRole('searchbox').fill('');
  await expect(status).toBeEmpty();
  await expect(dialog.locator('a.result')).toHaveCount(0);
});

test('a feature is found with the answer of each CNI, which lead to their claims', async ({
  page,
}) => {
  const dialog = await searched(page, 'FQDN egress rules');
  const feature = dialog.locator('.found-list > li').filter({ has: page.locator('ul') });
  const first = feature.first();
  await expect(first.locator('a.result')).toHaveText('FQDN egress rules');
  const answers = first.locator('.found-answer');
  await expect(answers.filter({ hasText: 'Calico' })).toContainText('Paid');
  await expect(answers.filter({ hasText: 'Cilium' })).toContainText('Yes');
  await answers.getByRole('link', { name: 'Calico' }).click();
  await expect(page).toHaveURL('/features/policy.fqdn/calico/');
});

test('a setting is found by a spelling of its own, and leads to its place', async ({ page }) => {
  const dialog = await searched(page, 'warm_ip_target');
  await dialog.getByRole('link', { name: 'WARM_IP_TARGET', exact: true }).click();
  await expect(page).toHaveURL(/\/settings\/vpc-cni-pools\/#[\w-]*warm-ip-target$/u);
  await expect(page.locator('.setting:target h2')).toBeInViewport();
});

test('a place on the same page is gone to, with the dialog out of its way', async ({ page }) => {
  await page.goto('/settings/vpc-cni-pools/');
  await page.keyboard.press('/');
  const dialog = dialogOf(page);
  await dialog.getByRole('searchbox').fill('MANAGE_UNTAGGED_ENI');
  await dialog.getByRole('link', { name: 'MANAGE_UNTAGGED_ENI', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.setting:target h2')).toBeInViewport();
});

test('nothing found says what was searched, and how to ask for it', async ({ page }) => {
  const dialog = await searched(page, 'zzqqxxyy');
  await expect(dialog.locator('.found-nothing')).toContainText('has “zzqqxxyy”');
  await dialog.getByRole('link', { name: 'how to ask for it' }).click();
  await expect(page).toHaveURL('/search/#missing');
  await expect(page.getByRole('heading', { name: 'Something is missing' })).toBeInViewport();
});

test('words near to what is not found can be taken', async ({ page }) => {
  const dialog = await searched(page, 'istioooo');
  await dialog.getByRole('button', { name: 'istio', exact: true }).click();
  await expect(dialog.getByRole('searchbox')).toHaveValue('istio');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await expect(dialog.locator('a.result').first()).toBeVisible();
});

test('the full text is searched on demand', async ({ page }) => {
  const dialog = await searched(page, 'webhook');
  const asked = page.waitForRequest('**/search/passages.json');
  await dialog.getByRole('button', { name: 'search the full text' }).click();
  await asked;
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results of \d+ kinds/u);
  await expect(dialog.getByRole('button', { name: 'search the full text' })).toBeHidden();
});

test('what no name has is looked for in the full text unasked', async ({ page }) => {
  const dialog = await searched(page, TEXT_ONLY);
  await expect(dialog.getByRole('status')).toHaveText(
    /^In the full text: \d+ results? of \d+ kinds?/u,
  );
  await expect(dialog.locator('a.result').first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'search the full text' })).toBeHidden();
});

test('without the full text what no name has is not found, and can be looked for again', async ({
  page,
}) => {
  await page.route('**/search/passages.json', (route) => route.fulfill({ status: 200, body: '{' }));
  const dialog = await searched(page, 'zzqqxxyy');
  await expect(dialog.getByRole('status')).toHaveText('Nothing found.');
  await expect(dialog.locator('.found-nothing')).toContainText('No name of a feature');
  await expect(dialog.getByRole('button', { name: 'search the full text' })).toBeVisible();
});

test('the page of the search keeps what is looked for in its address', async ({ page }) => {
  await page.goto('/search/?q=warm');
  const search = page.locator('site-search');
  await expect(search.getByRole('searchbox')).toHaveValue('warm');
  await expect(search.getByRole('link', { name: 'WARM_IP_TARGET', exact: true })).toBeVisible();
  await search.getByRole('searchbox').fill('fqdn egress');
  await expect(page).toHaveURL('/search/?q=fqdn+egress');
  await page.reload();
  await expect(search.getByRole('link', { name: 'FQDN egress rules', exact: true })).toBeVisible();
  await search.getByRole('searchbox').fill('');
  await expect(page).toHaveURL('/search/');
});

test('a search that cannot be loaded says so and leads to the index', async ({ page }) => {
  await page.route('**/search/documents.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/guides/');
  await page.keyboard.press('Control+k');
  const dialog = dialogOf(page);
  await dialog.getByRole('searchbox').fill('fqdn');
  await expect(dialog.getByRole('status')).toHaveText('The search could not be loaded.');
  await dialog.getByRole('link', { name: 'the index from A to Z' }).click();
  await expect(page).toHaveURL('/search/');
});

test('a search that could not be loaded is loaded once it can be', async ({ page }) => {
  await page.route('**/search/documents.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/?q=fqdn');
  const search = page.locator('site-search');
  await expect(search.getByRole('status')).toHaveText('The search could not be loaded.');
  await page.unroute('**/search/documents.json');
  await search.getByRole('searchbox').fill('fqdn egress');
  await expect(search.locator('a.result').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the way to the search leads to an index of everything', async ({ page }) => {
    await page.goto('/guides/');
    await page.getByRole('link', { name: 'search', exact: true }).click();
    await expect(page).toHaveURL('/search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page
      .getByRole('navigation', { name: 'Letters' })
      .getByRole('link', { name: 'W' })
      .click();
    await expect(page.locator('#letter-W')).toBeInViewport();
    await page.getByRole('link', { name: 'WARM_IP_TARGET', exact: true }).click();
    await expect(page.locator('.setting:target h2')).toBeInViewport();
  });
});
