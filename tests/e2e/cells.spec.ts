import { claims } from '../../src/data/index.ts';
import { formatDay } from '../../src/lib/text.ts';
import { expect, test } from '../support/fixtures.ts';

test('a cell opens to its detail, sources and review date, and closes', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  const cell = page.locator('[id="policy.fqdn--calico"]');
  const answer = cell.getByRole('button');
  await expect(answer).toHaveAttribute('aria-expanded', 'false');
  await answer.click();
  await expect(answer).toHaveAttribute('aria-expanded', 'true');
  await expect(cell.locator('.claim-detail')).toBeVisible();
  await expect(cell.locator('.sources a').first()).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/.+\/blob\/[0-9a-f]{40}\//u,
  );
  await expect(
    cell.getByText(`Claim re-read ${formatDay(claims.calico['policy.fqdn'].reviewed ?? '')}`),
  ).toBeVisible();
  await expect(page).toHaveURL('/compare/');
  await answer.focus();
  await page.keyboard.press('Space');
  await expect(cell.locator('.claim-detail')).toBeHidden();
});

test('every cell opens to at least one source', async ({ comparison, page }) => {
  await comparison.open();
  const bare = await page
    .locator('td[data-cni]')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.querySelector('.sources a[href^="https://"]') === null)
        .map((cell) => cell.id),
    );
  expect(bare).toEqual([]);
});

test('the link of a cell is copied without the view, and says so', async ({
  comparison,
  context,
  page,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await comparison.open('/compare/?area=policy');
  await page.locator('[id="policy.fqdn--calico"] a.anchor').click();
  await expect(page.locator('[data-copy-status]')).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL ?? ''}/compare/#policy.fqdn--calico`);
  await expect(page).toHaveURL('/compare/?area=policy#policy.fqdn--calico');
});

test('where the clipboard is refused, the address bar holds the link', async ({
  comparison,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await comparison.open();
  await page.locator('[id="policy.l7--cilium"] a.anchor').click();
  await expect(page.locator('[data-copy-status]')).toHaveText('The address bar now holds the link');
  await expect(page).toHaveURL('/compare/#policy.l7--cilium');
});
