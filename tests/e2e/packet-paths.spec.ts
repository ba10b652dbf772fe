import type { Page } from '@playwright/test';
import { formerPathModes, pathModes, paths, scenarios } from '../../src/data/index.ts';
import { expect, test } from '../support/fixtures.ts';

const PATHS = Object.keys(scenarios).length * Object.keys(pathModes).length;

const shownPaths = (page: Page) =>
  page
    .locator('.path')
    .evaluateAll((paths) =>
      paths.filter((path) => path.querySelector('h3')?.checkVisibility()).map(({ id }) => id),
    );
const tick = (page: Page, label: string) =>
  page.locator('[data-toolbar]').getByLabel(label, { exact: true });
const explained = (page: Page, path: string) =>
  page.locator(`[id="${path}"] .hops > li:visible strong`);

async function open(page: Page, address = '/packet-paths/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('packet-paths')).toHaveAttribute('data-ready', '');
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every path is drawn and told, with no control that does nothing', async ({ page }) => {
    await page.goto('/packet-paths/');
    await expect(page.locator('.path:visible')).toHaveCount(PATHS);
    await expect(page.locator('.path-wide:visible')).toHaveCount(PATHS);
    const hops = await page.locator('.path-wide .path-hop').count();
    await expect(page.locator('.hops > li:visible')).toHaveCount(hops);
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
  });

  test('a hop leads to its explanation, and a link to its path', async ({ page }) => {
    await page.goto('/packet-paths/#cross-node--cilium-overlay');
    const path = page.locator('[id="cross-node--cilium-overlay"]');
    await expect(path).toBeInViewport();
    await path
      .locator('.path-wide')
      .getByRole('link', { name: /cilium_vxlan/u })
      .first()
      .click();
    await expect(page).toHaveURL('/packet-paths/#cross-node--cilium-overlay.tunnel-out');
    await expect(page.locator('[id="cross-node--cilium-overlay.tunnel-out"]')).toBeInViewport();
  });

  test('wires are vertical on a phone, and nothing is cut', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/packet-paths/');
    await expect(page.locator('.path-tall:visible')).toHaveCount(PATHS);
    await expect(page.locator('.path-wide:visible')).toHaveCount(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
});

test('addresses published under former ids of modes still lead to the path', async ({ page }) => {
  for (const [former, id] of Object.entries(formerPathModes)) {
    await open(page, `/packet-paths/?path=internet&mode=${former}`);
    expect(await shownPaths(page)).toEqual([`internet--${id}`]);
    await expect(page.locator('[data-note]')).toBeHidden();
    const lane = paths[id].outside.hops[1]?.lane ?? '';
    await open(page, `/packet-paths/#outside--${former}.${lane}`);
    await expect(page.locator(`[id="outside--${id}.${lane}"]`)).toBeInViewport();
  }
});

test('path and modes are chosen by ticks, and the address keeps them', async ({ page }) => {
  await open(page);
  expect(await shownPaths(page)).toEqual([
    'cross-node--vpc-cni',
    'cross-node--calico-vxlan',
    'cross-node--cilium-eni',
  ]);
  await tick(page, 'Pod to the internet').check();
  await expect(page).toHaveURL('/packet-paths/?path=internet');
  await tick(page, 'Calico VXLAN').uncheck();
  await tick(page, 'Calico BGP, no overlay').check();
  await expect(page).toHaveURL('/packet-paths/?path=internet&mode=vpc-cni,calico-bgp,cilium-eni');
  await page.goBack();
  await expect(page).toHaveURL('/packet-paths/?path=internet&mode=vpc-cni,cilium-eni');
  await expect(tick(page, 'Calico BGP, no overlay')).not.toBeChecked();
  expect(await shownPaths(page)).toEqual(['internet--vpc-cni', 'internet--cilium-eni']);
});

test('an address restores the choice', async ({ page }) => {
  await open(page, '/packet-paths/?path=outside&mode=calico-ebpf,cilium-overlay');
  expect(await shownPaths(page)).toEqual(['outside--calico-ebpf', 'outside--cilium-overlay']);
  await expect(tick(page, 'Outside to pod')).toBeChecked();
  await expect(tick(page, 'VPC CNI, secondary IPs')).not.toBeChecked();
});

test('the last mode cannot be taken away', async ({ page }) => {
  await open(page, '/packet-paths/?mode=calico-bgp');
  await tick(page, 'Calico BGP, no overlay').click();
  await expect(tick(page, 'Calico BGP, no overlay')).toBeChecked();
  expect(await shownPaths(page)).toEqual(['cross-node--calico-bgp']);
});

test('an unknown id is named, and the note can be dismissed', async ({ page }) => {
  await open(page, '/packet-paths/?path=moon&mode=weave,calico-bgp');
  await expect(page.locator('[data-note-text]')).toContainText('“moon” is no path here');
  await expect(page.locator('[data-note-text]')).toContainText('“weave” is no mode here');
  expect(await shownPaths(page)).toEqual(['cross-node--calico-bgp']);
  await page.getByRole('button', { name: 'dismiss' }).click();
  await expect(page.locator('[data-note]')).toBeHidden();
});

test('a link to a path shows it, whatever is usual', async ({ page }) => {
  await open(page, '/packet-paths/#outside--calico-ebpf');
  expect(await shownPaths(page)).toContain('outside--calico-ebpf');
  await expect(page.locator('[id="outside--calico-ebpf"] h3')).toBeInViewport();
});

test('the packet is followed stage by stage on all wires at once', async ({ page }) => {
  await open(page);
  const status = page.locator('[data-status]');
  await expect(explained(page, 'cross-node--calico-vxlan')).toHaveText('Pod eth0');
  const next = page.getByRole('button', { name: 'next →' });
  for (let step = 0; step < 3; step += 1) await next.click();
  await expect(status).toContainText(/4 of \d+ · Source node, tunnel/u);
  await expect(status).toContainText('Calico VXLAN: vxlan.calico');
  await expect(explained(page, 'cross-node--calico-vxlan')).toHaveText('vxlan.calico');
  await expect(page.locator('[id="cross-node--vpc-cni"] .no-hop')).toBeVisible();
  await page.getByRole('button', { name: '← back' }).click();
  await expect(explained(page, 'cross-node--vpc-cni')).toHaveText('ENI route table');
});

test('arrow keys walk along one wire and explain each hop', async ({ page }) => {
  await open(page);
  const path = 'cross-node--cilium-eni';
  await page.locator(`[id="${path}"] .path-wide .path-hop`).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(explained(page, path)).toHaveText('lxc…, tc ingress');
  await page.keyboard.press('ArrowRight');
  await expect(explained(page, path)).toHaveText('ENI');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(`[id="${path}"] .path-wide .path-hop:focus`)).toHaveAttribute(
    'aria-label',
    '2: lxc…, tc ingress egress policy',
  );
});

test('pointing at a hop explains it, and all can be told at once', async ({ page }) => {
  await open(page);
  const mode = 'vpc-cni';
  const path = `cross-node--${mode}`;
  await page.locator(`[id="${path}"] .path-wide .path-hop`).nth(4).hover();
  await expect(explained(page, path)).toHaveText('VPC');
  await page.getByRole('button', { name: 'every hop in words' }).click();
  await expect(explained(page, path)).toHaveCount(paths[mode]['cross-node'].hops.length);
});
