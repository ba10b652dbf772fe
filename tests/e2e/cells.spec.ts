import { expect, test } from '../support/fixtures.ts';

test('every cell leads to at least one source', async ({ comparison, page }) => {
  await comparison.open();
  const bare = await page.locator('td[data-cni]').evaluateAll(async (cells) => {
    const pages = new Map<string, Promise<Document>>();
    const parse = async (address: string) => {
      const answer = await fetch(address);
      return new DOMParser().parseFromString(await answer.text(), 'text/html');
    };
    const isBare = async (cell: Element) => {
      const { pathname = '', hash = '' } = cell.querySelector<HTMLAnchorElement>('a.value') ?? {};
      const known = pages.get(pathname) ?? parse(pathname);
      pages.set(pathname, known);
      const answer = (await known).getElementById(hash.slice(1))?.querySelector('[data-answer]');
      return !answer?.querySelector('.sources a[href^="https://"]');
    };
    const found = await Promise.all(cells.map(isBare));
    return cells.filter((_, at) => found[at]).map(({ id }) => id);
  });
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
