import { benchmarks } from '~/data/index.ts';
import { expect, test } from '../support/fixtures.ts';

const studies = Object.entries(benchmarks);
const charts = studies.flatMap(([, { measures }]) => Object.keys(measures));
const paid = studies.filter(([, { payer }]) => payer === 'vendor');
const status = 'benchmark-list [data-status]';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every study and every chart stands there, and no control that does nothing', async ({
    page,
  }) => {
    await page.goto('/benchmarks/');
    await expect(page.locator('.study:visible')).toHaveCount(studies.length);
    await expect(page.locator('.measure')).toHaveCount(charts.length);
    for (const fold of await page.locator('.study-charts > summary').all()) await fold.click();
    await expect(page.locator('.measure:visible')).toHaveCount(charts.length);
    await expect(page.locator('main select:visible, main button:visible')).toHaveCount(0);
  });
});

test('choices sift studies and charts, and stand in the address', async ({ page }) => {
  await page.goto('/benchmarks/');
  await expect(page.locator(status)).toHaveText(
    `${String(studies.length)} studies, ${String(charts.length)} charts`,
  );
  await page.getByLabel('Who paid').selectOption('vendor');
  await expect(page).toHaveURL('/benchmarks/?paid=vendor');
  await expect(page.locator('.study:visible')).toHaveCount(paid.length);
  await expect(page.locator(status)).toContainText(
    `${String(paid.length)} of ${String(studies.length)} studies`,
  );
  await page.getByRole('button', { name: 'clear', exact: true }).click();
  await expect(page).toHaveURL('/benchmarks/');
  await expect(page.locator('.study:visible')).toHaveCount(studies.length);
  await page.goBack();
  await expect(page.locator('.study:visible')).toHaveCount(paid.length);
});

test('an address says what it could not read, and a chart that it names is shown', async ({
  page,
}) => {
  const [first] = paid;
  if (first === undefined) throw new Error('no study was paid by a vendor');
  const [id, study] = first;
  const anchor = `${id}--${Object.keys(study.measures)[0] ?? ''}`;
  await page.goto(`/benchmarks/?paid=unstated&year=1999#${anchor}`);
  await expect(page.locator(status)).toContainText('“1999” is no year here');
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
});

test('a choice that nothing has says so', async ({ page }) => {
  await page.goto('/benchmarks/?metric=pod-start&paid=vendor');
  await expect(page.locator('[data-empty]')).toBeVisible();
  await expect(page.locator('.study:visible')).toHaveCount(0);
});

test('figures stand on the pages that they bear on, and lead to their chart', async ({ page }) => {
  await page.goto('/features/performance.summary/cilium/');
  const link = page.locator('.figure-notes a').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.locator(`[id="${href.split('#')[1] ?? ''}"]`)).toBeInViewport();
});

test('results of test suites stand beside the feature', async ({ page }) => {
  await page.goto('/features/services.gateway-api/');
  const suites = page.getByRole('heading', { name: 'What test suites say' });
  await expect(suites).toBeVisible();
  await expect(page.locator('.test-counts').first()).toBeVisible();
});

test('the list fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/benchmarks/');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});
