import { ALL_ROWS, describedIn, ROWS, rowsOf } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';

test('an address opens exactly the view it names', async ({ comparison, page }) => {
  await comparison.open('/compare/?cni=calico,cilium&area=policy&differ&sort=cilium.desc');
  await expect(page.locator('thead th[data-cni]:visible')).toHaveCount(2);
  await expect(page.locator('tbody[data-area]:visible')).toHaveCount(1);
  await expect(comparison.tick('only where they differ')).toBeChecked();
  const sorted = page.locator('thead th[aria-sort]');
  await expect(sorted).toHaveCount(1);
  await expect(sorted).toHaveAttribute('data-column', 'cilium');
  await expect(sorted).toHaveAttribute('aria-sort', 'descending');
  const count = (await comparison.shownRows()).length;
  expect(count).toBeGreaterThan(0);
  await expect(comparison.status()).toHaveText(
    [
      `Sorted by Cilium, descending · ${String(count)} of ${ALL_ROWS}`,
      `${String(rowsOf('policy') - count - describedIn('policy'))} equal`,
      `${String(describedIn('policy'))} descriptions left out`,
      `${String(ROWS - rowsOf('policy'))} in other areas`,
    ].join(' · '),
  );
  await expect(page).toHaveURL('/compare/?cni=calico,cilium&area=policy&differ&sort=cilium.desc');
});

test('a link to a cell outside the filter shows, marks and explains it', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?area=ipam#policy.fqdn--calico');
  const cell = page.locator('[id="policy.fqdn--calico"]');
  await expect(cell).toBeInViewport();
  await expect(cell).toHaveAttribute('data-target', '');
  await expect(cell).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('[data-note]')).toHaveText(
    /“FQDN egress rules, Calico” lies outside the current filter/u,
  );
  await page.getByRole('button', { name: 'dismiss' }).click();
  await expect(page.locator('[data-note]')).toBeHidden();
});

for (const width of [320, 360]) {
  for (const query of ['area=ipam', 'view=compact', 'cni=calico', 'cni=calico,cilium']) {
    test(`at ${String(width)} px, ?${query} shows the whole mark of what a link names`, async ({
      comparison,
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await comparison.open(`/compare/?${query}#policy.fqdn--calico`);
      const cell = page.locator('[id="policy.fqdn--calico"]');
      await expect(cell).toHaveAttribute('data-target', '');
      const room = await cell.evaluate((element) => {
        const mark = element.querySelector('.anchor')?.getBoundingClientRect();
        const { left, right } = element.getBoundingClientRect();
        return { left: (mark?.left ?? 0) - left, right: right - (mark?.right ?? 0) };
      });
      // The outline of the cell takes two pixels.
      expect(room.left).toBeGreaterThanOrEqual(2);
      expect(room.right).toBeGreaterThanOrEqual(2);
    });
  }
}

test('a link to a cell of a hidden column shows the column', async ({ comparison, page }) => {
  await comparison.open('/compare/?cni=cilium#policy.fqdn--calico');
  await expect(page.locator('[id="policy.fqdn--calico"]')).toBeVisible();
  await expect(page.locator('thead th[data-cni="calico"]')).toBeVisible();
  await expect(page.locator('[data-note]')).toBeVisible();
});

test('a link to a place that there is not says so, until it is dismissed', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/#policy.fqdn--flannel');
  await expect(page.locator('[data-note-text]')).toHaveText(
    '“#policy.fqdn--flannel” names no place of this table.',
  );
  await page.getByRole('button', { name: 'dismiss' }).click();
  await expect(page.locator('[data-note]')).toBeHidden();
  await expect(page).toHaveURL('/compare/');
  await comparison.open('/compare/#content');
  await expect(page.locator('[data-note]')).toBeHidden();
});

for (const [address, cell] of [
  ['/compare/?area=performance#security.ipsec', 'security.ipsec--calico'],
  ['/compare/?area=performance#security', 'security.ipsec--calico'],
  ['/compare/?cni=cilium#calico', 'policy.fqdn--calico'],
] as const) {
  test(`an answer that ${address} shows stays, with the focus, when it is opened`, async ({
    comparison,
    page,
  }) => {
    await comparison.open(address);
    await expect(page.locator('[data-note]')).toContainText('lies outside');
    await comparison.answer(cell).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${cell}$`, 'u'));
    await expect(comparison.answer(cell)).toBeVisible();
    await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  });
}

test('links to an area and to a column outside the filter show them too', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?area=policy#ipam');
  await expect(page.locator('[id="ipam.modes--calico"]')).toBeVisible();
  await expect(page.locator('[data-note]')).toContainText('“IP management” lies outside');
  await comparison.open('/compare/?cni=cilium#calico');
  await expect(page.locator('thead th[data-cni="calico"]')).toBeVisible();
  await expect(page.locator('[data-note]')).toContainText('“Calico” lies outside');
});

test('a fragment that no address holds breaks nothing', async ({ comparison, page }) => {
  for (const fragment of ['100%', '%E0%A4%A', 'policy.nothing--calico', 'a--b--c']) {
    await comparison.open(`/compare/#${fragment}`);
    await expect(page.locator('[data-target]')).toHaveCount(0);
    await expect(comparison.status()).toHaveText(ALL_ROWS);
  }
});

test('rows, areas and columns are linkable', async ({ comparison, page }) => {
  for (const id of ['policy.fqdn', 'policy', 'calico']) {
    await comparison.open(`/compare/#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('data-target', '');
  }
});

test('a moved mark leaves the place before', async ({ comparison, page }) => {
  await comparison.open('/compare/#policy.fqdn--calico');
  await page.locator('[id="policy.l7--cilium"] a.anchor').click();
  await expect(page.locator('[data-target]')).toHaveCount(1);
  await expect(page.locator('[data-target]')).toHaveAttribute('id', 'policy.l7--cilium');
});

test('bad values are named, unknown parameters ignored, nothing breaks', async ({
  comparison,
  page,
}) => {
  await comparison.open(
    '/compare/?cni=flannel&sort=cost.up&utm_source=x&area=%E0%A4%A#nowhere--at--all',
  );
  await expect(page.locator('[data-note]')).toContainText('“flannel” is no cni here');
  await expect(page.locator('[data-note]')).toContainText('sort=cost.up');
  await expect(comparison.status()).toHaveText(ALL_ROWS);
});

test('a table without a bar says by what the address chooses its rows', async ({
  comparison,
  page,
}) => {
  await comparison.open('/as-of/2026-11-22/?area=policy&q=dns&view=compact');
  await expect(page.locator('[data-note-text]')).toHaveText(
    'The address chooses rows by the choice of areas and the text “dns”. This table has no “view=compact”.',
  );
  await page.getByRole('button', { name: 'clear', exact: true }).click();
  await expect(page.locator('[data-note]')).toBeHidden();
  await expect(page).toHaveURL('/as-of/2026-11-22/?view=compact');
});

test('a link to a place that is folded away opens it', async ({ page }) => {
  await page.goto('/cni/calico/');
  const id = await page.locator('details:not([open]) li[id]').first().getAttribute('id');
  await page.goto(`/cni/calico/#${id ?? ''}`);
  await expect(page.locator(`[id="${id ?? ''}"]`)).toBeInViewport();
});
