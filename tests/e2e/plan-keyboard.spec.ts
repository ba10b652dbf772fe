import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { expectedOf, Planning } from '../support/planning.ts';

test('the keyboard alone says a cluster, opens a number and writes the plan down', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open();
  await planning.types().focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('m6i.xlarge');
  await page.keyboard.press('Tab');
  await expect(planning.number('nodes')).toBeFocused();
  await page.keyboard.type('40');
  await page.keyboard.press('ArrowUp');
  await expect(planning.number('nodes')).toHaveValue('41');
  await planning.subnets().focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('10.0.3.0/24 d');
  await page.keyboard.press('Tab');
  await expect(planning.way()).toBeFocused();
  await page.keyboard.type('Cilium ENI, p');
  await planning.zoneLost().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(planning.fold('Warm pool')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(planning.number('warm-eni')).toBeFocused();
  const query =
    '?v=1&type=m6i.xlarge&way=cilium-eni-prefix&subnets=10.0.0.0/24,a;10.0.1.0/24,b;10.0.2.0/24,c;10.0.3.0/24,d&zone-lost&nodes=41';
  await expect(page).toHaveURL(`/plan/${query}`);
  await planning.shows(query);
  const workings = planning.workings().first();
  await planning.openers().first().locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(workings.locator('code').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(workings.getByRole('link', { name: 'rule and sources' }).first()).toBeFocused();
  await planning.openTaken();
  await page.keyboard.press('Tab');
  await expect(planning.taken().getByLabel('Form')).toBeFocused();
  await page.keyboard.type('JSON');
  await expect(planning.takenText()).toContainText('"headline"');
});

/** Marks what the page shows that can be used, and gives how much there is. */
function markUsable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const usable = Array.from(
      document.querySelectorAll<HTMLElement>(
        'plan-tool :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
      ),
    ).filter((element) => element.checkVisibility({ visibilityProperty: true }));
    for (const element of usable) element.dataset['usable'] = '';
    return usable.length;
  });
}

test('Tab leads to all that can be used, in its order, and away again', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  await planning.openTaken();
  for (const name of ['Warm pool', 'More'] as const) await planning.fold(name).press('Enter');
  const count = await markUsable(page);
  // A stop for each row, not for each number.
  expect(count).toBeGreaterThan(40);
  expect(count).toBeLessThan(75);
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  for (let reached = 0; reached < count; reached += 1) {
    await page.keyboard.press('Tab');
    const next = page.locator('[data-usable]').first();
    await expect(next, `stop ${String(reached + 1)} of ${String(count)}`).toBeFocused();
    await next.evaluate((element) => delete (element as HTMLElement).dataset['usable']);
  }
  await page.keyboard.press('Tab');
  await expect(page.locator('plan-tool :focus')).toHaveCount(0);
});

test('a table that is too wide for a phone scrolls in its region, by keys too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  const region = page.getByRole('region', { name: 'The same cluster in every way' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('the page never scrolls sideways on a phone, whatever is open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const planning = new Planning(page);
  await planning.open('?v=1&way=vpc-cni-custom-prefix&nodes=5000&type=u-6tb1.metal,m5.large');
  await planning.change();
  await planning.openTaken();
  await planning.subnets().fill(`10.0.0.0/24 a\n${'x'.repeat(60)}`);
  await planning
    .types()
    .fill('a-type-with-a-name-that-is-longer-than-any.metal-48xlarge, m5.large');
  await expect(planning.subnets()).toHaveAttribute('aria-invalid', 'true');
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
  await expect(page.locator('details:not([open])')).toHaveCount(0);
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBe(0);
});

/** Has the page write down what its live regions come to say. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const region of document.querySelectorAll(
      '[aria-live], [role="status"], [role="alert"]',
    )) {
      new MutationObserver(() => {
        const text = region.textContent.trim();
        if (text !== '') heard.push(text);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  return () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as { heard: string[] }).heard;
    });
}

test('a change is told once, politely, with what is wrong before what it comes to', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  await expect(planning.status()).toHaveAttribute('aria-live', 'polite');
  const heard = await listen(page);
  await planning.way().selectOption('cilium-eni');
  await planning.shows('?v=1&way=cilium-eni&nodes=7');
  expect(await heard()).toEqual([expectedOf('?v=1&way=cilium-eni&nodes=7').status]);
  await planning.subnets().fill('10.0.0.0/24 a\n10.0.0.0/24 b');
  const { headline } = expectedOf('?v=1&way=cilium-eni&subnets=10.0.0.0/24,a&nodes=7').report;
  const said = `10.0.0.0/24 overlaps 10.0.0.0/24; give each range once. ${headline}.`;
  await expect(planning.status()).toHaveText(said);
  expect((await heard()).slice(1)).toEqual([said]);
});

test('forced colours keep what is chosen, what decides, what is wrong, and the lines apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  await expect(planning.results().locator('tr[aria-current]')).toHaveCSS('outline-style', 'solid');
  await expect(planning.results().locator('.decides').first()).toBeVisible();
  await planning.number('nodes').fill('0');
  await expect(planning.number('nodes')).toHaveCSS('border-top-width', '2px');
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const lines = await page
    .locator('[data-chart] .chart-lines path:first-child')
    .evaluateAll((all) => all.map((line) => getComputedStyle(line).stroke));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines).not.toContain(ground);
  const dashes = await page
    .locator('[data-chart] .chart-keys path')
    .evaluateAll((all) => all.map((line) => getComputedStyle(line).strokeDasharray));
  expect(new Set(dashes.slice(0, 6)).size).toBe(6);
  expect(lines).not.toContain('none');
});
