import { features } from '../../src/data/index.ts';
import { templateOf } from '../support/budgets.ts';
import { Choosing, expectedOf } from '../support/choosing.ts';
import { expect, test } from '../support/fixtures.ts';
import { Planning } from '../support/planning.ts';
import {
  LONG_PATIENCE,
  PAPER,
  printed,
  sheetCount,
  SHEETS,
  spoiltTexts,
} from '../support/paper.ts';
import { templateRoutes } from '../support/template-routes.ts';

const EDITION = '/compare/print/';
const LONG = [EDITION, '/sources/'];

for (const route of templateRoutes()) {
  test(`${route} prints on few sheets, with nothing cut`, async ({ page }) => {
    await page.goto(route);
    const patience = LONG.includes(route) ? LONG_PATIENCE : undefined;
    const sheets = sheetCount(await printed(page, 'A4', patience));
    expect(sheets).toBeGreaterThan(0);
    expect(sheets, 'sheets of A4').toBeLessThanOrEqual(SHEETS[templateOf(route) ?? ''] ?? 0);
    const width = route === EDITION ? PAPER.across : PAPER.upright;
    expect(await spoiltTexts(page, width)).toEqual([]);
  });
}

/** The densities of the table, and how many sheets each may fill. */
const VIEWS = [
  { address: '/compare/?view=overview', sheets: 2 },
  { address: '/compare/?view=compact', sheets: 9 },
  { address: '/modes/?view=comfortable', sheets: 45 },
];

/** Rows of a view that somebody takes along, from all over the table. */
const FEW_ROWS = 11;
const few = Object.entries(features)
  // Modes answer to capabilities alone.
  .flatMap(([id, { kind }]) => (kind === 'capability' ? [id] : []))
  .filter((_, at, { length }) => at % Math.floor(length / FEW_ROWS) === 0)
  .slice(0, FEW_ROWS);

for (const { address, sheets } of VIEWS) {
  test(`${address} prints as it is shown`, async ({ page, comparison }) => {
    await comparison.open(address);
    expect(sheetCount(await printed(page))).toBeLessThanOrEqual(sheets);
    expect(await spoiltTexts(page, PAPER.upright)).toEqual([]);
  });
}

for (const [route, sheets] of [
  ['/compare/', 3],
  ['/modes/', 6],
] as const) {
  test(`${String(FEW_ROWS)} rows of ${route} print on a few sheets`, async ({
    page,
    comparison,
  }) => {
    await comparison.open(`${route}?row=${few.join(',')}`);
    await expect(page.locator('tr.feature-row:visible')).toHaveCount(FEW_ROWS);
    expect(sheetCount(await printed(page))).toBeLessThanOrEqual(sheets);
    expect(await spoiltTexts(page, PAPER.upright)).toEqual([]);
  });
}

for (const address of ['/compare/?view=overview', '/modes/?view=overview']) {
  test(`${address} has its table on one sheet of A3`, async ({ page, comparison }) => {
    await comparison.open(address);
    // The list and the legend below the table are another matter.
    await page.locator('cni-table ~ *').evaluateAll((rest) => {
      for (const element of rest) element.remove();
    });
    expect(sheetCount(await printed(page, 'A3'))).toBe(1);
  });
}

test('the overview is one sheet of A3 laid across, with its legend', async ({
  page,
  comparison,
}) => {
  await comparison.open('/compare/?view=overview');
  expect(sheetCount(await page.pdf({ format: 'A3', landscape: true }))).toBe(1);
});

test('paper is light, whatever theme is chosen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const theme of ['dark', undefined]) {
    await page.goto('/compare/');
    await page.evaluate((chosen) => {
      if (chosen !== undefined) document.documentElement.dataset['theme'] = chosen;
    }, theme);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(29, 27, 24)');
  }
});

