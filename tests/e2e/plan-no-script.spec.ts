import { planExamples, planRules, planWays } from '~/data/index.ts';
import { serialisePlan } from '~/lib/plan/plan-state.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectedOf, Planning, toldBy } from '../support/planning.ts';

test.use({ javaScriptEnabled: false });

test.describe('planning without scripts', () => {
  test('there is the plan that the page begins with, and no control that does nothing', async ({
    page,
  }) => {
    await page.goto('/plan/?v=1&nodes=7');
    const planning = new Planning(page);
    expect(await planning.told()).toEqual(toldBy(expectedOf('').report));
    const controls = page.locator('main').locator('button, input, select, textarea');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('[data-chart] .chart-lines > g').first()).toBeVisible();
    const word = page.getByText('Without scripts nothing is reckoned here.');
    await expect(word).toContainText(
      '100 nodes of m5.large in 10.0.0.0/24, 10.0.1.0/24 and 10.0.2.0/24',
    );
    await word.getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Situations' })).toBeInViewport();
  });

  test('every situation is there, reckoned as its address says', async ({ page }) => {
    await page.goto('/plan/');
    const items = page.locator('.plan-examples > li');
    const examples = Object.values(planExamples);
    expect(examples.length).toBeGreaterThanOrEqual(8);
    await expect(items).toHaveCount(examples.length);
    for (const { name, query } of examples) {
      const item = items.filter({ has: page.getByRole('link', { name, exact: true }) });
      const { state, report } = expectedOf(query);
      const { headline, says } = report;
      const address = `/plan/${serialisePlan(state)}`;
      await expect(item.locator('h3 a')).toHaveAttribute('href', address);
      await expect(item.locator('.report-headline')).toHaveText(headline);
      await expect(item.locator('.report-answer > p')).toHaveText([headline, ...says]);
    }
  });

  test('every rule is there with its formula and its sources, and every way with its costs', async ({
    page,
  }) => {
    await page.goto('/plan/');
    await expect(page.locator('.plan-rule')).toHaveCount(Object.keys(planRules).length);
    await expect(page.locator('.plan-rule .formula')).toHaveCount(Object.keys(planRules).length);
    const rule = page.locator('[id="rule-prefixes"]');
    await expect(rule).toContainText('434 is right');
    await rule.locator('summary').click();
    await expect(rule.locator('details .sources a:visible').first()).toBeVisible();
    for (const id of Object.keys(planWays)) {
      await expect(page.locator(`[id="way-${id}"] .plan-costs a`).first()).toBeVisible();
    }
  });

  test('a row opens, and leads to the rules of its numbers', async ({ page }) => {
    await page.goto('/plan/');
    const planning = new Planning(page);
    await planning.openers().first().locator('summary').click();
    await expect(planning.workings().first().locator('code').first()).toBeVisible();
    await planning.workings().getByRole('link', { name: 'rule and sources' }).first().click();
    await expect(page.locator('.plan-rule:target')).toBeInViewport();
  });
});
