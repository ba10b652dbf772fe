import { ALL_ROWS, MOST_HAVE_IT, ROWS } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';

test.beforeEach(async ({ comparison }) => {
  await comparison.open();
});

test('a heading sorts inside each area, and alone carries aria-sort', async ({ comparison }) => {
  await comparison.sortButton('Cilium').click();
  const sorted = comparison.page.locator('thead th[aria-sort]');
  await expect(sorted).toHaveCount(1);
  await expect(sorted).toHaveAttribute('aria-sort', 'ascending');
  await expect(sorted).toHaveAttribute('data-column', 'cilium');
  await expect(comparison.status()).toHaveText(`Sorted by Cilium, ascending · ${ALL_ROWS}`);
  const cells = comparison.page.locator('tbody[data-area="policy"] td[data-cni="cilium"]');
  const order = ['yes', 'partial', 'paid', 'external', 'no', 'na', 'described', 'unknown'];
  // Rows off screen follow once those on screen are painted.
  await expect(async () => {
    const states = await cells.evaluateAll((all) => all.map((cell) => cell.dataset['state'] ?? ''));
    expect(states).toEqual(states.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  }).toPass();
});

test('a second press turns the order round and keeps the focus', async ({ comparison, page }) => {
  const button = comparison.sortButton('Calico');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare/?sort=calico.desc');
  await expect(button).toBeFocused();
});

test('the feature heading sorts by name', async ({ comparison, page }) => {
  await comparison.choose('one flat list');
  await comparison.sortButton('Feature').click();
  await expect(async () => {
    const names = await page.locator('.feature-row:visible .feature-name').allTextContents();
    expect(names).toHaveLength(ROWS);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  }).toPass();
});

test('the count heading puts the rows that most CNIs have first', async ({ comparison, page }) => {
  await comparison.choose('one flat list');
  await comparison.sortButton('Have it').click();
  await expect(page.locator('.feature-row:visible td.count').first()).toHaveText(MOST_HAVE_IT);
  await expect(page).toHaveURL('/compare/?sort=count.desc&flat');
});

test('counting again by script changes no number of the page as built', async ({
  comparison,
  page,
}) => {
  const scripted = await page.locator('td.count').allTextContents();
  const built = await page.evaluate(async () => {
    const text = await (await fetch(location.pathname)).text();
    const cells = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('td.count');
    return Array.from(cells, (cell) => cell.textContent);
  });
  await expect(comparison.status()).toHaveText(ALL_ROWS);
  expect(scripted).toEqual(built);
});

test('the original order comes back', async ({ comparison, page }) => {
  const before = await comparison.shownRows();
  await comparison.sortButton('Cilium').click();
  await expect.poll(() => comparison.shownRows()).not.toEqual(before);
  await page.getByRole('button', { name: 'original order' }).click();
  await expect.poll(() => comparison.shownRows()).toEqual(before);
});

test('rows off screen follow without moving the page', async ({ comparison, page }) => {
  await comparison.open('/compare/?sort=cilium.asc');
  await expect(comparison.status()).toContainText('Sorted by Cilium');
  const wanted = await comparison.shownRows();
  await comparison.open();
  const heading = page.locator('[id="security"]');
  await heading.evaluate((row) => {
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const topOf = () => heading.evaluate((row) => Math.round(row.getBoundingClientRect().top));
  // Rows that come near the screen take their height.
  await expect(async () => {
    const top = await topOf();
    await page.waitForTimeout(200);
    expect(await topOf()).toBe(top);
  }).toPass();
  const top = await topOf();
  // A click by the browser's driver may scroll by itself.
  await comparison.sortButton('Cilium').dispatchEvent('click');
  await expect.poll(() => comparison.shownRows()).toEqual(wanted);
  // Heights are fractions of a pixel.
  expect(Math.abs((await topOf()) - top)).toBeLessThanOrEqual(1);
});

test('every row is in its place before the page is printed', async ({ comparison, page }) => {
  await comparison.sortButton('Calico').click();
  await expect(page).toHaveURL('/compare/?sort=calico.asc');
  const printed = await comparison
    .sortButton('Cilium')
    .evaluate(async (button: HTMLButtonElement) => {
      button.click();
      // The view is had by a promise, kept already.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      dispatchEvent(new Event('beforeprint'));
      return Array.from(document.querySelectorAll('tr.feature-row'), (row) => row.id);
    });
  await comparison.open('/compare/?sort=cilium.asc');
  await expect(comparison.status()).toContainText('Sorted by Cilium');
  expect(printed).toEqual(await comparison.shownRows());
});

test('the summary sorts too', async ({ comparison, page }) => {
  await comparison.open('/');
  await comparison.sortButton('Feature').click();
  await expect(async () => {
    const names = await page.locator('.feature-name').allTextContents();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  }).toPass();
});

test('the order is said to eyes where the column that it is by is hidden', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?sort=calico.desc');
  const order = page.locator('[data-order]');
  await expect(order).toHaveText(/^Sorted by Calico, descending/u);
  await expect(order).toHaveClass('sr-only');
  await comparison.choose('Calico', false);
  await expect(order).not.toHaveClass('sr-only');
  await comparison.choose('Calico');
  await expect(order).toHaveClass('sr-only');
});

test('the original order comes back where no head of the column is shown, and the focus stays', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?cni=amazon-vpc-cni,cilium&sort=calico.desc');
  await page.getByRole('button', { name: 'original order' }).click();
  await expect(page.getByRole('button', { name: 'original order' })).toBeHidden();
  await expect(page.getByLabel('Find')).toBeFocused();
});
