import type { Page } from '@playwright/test';
import { ALL_ROWS, ROWS } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';

/** Clears the filter, does something before the next paint; answers how many rows were shown before and after. */
function clearAnd(page: Page, act?: 'print' | 'copy' | 'jump') {
  return page.evaluate(async (kind) => {
    const count = () =>
      [...document.querySelectorAll('tr.feature-row')].filter((row) => row.checkVisibility())
        .length;
    document.querySelector<HTMLButtonElement>('[data-clear]')?.click();
    // The view is had by a promise, kept already.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    const before = count();
    if (kind === 'print') dispatchEvent(new Event('beforeprint'));
    if (kind === 'copy') document.querySelector('table')?.dispatchEvent(new Event('beforecopy'));
    if (kind === 'jump') location.hash = '#operations.known-limits';
    return { before, after: count(), status: document.querySelector('[data-count]')?.textContent };
  }, act);
}

const views = ['/compare/', '/compare/?view=compact', '/modes/', '/modes/?view=comfortable'];

for (const view of views) {
  test(`every row comes back to ${view}, and its count at once`, async ({ comparison, page }) => {
    await comparison.open(view);
    const rows = await comparison.shownRows();
    await comparison.tick('Find').fill('fqdn');
    await expect(page).toHaveURL(/q=fqdn/u);
    await comparison.tick('Find').fill('');
    await expect(comparison.status()).toHaveText(`${String(rows.length)} rows`);
    await expect.poll(() => comparison.shownRows()).toEqual(rows);
  });
}

test('rows off screen come back after the paint, and at once when they are printed or copied', async ({
  comparison,
  page,
}) => {
  for (const act of ['print', 'copy'] as const) {
    await comparison.open('/compare/?area=policy&q=fqdn');
    await expect(comparison.status()).not.toHaveText(ALL_ROWS);
    const { before, after, status } = await clearAnd(page, act);
    expect(status).toBe(ALL_ROWS);
    expect(before).toBeLessThan(ROWS);
    expect(after).toBe(ROWS);
  }
});

test('a link to a far row lands there when the filter has just been cleared', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?area=policy&q=fqdn');
  await expect(comparison.status()).not.toHaveText(ALL_ROWS);
  expect((await clearAnd(page, 'jump')).before).toBeLessThan(ROWS);
  const row = page.locator('[id="operations.known-limits"]');
  await expect(row).toHaveAttribute('data-target', '');
  await expect(row).toBeInViewport();
  await expect.poll(async () => (await comparison.shownRows()).length).toBe(ROWS);
  await expect(row).toBeInViewport();
});

test('who reads in the midst of the table stays there while the rows come back', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?area=policy,security');
  const row = page.locator('[data-area="security"] tr.feature-row').nth(6);
  await row.evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  const topOf = () => row.evaluate((element) => element.getBoundingClientRect().top);
  await expect(async () => {
    const top = await topOf();
    await page.waitForTimeout(200);
    expect(await topOf()).toBe(top);
  }).toPass();
  const top = await topOf();
  await page.locator('[data-clear]').dispatchEvent('click');
  await expect.poll(async () => (await comparison.shownRows()).length).toBe(ROWS);
  await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThan(100);
});
