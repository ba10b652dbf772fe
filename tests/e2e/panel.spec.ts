import type { Page } from '@playwright/test';
import { claims } from '../../src/data/index.ts';
import { formatDay } from '../../src/lib/day.ts';
import { CNIS } from '../support/expected-rows.ts';
import { type Comparison, expect, test } from '../support/fixtures.ts';

const ROW = 'policy.fqdn';
const CELL = `${ROW}--calico`;
const NAME = 'FQDN egress rules';

/** The tab of a column in what is open below a row. */
function tab(comparison: Comparison, column: string, row = ROW) {
  return comparison.panel(row).getByRole('tab', { name: column });
}

async function expectShown(comparison: Comparison, column: string, row = ROW): Promise<void> {
  await expect(tab(comparison, column, row)).toHaveAttribute('aria-selected', 'true');
  await expect(comparison.panel(row).getByRole('tab', { selected: true })).toHaveCount(1);
  await expect(comparison.panel(row).locator('.panel-body')).toHaveAttribute('aria-busy', 'false');
}

/** The row that stands directly above what is open below it. */
function rowAbove(page: Page, row: string) {
  return page.locator(`tr[id="${row}"] + tr.panel-row [id="panel-${row}"]`);
}

test('a click opens all that stands behind an answer, and another closes it', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  const answer = comparison.answer(CELL);
  await answer.focus();
  await expect(answer).toHaveAttribute('aria-expanded', 'false');
  await answer.click();
  await expect(answer).toHaveAttribute('aria-expanded', 'true');
  await expectShown(comparison, 'Calico');
  const panel = comparison.panel(ROW);
  await expect(panel.locator('.claim-detail')).toBeVisible();
  await expect(panel.locator('.sources a').first()).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/.+\/blob\/[0-9a-f]{40}\//u,
  );
  const day = formatDay(claims.calico[ROW].reviewed ?? '');
  await expect(panel.getByText(`Claim re-read ${day}`)).toBeVisible();
  await expect(page).toHaveURL(`/compare/#${CELL}`);
  await answer.click();
  await expect(panel).toHaveCount(0);
  await expect(answer).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL('/compare/');
});

test('nothing moves when an answer opens but what stands below it', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  const answer = comparison.answer(CELL);
  await answer.scrollIntoViewIfNeeded();
  await answer.hover();
  const boxes = () =>
    Promise.all([answer.boundingBox(), page.locator(`[id="${CELL}"]`).boundingBox()]);
  const before = await boxes();
  await answer.click();
  await expectShown(comparison, 'Calico');
  expect(await boxes()).toEqual(before);
});

test('Enter opens it with the focus on its tab; Escape closes it and gives the focus back', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  await comparison.answer(CELL).focus();
  await page.keyboard.press('Enter');
  await expect(tab(comparison, 'Calico')).toBeFocused();
  await expectShown(comparison, 'Calico');
  await page.keyboard.press('Escape');
  await expect(comparison.panel(ROW)).toHaveCount(0);
  await expect(comparison.answer(CELL)).toBeFocused();
  await expect(page).toHaveURL('/compare/');
});

test('the close button gives the focus back', async ({ comparison, page }) => {
  await comparison.open();
  await comparison.answer(CELL).click();
  await comparison.panel(ROW).getByRole('button', { name: 'close' }).click();
  await expect(comparison.panel(ROW)).toHaveCount(0);
  await expect(comparison.answer(CELL)).toBeFocused();
  await expect(page).toHaveURL('/compare/');
});

test('a link that arrives opens its answer, marked and in view', async ({ comparison, page }) => {
  await comparison.open(`/compare/#${CELL}`);
  await expectShown(comparison, 'Calico');
  await expect(page.locator(`[id="${CELL}"]`)).toHaveAttribute('data-target', '');
  await expect(page.locator(`[id="${CELL}"]`)).toBeInViewport();
  await expect(comparison.panel(ROW).locator('.claim-detail')).toBeInViewport();
});

test('arrow keys walk the tabs and round, Home and End to the ends', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  await comparison.answer(CELL).focus();
  await page.keyboard.press('Enter');
  await expect(comparison.panel(ROW).getByRole('tab')).toHaveCount(CNIS);
  for (const [key, column] of [
    ['ArrowRight', 'Cilium'],
    ['ArrowRight', 'Amazon VPC CNI'],
    ['ArrowLeft', 'Cilium'],
    ['Home', 'Amazon VPC CNI'],
    ['End', 'Cilium'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(comparison, column)).toBeFocused();
    await expectShown(comparison, column);
  }
  await expect(page).toHaveURL(`/compare/#${ROW}--cilium`);
});

test('the tabs show the answers of the neighbours without closing', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  await comparison.answer(CELL).click();
  await expectShown(comparison, 'Calico');
  const detail = comparison.panel(ROW).locator('.claim-detail');
  const own = await detail.textContent();
  await tab(comparison, 'Cilium').click();
  await expectShown(comparison, 'Cilium');
  await expect(detail).not.toHaveText(own ?? '');
  await expect(page).toHaveURL(`/compare/#${ROW}--cilium`);
  await expect(comparison.answer(`${ROW}--cilium`)).toHaveAttribute('aria-expanded', 'true');
  await expect(comparison.answer(CELL)).toHaveAttribute('aria-expanded', 'false');
  await comparison.answer(CELL).click();
  await expectShown(comparison, 'Calico');
  await expect(detail).toHaveText(own ?? '');
});

