import { modes } from '../../src/data/index.ts';
import { expect, test } from '../support/fixtures.ts';

const MODES = Object.keys(modes).length;
const address = '/modes/';

test('the matrix sorts by a mode, filters and keeps the view in the address', async ({
  comparison,
  page,
}) => {
  await comparison.open(address);
  const all = await comparison.shownRows();
  await comparison.sortButton('Calico eBPF').click();
  await expect(page).toHaveURL(`${address}?sort=calico-ebpf.asc`);
  await expect(comparison.status()).toContainText('Sorted by Calico eBPF, ascending');
  await comparison.choose('Policy');
  await expect(page).toHaveURL(`${address}?area=policy&sort=calico-ebpf.asc`);
  const shown = await comparison.shownRows();
  expect(shown.length).toBeLessThan(all.length);
  expect(shown.every((id) => id.startsWith('policy.'))).toBe(true);
});

test('a few modes show their answers beside the marks', async ({ comparison, page }) => {
  await comparison.open(`${address}?mode=calico-ebpf,vpc-cni-cilium`);
  await expect(page.locator('thead th[data-cni]:visible')).toHaveCount(2);
  const cell = page.locator('[id="policy.fqdn--vpc-cni-cilium"]');
  await expect(cell.locator('.value')).toBeVisible();
  expect((await cell.locator('.value').boundingBox())?.width).toBeGreaterThan(100);
  await comparison.open(address);
  await expect(page.locator('html')).toHaveAttribute('data-view', 'overview');
  expect((await cell.locator('.value').boundingBox())?.width).toBeLessThan(60);
  await expect(cell.locator('.value')).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
});

test('an answer shows on focus, opens on Enter and leads to the claim in that mode', async ({
  comparison,
  page,
}) => {
  await comparison.open(address);
  const link = comparison.answer('policy.fqdn--vpc-cni-cilium');
  await link.focus();
  await expect(page.locator('[data-readout]')).toHaveText(
    /^FQDN egress rules, Cilium chained on the VPC CNI: No · \S/u,
  );
  await link.press('Enter');
  await expect(page).toHaveURL(`${address}#policy.fqdn--vpc-cni-cilium`);
  const panel = comparison.panel('policy.fqdn');
  await expect(panel.getByRole('tab')).toHaveCount(MODES);
  await expect(panel.getByRole('tab', { selected: true })).toBeFocused();
  await expect(panel.locator('.sources a').first()).toBeVisible();
  await panel.getByRole('link', { name: 'this claim’s page' }).click();
  await expect(page).toHaveURL('/features/policy.fqdn/cilium/#vpc-cni-cilium');
  await expect(page.locator('#vpc-cni-cilium')).toBeInViewport();
});

test('a link to a cell shows it, whatever the view hides', async ({ comparison, page }) => {
  await comparison.open(`${address}?mode=calico-ebpf&area=ipam#policy.fqdn--cilium-eni`);
  await expect(page.locator('[id="policy.fqdn--cilium-eni"]')).toBeInViewport();
  await expect(page.locator('[data-note-text]')).toContainText('lies outside the current filter');
});

test('a view and a row of modes are copied under their names, with links to the answers', async ({
  comparison,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const choose = async (name: string) => {
    await page.locator('copy-menu').getByText(name, { exact: true }).click();
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
  };
  await comparison.open(`${address}?mode=calico-ebpf,vpc-cni-cilium&area=policy`);
  await page.locator('[data-copy-view]').click();
  await choose('Markdown table');
  expect(await copied()).toMatch(
    /^\| Feature \| Cilium chained on the VPC CNI \| Calico eBPF \|\n/u,
  );
  await page.locator('[id="policy.fqdn"] .anchor').click();
  await choose('Citations, one a mode');
  const lines = (await copied()).trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^- Cilium chained on the VPC CNI, FQDN egress rules: \*\*No\*\* — /u);
  expect(lines[0]).toContain('/features/policy.fqdn/cilium/#vpc-cni-cilium), re-read ');
});

test('columns are chosen by name: those on EKS, one CNI in all its modes, open source', async ({
  comparison,
  page,
}) => {
  await comparison.open(address);
  const press = async (name: string) => {
    const list = page.locator('[data-choice="cni"]');
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
    await page.getByRole('button', { name, exact: true }).click();
  };
  const heads = page.locator('thead th[data-cni]:visible');
  await press('on EKS in the cloud');
  await expect(heads).toHaveCount(MODES - 2);
  await expect(page.locator('thead #cilium-aws-build')).toBeHidden();
  await press('Cilium in all its modes');
  await expect(page).toHaveURL(
    `${address}?mode=vpc-cni-cilium,cilium-overlay,cilium-kpr,cilium-eni,cilium-native,cilium-aws-build`,
  );
  await expect(heads).toHaveCount(6);
  await press('open source only');
  await expect(page).toHaveURL(/cilium-aws-build&oss$/u);
  await expect(comparison.tick('open source only: paid counts as no')).toBeChecked();
  await expect(heads).toHaveCount(6);
});

test('a mode that there is not is named, with those that there are', async ({
  comparison,
  page,
}) => {
  await comparison.open(`${address}?mode=calico-epbf`);
  await expect(page.locator('[data-note-text]')).toContainText('“calico-epbf” is no mode here');
  await expect(page.locator('[data-note-text]')).toContainText('calico-ebpf');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the matrix and the page of a mode are whole', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('tr.feature-row').first().locator('td[data-column]')).toHaveCount(
      MODES,
    );
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
    await page.goto('/modes/vpc-cni-cilium/');
    await expect(page.locator('.setup-steps .code').first()).toBeVisible();
    await expect(page.locator('.mode-difference').first()).toBeVisible();
    await expect(page.locator('.bites li').first()).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});
