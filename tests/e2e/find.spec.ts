import { ALL_ROWS } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';

for (const query of ['kafka', 'ENABLE_PREFIX_DELEGATION', 'hostNetwork', '--max-pods-per-node']) {
  test(`“${query}” finds rows, and says where it stands behind them`, async ({
    comparison,
    page,
  }) => {
    await comparison.open();
    await comparison.tick('Find').fill(query);
    await expect(page).toHaveURL(`/compare/?q=${query}`);
    await expect.poll(async () => (await comparison.shownRows()).length).toBeGreaterThan(0);
    await expect(comparison.status()).not.toHaveText(ALL_ROWS);
    await expect(page.locator('[data-empty]')).toBeHidden();
    const silent = await page.locator('tr.feature-row:visible').evaluateAll(
      (rows, word) =>
        rows
          .filter((row) => {
            const isSeen = row.textContent.toLowerCase().includes(word);
            const said = getComputedStyle(row.querySelector('th .feature-note') ?? row, '::after');
            const isSaid = row.hasAttribute('data-found-behind') && said.content.includes('detail');
            return isSeen === isSaid;
          })
          .map(({ id }) => id),
      query.toLowerCase(),
    );
    expect(silent).toEqual([]);
  });
}

test('a view by text is restored with what stands behind', async ({ comparison }) => {
  await comparison.open('/compare/?q=kafka');
  await expect(comparison.status()).toHaveText(new RegExp(`^[1-9]\\d* of ${ALL_ROWS}$`, 'u'));
});

test('the words found are marked, and no longer when the text is gone', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  const marked = () =>
    page.evaluate(() =>
      Array.from(CSS.highlights.get('found') ?? [], (range) =>
        (range as Range).toString().toLowerCase(),
      ),
    );
  await comparison.tick('Find').fill('fqdn');
  await expect.poll(async () => [...new Set(await marked())]).toEqual(['fqdn']);
  await comparison.tick('Find').fill('');
  await expect.poll(marked).toEqual([]);
});

test('what is typed before the script has come is searched for once it has', async ({
  comparison,
  page,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/table-controller*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await comparison.open('/compare/?area=policy');
  await comparison.tick('Find').fill('fqdn');
  await comparison.choose('Paid');
  held.resolve(undefined);
  await expect(page).toHaveURL('/compare/?area=policy&support=paid&q=fqdn');
  await expect(comparison.tick('Find')).toHaveValue('fqdn');
  expect(await comparison.shownRows()).toEqual(['policy.fqdn']);
});

test('where the words behind cannot be had, the rows shown are searched', async ({
  browser,
  baseURL,
}) => {
  // The console tells of the failed request, which a quiet page must not.
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.route('**/words.json', (route) => route.abort());
  await page.goto('/compare/?q=fqdn');
  const found = page.locator('tr.feature-row:visible');
  // Until the view has come all rows are there, of which no single one can be asked.
  await expect(found).toHaveCount(1);
  await expect(found).toHaveId('policy.fqdn');
  await context.close();
});
