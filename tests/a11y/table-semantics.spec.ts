import { ROWS } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';

for (const [name, width] of [
  ['wide', 1280],
  ['phone', 360],
] as const) {
  test(`the comparison is a table to assistive technology, ${name}`, async ({
    comparison,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await comparison.open('/compare/?area=policy&cni=calico,cilium&q=fqdn&sort=calico.asc');
    const table = page.getByRole('table', {
      name: new RegExp(`all ${String(ROWS)} features by area`, 'u'),
    });
    await expect(table).toBeVisible();
    await expect(table).toMatchAriaSnapshot(`
      - table:
        - rowgroup:
          - row:
            - columnheader "Feature"
            - columnheader /Calico/
            - columnheader /Cilium/
        - rowgroup:
          - row /Policy enforcement/
          - row /FQDN egress rules/:
            - rowheader /FQDN egress rules/
            - cell /Paid/
            - cell /Yes/
    `);
  });
}

test('an open answer is a row of the table with a group of tabs and their panel', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?area=policy&q=fqdn#policy.fqdn--calico');
  await expect(comparison.panel('policy.fqdn').locator('.claim-detail')).toBeVisible();
  await expect(page.getByRole('table')).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row /FQDN egress rules/:
          - rowheader /FQDN egress rules/
          - cell /Calico|Paid/:
            - link /.+/ [expanded]
        - row /FQDN egress rules/:
          - cell /details/:
            - 'group "FQDN egress rules: details"':
              - tablist "FQDN egress rules, by column":
                - tab /^Amazon VPC CNI/
                - tab /^Calico Paid/ [selected]
                - tab /^Cilium Yes/
              - button "close"
              - tabpanel /^Calico Paid/
  `);
});

test('the bar is a search with a field and lists that say what is chosen', async ({
  comparison,
  page,
}) => {
  await comparison.open('/compare/?area=policy&view=compact');
  await expect(page.getByRole('search', { name: 'Rows and columns shown' })).toMatchAriaSnapshot(`
    - search "Rows and columns shown":
      - searchbox "Find"
      - group:
        - text: /Columns.? all/
      - group:
        - text: /Areas.? Policy/
      - group:
        - text: /Answers.? all/
      - group:
        - text: /Rows.? all/
      - group:
        - text: /View.? compact/
  `);
});

test('the state of the table is spoken once, politely', async ({ comparison, page }) => {
  await comparison.open();
  const regions = page.locator('main [aria-live]');
  await expect(regions).toHaveCount(1);
  await expect(regions).toHaveAttribute('role', 'status');
  await comparison.answer('policy.fqdn--calico').click();
  await expect(comparison.panel('policy.fqdn').locator('.claim-detail')).toBeVisible();
  await comparison.tick('Find').fill('zzzz');
  await expect(page.locator('[data-empty]')).toBeVisible();
  await expect(regions).toHaveCount(1);
});

test('forced colours keep the marks, the wires and the linked cell', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/compare/#policy.fqdn--calico');
  const cell = page.locator('[id="policy.fqdn--calico"]');
  await expect(cell).toHaveCSS('outline-width', '3px');
  await expect(cell).toHaveCSS('border-left-width', '1px');
  const mark = await cell.locator('.state').evaluate((state) => {
    const { backgroundColor, width } = getComputedStyle(state, '::before');
    return { width, isInk: backgroundColor === getComputedStyle(state).color };
  });
  expect(mark).toEqual({ width: '12px', isInk: true });
});

test('nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/compare/');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});
