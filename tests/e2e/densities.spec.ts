import type { Page } from '@playwright/test';
import { ROWS } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';
import { rowBoxes } from '../support/row-boxes.ts';

const SCREEN = { width: 1280, height: 800 };

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(SCREEN);
});

/** Keeps the density at the first paint, and every one that comes after it. */
async function recordViews(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenViews: seen });
    // The table is comfortable where nothing says otherwise.
    const note = () => seen.push(document.documentElement.dataset['view'] ?? 'comfortable');
    new PerformanceObserver(note).observe({ type: 'paint', buffered: true });
    requestAnimationFrame(function look() {
      if (document.querySelector('tr.feature-row')) note();
      requestAnimationFrame(look);
    });
  });
}

for (const [address, view] of [
  ['/compare/', 'comfortable'],
  ['/compare/?view=overview', 'overview'],
  ['/compare/?view=compact', 'compact'],
  ['/modes/', 'overview'],
  ['/modes/?mode=calico-ebpf,vpc-cni-cilium', 'comfortable'],
  ['/modes/?mode=calico-ebpf&mode=vpc-cni-cilium', 'comfortable'],
  ['/modes/?view=compact', 'compact'],
] as const) {
  test(`${address} is ${view} from its first paint on`, async ({ comparison, page }) => {
    await recordViews(page);
    await comparison.open(address);
    await expect(page.locator('[data-choice="view"] [data-chosen]')).toHaveText(view);
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seenViews: string[] }).seenViews,
    );
    expect(seen.length).toBeGreaterThan(0);
    expect([...new Set(seen)]).toEqual([view]);
  });
}

test('the view is chosen in the bar, kept in the address and left out where it is natural', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  await comparison.choose('overview');
  await expect(page).toHaveURL('/compare/?view=overview');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'overview');
  await comparison.choose('compact');
  await expect(page).toHaveURL('/compare/?view=compact');
  await comparison.choose('comfortable');
  await expect(page).toHaveURL('/compare/');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'compact');
});

test('compact rows are at most 36 px high, 25 of them a screen', async ({ comparison, page }) => {
  await comparison.open('/compare/?view=compact');
  const boxes = await rowBoxes(page);
  expect(boxes).toHaveLength(ROWS);
  expect(Math.max(...boxes.map(({ height }) => height))).toBeLessThanOrEqual(36);
  await page
    .locator('tr.feature-row')
    .nth(60)
    .evaluate((row) => {
      row.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
  const seen = await page.locator('tr.feature-row').evaluateAll((rows) => {
    const bottomOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
    const top = Math.max(bottomOf('thead'), bottomOf('.table-bar'));
    const boxesOf = rows.map((row) => row.getBoundingClientRect());
    return boxesOf.filter((box) => box.top >= top && box.bottom <= innerHeight).length;
  });
  expect(seen).toBeGreaterThanOrEqual(25);
});

test('the first row stands within 300 px of the top', async ({ comparison, page }) => {
  await comparison.open();
  const [first] = await rowBoxes(page);
  expect(first?.top).toBeLessThanOrEqual(300);
});

test('above six columns the table scrolls sideways in a region, head and features in sight', async ({
  comparison,
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await comparison.open('/modes/?view=compact');
  const region = page.getByRole('region', { name: /by area/u });
  await expect(region).toHaveAttribute('tabindex', '0');
  await region.evaluate((element) => {
    element.scrollLeft = 400;
  });
  const name = page.locator('[id="policy.fqdn"] th');
  expect((await name.boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(0);
  const page_ = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(page_).toBeLessThanOrEqual(0);
});

test('on a phone answers are stacked, and two chosen columns stand side by side', async ({
  comparison,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const places = () =>
    page
      .locator('tr[id="policy.fqdn"] td[data-cni]:visible')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  await comparison.open('/compare/');
  expect(new Set(await places()).size).toBe((await places()).length);
  await comparison.open('/compare/?cni=calico,cilium');
  await expect.poll(async () => (await places()).length).toBe(2);
  expect(new Set(await places()).size).toBe(1);
});

test('heads of compact columns stand over their cells on every width', async ({
  comparison,
  page,
}) => {
  for (const width of [768, 960, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await comparison.open('/compare/?view=compact');
    const leftsOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    const heads = await leftsOf('thead th');
    const cells = await leftsOf('tr[id="policy.fqdn"] > :is(th, td)');
    expect(heads, `${String(width)} px`).toEqual(cells);
  }
});

test('what is chosen never pushes the bar beyond the page', async ({ comparison, page }) => {
  for (const width of [360, 768, 1024, 1280, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [
      '/compare/?cni=calico,cilium&area=security&differ',
      '/modes/?view=overview&base=calico-vxlan&differ&oss&area=policy,aws&sort=calico-vxlan.asc',
    ]) {
      await comparison.open(address);
      await expect(comparison.status()).toContainText(' of ');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${address} at ${String(width)} px`).toBeLessThanOrEqual(width);
    }
  }
});

test('what the marks mean is said below every density', async ({ comparison, page }) => {
  for (const view of ['overview', 'compact', 'comfortable']) {
    await comparison.open(`/compare/?view=${view}`);
    await expect(page.locator('.legend').first()).toBeVisible();
  }
});
