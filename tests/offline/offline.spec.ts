import { expect, type Page, test as base } from '@playwright/test';
import fc from 'fast-check';
import { Choosing } from '../support/choosing.ts';
import { Planning } from '../support/planning.ts';
import { dist } from '../support/routes.ts';
import { type Unpacked, unpackedSite } from '../support/unpacked.ts';

/** Bytes that the archive may have. */
const BUDGET = 12_000_000;
const LINKS = 50;
const SEED = Number(process.env['WALK_SEED'] ?? 20_261_129);

/** Fails any test during which the console reports something or the page asks for more than files. */
const test = base.extend<{ quietPage: undefined }, { site: Unpacked }>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await unpackedSite(dist);
      await use(site);
      site.remove();
    },
    { scope: 'worker' },
  ],
  quietPage: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => faults.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
      page.on('request', (request) => {
        if (!/^(?:file|data):/u.test(request.url())) faults.push(request.url());
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

// One archive serves them all.
test.describe.configure({ mode: 'default' });

/** The links of a page that lead to a file of the archive. */
async function linksInto(page: Page, root: string): Promise<readonly string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return [...new Set(links)].filter((href) => href.startsWith(root));
}

test('the archive keeps its budget', ({ site }) => {
  expect(site.size).toBeLessThan(BUDGET);
});

test(`${String(LINKS)} links lead to pages of the archive, at the places they name`, async ({
  page,
  site,
}) => {
  await page.goto(`${site.root}index.html`);
  for (const number of fc.sample(fc.nat(), { numRuns: LINKS, seed: SEED })) {
    const links = await linksInto(page, site.root);
    expect(links.length, page.url()).toBeGreaterThan(0);
    const next = links[number % links.length] ?? '';
    await page.goto(next);
    if (next.endsWith('.yaml')) {
      await page.goBack();
      continue;
    }
    await expect(page.locator('h1'), next).toBeVisible();
    const id = decodeURIComponent(new URL(next).hash.slice(1));
    if (id !== '') await expect(page.locator(`[id="${id}"]`), next).toBeAttached();
  }
});

test('what the archive leaves out is read on the site', async ({ page, site }) => {
  await page.goto(`${site.root}api/index.html`);
  const link = page.getByRole('link', { name: 'comparison.json', exact: true });
  await expect(link).toHaveAttribute('href', /^https?:\/\/.+\/api\/v1\/comparison\.json$/u);
});

test('the table sorts, filters, opens answers and keeps its view in the address', async ({
  page,
  site,
}) => {
  await page.goto(`${site.root}compare/index.html?area=policy#policy.fqdn--calico`);
  const row = page.locator('tr.feature-row:visible');
  await expect(page.locator('[data-status]')).toContainText(' of ');
  await expect(page.locator('.claim-detail').first()).toBeVisible();
  await page.locator('thead').getByRole('button', { name: 'Cilium', exact: true }).click();
  await expect(page).toHaveURL(/compare\/index\.html\?.*sort=cilium/u);
  const shown = await row.count();
  await page.locator('[data-toolbar] [name="q"]').fill('dns');
  await expect.poll(() => row.count()).toBeLessThan(shown);
  await expect(page).toHaveURL(/q=dns/u);
});

test('what is copied names the address on the site', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.root}compare/index.html`);
  await page.locator('a.anchor[href="#policy.fqdn--calico"]').click();
  const menu = page.getByRole('dialog');
  await expect(menu).toContainText('Link copied');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toMatch(/^https?:\/\/[^/]+\/compare\/#policy\.fqdn--calico$/u);
  await menu.getByRole('button', { name: 'Citation', exact: true }).click();
  await expect(menu).toBeHidden();
  expect(await copied()).toMatch(/\]\(https?:\/\/[^/]+\/features\/policy\.fqdn\/calico\/\)/u);
  await page.locator('a.anchor[href="#policy.fqdn--calico"]').click();
  await menu.getByRole('button', { name: 'For other pages …' }).click();
  await menu.getByRole('button', { name: 'Frame as HTML' }).click();
  await expect(menu).toBeHidden();
  expect(await copied()).toMatch(/^<iframe src="https?:\/\/[^"]+\/embed\/policy\.fqdn\/calico\/"/u);
  await context.clearPermissions();
});

test('the search finds, and leads into the archive', async ({ page, site }) => {
  await page.goto(`${site.root}index.html`);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill('fqdn egress');
  const hit = dialog.getByRole('link', { name: 'FQDN egress rules', exact: true });
  await expect(hit).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Calico', exact: true }).first()).toBeVisible();
  const links = await dialog
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.filter((href) => !href.startsWith(site.root))).toEqual([]);
  await hit.click();
  await expect(page.locator('h1')).toContainText('FQDN egress rules');
});

const REQUIREMENTS = '?must=eks-ec2,open-source,policy.fqdn';
const PLAN = '?v=1&pods=14&warm-ip=2&minimum-ip=12';

test('requirements are answered', async ({ page, site }) => {
  await page.goto(`${site.root}choose/index.html${REQUIREMENTS}`);
  await new Choosing(page).shows(REQUIREMENTS);
});

test('plans are reckoned', async ({ page, site }) => {
  await page.goto(`${site.root}plan/index.html${PLAN}`);
  await new Planning(page).shows(PLAN);
});
