import { ALL_ROWS } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';

test.beforeEach(async ({ comparison }) => {
  await comparison.open();
});

test('text narrows the rows and replaces the address', async ({ comparison, page }) => {
  const entries = await page.evaluate(() => history.length);
  await comparison.tick('Find').fill('fqdn');
  await expect(page).toHaveURL('/compare/?q=fqdn');
  expect(await comparison.shownRows()).toContain('policy.fqdn');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('columns, areas and answers are chosen by ticks', async ({ comparison, page }) => {
  await comparison.choose('Amazon VPC CNI', false);
  await comparison.choose('Policy');
  await comparison.choose('Paid');
  await expect(page).toHaveURL('/compare/?cni=calico,cilium&area=policy&support=paid');
  expect(await comparison.shownRows()).toEqual(['policy.fqdn']);
  await expect(page.locator('thead th[data-cni="amazon-vpc-cni"]')).toBeHidden();
  await expect(comparison.status()).toHaveText(`1 of ${ALL_ROWS}`);
});

test('open source only counts paid as no', async ({ comparison, page }) => {
  await comparison.choose('open source only: paid counts as no');
  await comparison.choose('Paid');
  await expect.poll(() => comparison.shownRows()).toEqual([]);
  await comparison.choose('Paid', false);
  await comparison.choose('No');
  await expect.poll(() => comparison.shownRows()).toContain('policy.fqdn');
  await expect(page).toHaveURL('/compare/?support=no&oss');
});

test('only where they differ leaves out rows with one answer', async ({ comparison, page }) => {
  await comparison.choose('only where they differ');
  await expect(page).toHaveURL('/compare/?differ');
  const rows = await comparison.shownRows();
  expect(rows).toContain('policy.fqdn');
  expect(rows).not.toContain('networking.native-routing');
  // Descriptions always differ, and say nothing of who can do more.
  expect(rows).not.toContain('aws.aws-support');
});

test('an empty result names the filter to drop', async ({ comparison, page }) => {
  await comparison.choose('IP');
  await comparison.tick('Find').fill('fqdn');
  await expect(page.locator('[data-empty]')).toHaveText(
    /^No row is left\. Drop the choice of areas and the text “fqdn” to see rows again\. Names, ids, answers .* were searched for “fqdn”\. Search the whole site for it\.$/u,
  );
  await expect(page.locator('[data-empty] a')).toHaveAttribute('href', '/search/?q=fqdn');
  await page.getByRole('button', { name: 'clear', exact: true }).click();
  await expect(comparison.status()).toHaveText(ALL_ROWS);
  await expect(page).toHaveURL('/compare/');
});

test('Back and Forward walk through the views', async ({ comparison, page }) => {
  await comparison.choose('Policy');
  await comparison.choose('only where they differ');
  await page.goBack();
  await expect(page).toHaveURL('/compare/?area=policy');
  await expect(comparison.tick('only where they differ')).not.toBeChecked();
  await page.goBack();
  await expect(comparison.status()).toHaveText(ALL_ROWS);
  await page.goForward();
  await expect(comparison.tick('Policy')).toBeChecked();
  await expect(comparison.status()).toHaveText(new RegExp(`of ${ALL_ROWS}`, 'u'));
});

test('the summary leads to the full comparison by text', async ({ page, comparison }) => {
  await page.goto('/');
  await page.getByLabel('Find a feature').fill('fqdn');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare/?q=fqdn');
  // The others are found by what stands behind their answers.
  const found = page.locator('tr.feature-row:visible');
  await expect(found.and(page.locator('[data-found-behind]'))).not.toHaveCount(0);
  await expect(found.and(page.locator(':not([data-found-behind])'))).toHaveId('policy.fqdn');
  const count = (await comparison.shownRows()).length;
  await expect(comparison.status()).toHaveText(`${String(count)} of ${ALL_ROWS}`);
});
