import type { Locator, Page } from '@playwright/test';
import { STATE_WORDS } from '~/lib/support.ts';
import { builtSiteIn, originOf } from '../support/built-site.ts';
import { CNIS, ROWS } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';
import { LinkGraph } from '../support/link-graph.ts';
import { NAMES, SCAFFOLDED, ScaffoldedSite } from '../support/scaffolded-site.ts';
import { serveFrom } from '../support/served-site.ts';

// One worker for them all: the copy is built once.
test.describe.configure({ mode: 'default' });

const { cni, feature, guide } = SCAFFOLDED;
const NOT_YET = STATE_WORDS.unresearched;
let site: ScaffoldedSite | undefined;

test.beforeAll(async () => {
  site = new ScaffoldedSite();
  await site.scaffold();
  await site.build();
});

test.afterAll(() => {
  site?.remove();
});

test.beforeEach(async ({ page }) => {
  await serveFrom(page, site?.dist ?? '');
});

/** Expects so many claims, each saying in words that nobody has looked into it. */
async function expectNotYet(claims: Locator, count: number): Promise<void> {
  const words = Array.from({ length: count }, () => NOT_YET);
  await expect(claims.locator('.state:visible')).toHaveText(words);
}

async function expectPage(page: Page, address: string, title: string): Promise<void> {
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

test('the summary names the CNI and leads by its column to its page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAMES.cni);
  const rows = await page.locator('tr.feature-row').count();
  await expectNotYet(page.locator(`tbody td[data-cni="${cni}"]`), rows);
  await page.locator(`thead a[href="/cni/${cni}/"]`).click();
  await expectPage(page, `/cni/${cni}/`, NAMES.cni);
  await expectNotYet(page.locator('.claim-entry'), ROWS + 1);
  await page
    .locator('.claim-entry')
    .getByRole('link', { name: NAMES.feature, exact: true })
    .click();
  await expectPage(page, `/features/${feature}/`, NAMES.feature);
});

test('the comparison says in every new cell that nobody has looked', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  await expect(comparison.status()).toHaveText(`${String(ROWS + 1)} rows`);
  await expectNotYet(page.locator(`tbody td[data-cni="${cni}"]`), ROWS + 1);
  await expectNotYet(page.locator(`tr[id="${feature}"] td`), CNIS + 1);
  await page.getByRole('link', { name: NAMES.feature, exact: true }).click();
  await expectPage(page, `/features/${feature}/`, NAMES.feature);
  await expectNotYet(page.locator('.claim-card'), CNIS + 1);
});

test('the new row is found, and chosen by its answers', async ({ comparison, page }) => {
  await comparison.open();
  await comparison.tick('Find').fill(NAMES.feature);
  await expect.poll(() => comparison.shownRows()).toEqual([feature]);
  await comparison.tick('Find').fill('');
  await comparison.choose(NOT_YET);
  await expect.poll(() => comparison.shownRows()).toHaveLength(ROWS + 1);
  await comparison.choose(NAMES.cni, false);
  await expect.poll(() => comparison.shownRows()).toContain(feature);
  const notYet = page.locator('td[data-state="unresearched"]:visible');
  const rows = page.locator('tr.feature-row:visible');
  await expect(rows.filter({ hasNot: notYet })).toHaveCount(0);
});

test('only where they differ leaves the row out, and heeds no empty column', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  await comparison.choose('only where they differ');
  await expect(page).toHaveURL('/compare/?differ');
  const rows = await comparison.shownRows();
  expect(rows).not.toEqual([]);
  expect(rows).not.toContain(feature);
  await comparison.choose(NAMES.cni, false);
  await expect(page.locator(`thead th[data-cni="${cni}"]`)).toBeHidden();
  await expect.poll(() => comparison.shownRows()).toEqual(rows);
});

test('a row without an answer closes the list, whichever way it is sorted', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?flat');
  const behind = page.locator(`tr[id="${feature}"] ~ tr.feature-row`);
  const answered = behind.locator('td[data-state]:not([data-state="unresearched"])');
  await expect(answered).not.toHaveCount(0);
  for (const direction of ['desc', 'asc']) {
    await comparison.sortButton('Have it').click();
    await expect(page).toHaveURL(`/compare/?sort=count.${direction}&flat`);
    await expect(answered).toHaveCount(0);
  }
});

test('an answer has its page, and the CNI its card, before anybody has looked', async ({
  page,
}) => {
  await page.goto(`/features/${feature}/${cni}/`);
  await expectPage(
    page,
    `/features/${feature}/${cni}/`,
    `${NAMES.feature} — ${NAMES.cni}: ${NOT_YET}`,
  );
  await expectNotYet(page.locator('.neighbours'), CNIS);
  await page.goto('/cni/');
  await expectNotYet(page.locator(`.claim-card[data-cni="${cni}"]`), 1);
});

test('the packet paths say whose are not drawn', async ({ page }) => {
  await page.goto('/packet-paths/');
  await expect(page.locator('.page-note')).toHaveText(
    new RegExp(`^Not drawn yet: the paths of (.+ and )?${NAMES.cni}[.]$`, 'u'),
  );
});

test('the guides lead to the new one, and it to the one before', async ({ page }) => {
  await page.goto('/guides/');
  await page.getByRole('link', { name: NAMES.guide, exact: true }).click();
  await expectPage(page, `/guides/${guide}/`, NAMES.guide);
  await page.locator('a[rel="prev"]').click();
  await expect(page.locator('a[rel="next"]')).toHaveAttribute('href', `/guides/${guide}/`);
});

test('no link of the copy leads nowhere', () => {
  const files = builtSiteIn(site?.dist ?? '');
  expect(files.has(`guides/${guide}/index.html`)).toBe(true);
  expect(new LinkGraph(files, originOf(files)).dead()).toEqual([]);
});