test('no control is on paper, and the comparison names its edition there', async ({ page }) => {
  await page.goto('/compare/');
  await expect(page.locator('.print-only')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-only')).toContainText(EDITION);
  await expect(page.locator('button:not(.sort-label):visible, input:visible')).toHaveCount(0);
  await expect(page.locator('.anchor:visible, nav:visible')).toHaveCount(0);
});

test('an open answer is on paper under the name of its CNI and its mark', async ({
  page,
  comparison,
}) => {
  await comparison.open('/compare/?area=policy');
  await page.locator('[id="policy.fqdn--calico"] .value').click();
  const panel = page.locator('.answer-panel');
  await expect(panel.locator('.sources').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(panel.getByRole('tab')).toHaveText(['Calico Paid']);
  await expect(panel.locator('.sources').first()).toBeVisible();
});

test('a claim prints the addresses of its sources and of where they disagree', async ({ page }) => {
  const after = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/features/policy.fqdn/calico/');
  expect(await after('.sources a')).toContain('https://');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the comparison prints, and its edition holds every claim with its sources', async ({
    page,
  }) => {
    await page.goto('/compare/');
    expect(sheetCount(await printed(page))).toBeLessThanOrEqual(SHEETS['/compare/'] ?? 0);
    await page.goto(EDITION);
    await page.emulateMedia({ media: 'print' });
    const row = page.locator('[id="policy.fqdn"]');
    await expect(row.locator('.claim-value')).toHaveCount(await row.locator('[data-cni]').count());
    await expect(row.locator('.edition-notes a').first()).toContainText('https://');
  });
});

test('a choice prints what was asked and what came of it, not the form', async ({ page }) => {
  const query = '?must=eks-ec2,policy.fqdn,open-source';
  const choosing = new Choosing(page);
  await choosing.open(query);
  const { fits, fails } = expectedOf(query).modes;
  await expect(choosing.results().locator('.match-summary')).toHaveCount(fits.length);
  expect(sheetCount(await printed(page))).toBeLessThanOrEqual(8);
  expect(await spoiltTexts(page, PAPER.upright)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const status = page.locator('.tool-status [data-status]');
  await expect(status).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you ask' })).toBeHidden();
  await expect(page.locator('.condition').first()).toBeHidden();
  for (const mode of [...fits, ...fails]) {
    await expect(choosing.candidate(mode).locator('.verdict').first()).toBeVisible();
  }
  // What has to be kept is folded on the screen, and on paper cannot be unfolded.
  const kept = choosing.candidate(fits[0] ?? '').locator('details li');
  await expect(kept.first()).toBeVisible();
});

test('a plan prints as a report: what was asked, what it comes to, and the rules it follows', async ({
  page,
}) => {
  const query = '?v=1&way=vpc-cni-prefix&nodes=120&keep=4';
  const planning = new Planning(page);
  await planning.open(query);
  const open = planning.results().locator('[data-part="ways"] .opens summary').first();
  await open.click();
  expect(sheetCount(await printed(page))).toBeLessThanOrEqual(6);
  expect(await spoiltTexts(page, PAPER.upright)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(planning.said()).toContainText('120 nodes of m5.large');
  await expect(planning.types()).toBeHidden();
  await expect(planning.taken()).toBeHidden();
  await expect(planning.headline()).toBeVisible();
  await expect(planning.warnings()).toBeVisible();
  await expect(planning.waysOut().first()).toBeVisible();
  await expect(planning.results().locator('table:visible')).toHaveCount(4);
  await expect(planning.workings().filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('[data-chart]')).toBeVisible();
  const chosen = planning.results().locator('tr[aria-current]');
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  for (const part of ['Situations that many stand in', 'What each way costs elsewhere']) {
    await expect(page.getByRole('heading', { name: part })).toBeHidden();
  }
  // Rules of its own numbers and of the row that is open, with their sources; no others.
  for (const rule of ['prefixes', 'secondary-ips']) {
    await expect(page.locator(`[id="rule-${rule}"] details .sources a`).first()).toBeVisible();
  }
  await expect(page.locator('[id="rule-calico-blocks"]')).toBeHidden();
  await expect(page.locator('.plan-place')).toContainText(`/plan/${query}`);
  await expect(page.locator('.plan-place')).toContainText(String(new Date().getFullYear()));
});