test('several rows are open at a time; each closes alone', async ({ comparison, page }) => {
  await comparison.open('/compare/?area=policy');
  await comparison.answer(CELL).click();
  await comparison.answer('policy.l7--cilium').click();
  await expectShown(comparison, 'Calico');
  await expectShown(comparison, 'Cilium', 'policy.l7');
  await expect(page).toHaveURL('/compare/?area=policy#policy.l7--cilium');
  await comparison.answer(CELL).focus();
  await page.keyboard.press('Escape');
  await expect(comparison.panel(ROW)).toHaveCount(0);
  await expect(comparison.panel('policy.l7')).toBeVisible();
  // The address still names what was opened last.
  await expect(page).toHaveURL('/compare/?area=policy#policy.l7--cilium');
});

test('what is open moves with its row when the table is sorted', async ({ comparison, page }) => {
  await comparison.open('/compare/?area=policy');
  await comparison.answer(CELL).click();
  await expectShown(comparison, 'Calico');
  const before = await comparison.shownRows();
  for (const column of ['Cilium', 'Cilium', 'Feature']) {
    await comparison.sortButton(column).click();
    await expect(rowAbove(page, ROW)).toBeVisible();
  }
  await comparison.choose('one flat list');
  await expect(page).toHaveURL(/&flat/u);
  await expect(rowAbove(page, ROW)).toBeVisible();
  expect(await comparison.shownRows()).not.toEqual(before);
  await expectShown(comparison, 'Calico');
});

test('what is open offers the columns shown, and closes with its own', async ({ comparison }) => {
  await comparison.open('/compare/?area=policy');
  await comparison.answer(CELL).click();
  await comparison.choose('Cilium', false);
  await expect(comparison.panel(ROW).getByRole('tab')).toHaveCount(CNIS - 1);
  await expectShown(comparison, 'Calico');
  await tab(comparison, 'Amazon VPC CNI').click();
  await comparison.choose('Amazon VPC CNI', false);
  await expect(comparison.panel(ROW)).toHaveCount(0);
});

test('the focus stays on its tab where a column goes that was shown for a link alone', async ({
  comparison,
  page,
}) => {
  await comparison.open(`/compare/?cni=amazon-vpc-cni#${ROW}--cilium`);
  await expectShown(comparison, 'Cilium');
  await comparison.answer(`${ROW}--amazon-vpc-cni`).focus();
  await page.keyboard.press('Enter');
  await expect(comparison.panel(ROW).getByRole('tab')).toHaveCount(1);
  await expect(tab(comparison, 'Amazon VPC CNI')).toBeFocused();
});

test('what is open hides with its row, and is there again with it', async ({ comparison }) => {
  await comparison.open();
  await comparison.answer(CELL).click();
  await comparison.choose('IP');
  await expect(comparison.panel(ROW)).toBeHidden();
  await comparison.choose('Policy');
  await expectShown(comparison, 'Calico');
  await expect(comparison.panel(ROW)).toBeVisible();
});

test('an answer that is opened before the script of choices has come is no place to keep in view', async ({
  comparison,
  page,
}) => {
  let release: () => void = () => undefined;
  const isWanted = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/table-controller[^/]*\.js$/u, async (route) => {
    await isWanted;
    await route.continue();
  });
  await comparison.open();
  await comparison.answer(CELL).click();
  await expectShown(comparison, 'Calico');
  release();
  await comparison.choose('IP');
  await expect(page.locator(`[id="${ROW}"]`)).toBeHidden();
  await expect(comparison.panel(ROW)).toBeHidden();
  await page.unroute(/table-controller/u);
});

test('details that cannot be fetched are said to be elsewhere, and asked for again', async ({
  browser,
  baseURL,
}) => {
  // The console tells of the failed request, which a quiet page must not.
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.route(`**/features/${ROW}/`, (route) => route.abort());
  await page.goto('/compare/');
  await page.locator(`[id="${CELL}"] a.value`).click();
  const body = page.locator(`[id="panel-${ROW}"]`);
  await expect(body).toHaveText(
    'The details could not be fetched. They stand on the page that holds them.',
  );
  await expect(body.getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`/features/${ROW}/#calico$`, 'u'),
  );
  await page.unroute(`**/features/${ROW}/`);
  await page.locator(`[id="${CELL}"] a.value`).click();
  await page.locator(`[id="${CELL}"] a.value`).click();
  await expect(body.locator('.claim-detail')).toBeVisible();
  await context.close();
});

test('the panel is named, and its tabs and body belong together', async ({ comparison }) => {
  await comparison.open();
  await comparison.answer(CELL).click();
  await expectShown(comparison, 'Calico');
  const panel = comparison.panel(ROW);
  await expect(panel.getByRole('group', { name: `${NAME}: details` })).toBeVisible();
  await expect(panel.getByRole('tabpanel', { name: /^Calico/u })).toBeVisible();
  await expect(tab(comparison, 'Calico')).toHaveAttribute('aria-controls', `panel-${ROW}`);
});
