import { colourViolations, violations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectedOf, Planning } from '../support/planning.ts';

const QUERY = '?v=2&type=m5.large,z9.huge&way=vpc-cni-prefix&nodes=150&keep=4';

test('a plan with faults, warnings and open numbers has no violation in either theme', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open(QUERY);
  for (const name of ['Warm pool', 'More'] as const) await planning.fold(name).click();
  await planning.openTaken();
  for (const at of [0, -1]) await planning.openers().nth(at).locator('summary').click();
  expect(await violations(page)).toEqual([]);
  await planning.subnets().fill('10.0.0.0/24 a\n10.0.0.0/25 b');
  await planning.number('nodes').fill('0');
  await planning.types().fill('z9.huge, m5.large');
  await expect(planning.types()).toHaveAttribute('aria-invalid', 'true');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourViolations(page)).toEqual([]);
});

test('a plan on a phone has no violation', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const planning = new Planning(page);
  await planning.open(QUERY);
  await planning.openers().first().locator('summary').click();
  expect(await violations(page)).toEqual([]);
});

test('a screen reader hears of each opener whose numbers it opens, and none of a bare number', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  const rows = expectedOf('?v=1&nodes=7').report.tables.flatMap((table) => table.rows);
  const names = rows
    .filter(({ cells }) => cells.some(({ figure }) => figure))
    .map(({ name }) => `How the numbers of ${name.text} come about`);
  await expect(planning.openers().locator('summary')).toHaveText(names);
  const tree = await planning.results().ariaSnapshot();
  for (const name of names) expect(tree).toContain(name);
  expect(tree).not.toMatch(/(?:button|group)\W+"?[\d,]+"?$/mu);
});
