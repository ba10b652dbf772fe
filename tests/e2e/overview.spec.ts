import { ROWS } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';
import { rowBoxes } from '../support/row-boxes.ts';

const SCREEN = { width: 1280, height: 800 };

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(SCREEN);
});

test('the overview holds all rows within three screens', async ({ comparison, page }) => {
  await comparison.open('/compare/?view=overview');
  const boxes = await rowBoxes(page);
  expect(boxes).toHaveLength(ROWS);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  expect(bottom - top).toBeLessThanOrEqual(3 * SCREEN.height);
});

for (const address of ['/compare/', '/compare/?view=overview', '/modes/'] as const) {
  test(`${address} has marks of 16 to 20 px, or words`, async ({ comparison, page }) => {
    await comparison.open(address);
    const sizes = await page.locator('td[data-cni] > .state:visible').evaluateAll((states) =>
      states.map((state) => {
        const { width, height } = getComputedStyle(state, '::before');
        return [Number.parseFloat(width), Number.parseFloat(height)];
      }),
    );
    const isOverview = (await page.locator('html').getAttribute('data-view')) === 'overview';
    const [least, most] = isOverview ? [16, 20] : [8, 20];
    expect(sizes.length).toBeGreaterThan(0);
    const wrong = sizes.flat().filter((size) => size < least || size > most);
    expect(wrong).toEqual([]);
  });
}

test('the overview says the answer under the pointer in a line, and moves nothing', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?view=overview');
  const readout = page.locator('[data-readout]');
  const before = await rowBoxes(page);
  await comparison.answer('policy.fqdn--calico').hover();
  await expect(readout).toHaveText(/^FQDN egress rules, Calico: Paid · \S/u);
  await comparison.answer('policy.l7--cilium').focus();
  await expect(readout).toHaveText(/, Cilium: /u);
  expect(await rowBoxes(page)).toEqual(before);
});

test('every cell of the overview is a link that fills it', async ({ comparison, page }) => {
  await comparison.open('/compare/?view=overview');
  const unlike = await page.locator('td[data-cni]').evaluateAll((cells) =>
    cells
      .filter((cell) => {
        const link = cell.querySelector('a.value')?.getBoundingClientRect();
        const { width, height } = cell.getBoundingClientRect();
        return !link || Math.abs(link.width - width) > 1 || Math.abs(link.height - height) > 1;
      })
      .map(({ id }) => id),
  );
  expect(unlike).toEqual([]);
});

test('rows of the overview are as high as each other, however long their answers', async ({
  comparison,
  page,
}) => {
  for (const width of [768, SCREEN.width]) {
    await page.setViewportSize({ ...SCREEN, width });
    await comparison.open('/compare/?view=overview');
    const heights = (await rowBoxes(page)).map(({ height }) => height);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(4);
  }
});

test('a panel of the overview takes the width of the page and moves no mark', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?view=overview');
  const before = await rowBoxes(page);
  await comparison.answer('policy.fqdn--calico').click();
  const panel = comparison.panel('policy.fqdn');
  await expect(panel.locator('.claim-detail')).toBeVisible();
  expect((await panel.boundingBox())?.width).toBeGreaterThan(SCREEN.width * 0.9);
  expect(await rowBoxes(page)).toEqual(before);
  // Of several that are open the last is seen; closed, it gives way to the one before.
  await comparison.answer('policy.l7--cilium').click();
  await expect(comparison.panel('policy.l7')).toBeVisible();
  await expect(panel).toBeHidden();
  await comparison.panel('policy.l7').getByRole('button', { name: 'close' }).click();
  await expect(panel).toBeVisible();
});

test('the overview names its columns where its head does not stick', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?view=overview&cni=calico,cilium');
  const legend = page.locator('.column-legend > :visible');
  await expect(legend).toHaveText(['Calico', 'Cilium']);
  await page.locator('#observability').scrollIntoViewIfNeeded();
  await expect(legend.first()).toBeInViewport();
  // Upright names stand above many columns.
  await comparison.open('/modes/?view=overview');
  await expect(legend).toHaveCount(0);
});

test('a mark that a link names stands clear of its panel', async ({ comparison, page }) => {
  for (const cell of ['policy.fqdn--calico', 'observability.export--cilium']) {
    await comparison.open(`/compare/?view=overview#${cell}`);
    const panel = comparison.panel(cell.split('--')[0] ?? '');
    await expect(panel.locator('.claim-detail')).toBeVisible();
    const bottomOf = async () => {
      const box = await page.locator(`[id="${cell}"]`).boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    await expect.poll(bottomOf).toBeGreaterThan(0);
    await expect.poll(bottomOf).toBeLessThanOrEqual((await panel.boundingBox())?.y ?? 0);
  }
});

for (const address of ['/compare/?view=overview', '/modes/?view=overview']) {
  test(`a row of ${address} has its link, seen when it is pointed at, reached or named`, async ({
    comparison,
    page,
  }) => {
    await comparison.open(address);
    const row = page.locator('[id="policy.fqdn"]');
    const link = row.getByRole('link', { name: /^Link to the row/u });
    const note = row.locator('.feature-note');
    await expect(note).toHaveCSS('opacity', '0');
    await row.locator('.feature-name').hover();
    await expect(note).toHaveCSS('opacity', '1');
    await page.mouse.move(0, 0);
    await expect(note).toHaveCSS('opacity', '0');
    const before = await rowBoxes(page);
    await link.focus();
    await expect(note).toHaveCSS('opacity', '1');
    expect(await rowBoxes(page)).toEqual(before);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#policy\.fqdn$/u);
    await expect(row).toHaveAttribute('data-target', '');
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await expect(note).toHaveCSS('opacity', '1');
  });
}
