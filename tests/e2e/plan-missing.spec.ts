import { expect, type Page, test } from '@playwright/test';
import { expectedOf, Planning, toldBy } from '../support/planning.ts';
import { builtFiles, builtText } from '../support/routes.ts';
import { without } from '../support/without-file.ts';

const QUERY = '?v=1&nodes=7';

/** The page as it is without scripts: the plan that it begins with, and nothing to change it by. */
async function staysAsItWas(page: Page): Promise<void> {
  const planning = new Planning(page);
  expect(await planning.told()).toEqual(toldBy(expectedOf('').report));
  const controls = page.locator('plan-tool').locator('button, input, select, textarea');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await planning.openers().first().locator('summary').click();
  await planning.workings().getByRole('link', { name: 'rule and sources' }).first().click();
  await expect(page).toHaveURL(/#rule-/u);
}

for (const file of ['**/plan/instances.json', '**/plan/ways.json', '**/plan-controller*.js']) {
  test(`without ${file} the page stays as it is without scripts, and says so`, async ({
    browser,
    baseURL,
  }) => {
    await without(file, { browser, baseURL }, async (page) => {
      const planning = new Planning(page);
      await page.goto(`/plan/${QUERY}`);
      await expect(planning.note()).toBeVisible();
      await expect(planning.note()).toContainText('here stands the plan that the page begins with');
      await expect(page.getByText('Below stand 100 nodes of m5.large')).toBeVisible();
      await staysAsItWas(page);
    });
  });

  test(`without ${file} who begins to fill in the form is told so`, async ({
    browser,
    baseURL,
  }) => {
    await without(file, { browser, baseURL }, async (page) => {
      const planning = new Planning(page);
      await planning.open();
      await planning.number('nodes').focus();
      await expect(planning.note()).toContainText('did not load');
      await expect(page).toHaveURL('/plan/');
      await staysAsItWas(page);
    });
  });
}

test('without any script there is the page without scripts', async ({ browser, baseURL }) => {
  await without('**/*.js', { browser, baseURL }, async (page) => {
    await page.goto(`/plan/${QUERY}`);
    await expect(page.getByText('Without scripts nothing is reckoned here.')).toBeVisible();
    await staysAsItWas(page);
  });
});

test('without its own script the page says so in the place of the form, which is gone', async ({
  browser,
  baseURL,
}) => {
  const [own] = builtFiles('_astro/index.astro_astro_type_script*').filter((file) =>
    builtText(file).includes('plan-tool'),
  );
  await without(`**/${own ?? 'none'}`, { browser, baseURL }, async (page) => {
    await page.goto(`/plan/${QUERY}`);
    const missing = page.getByText('What reckons did not load, or is blocked.');
    await expect(missing).toBeHidden();
    await expect(missing).toBeVisible({ timeout: 8000 });
    await staysAsItWas(page);
    await missing.getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Situations' })).toBeInViewport();
    const room = await page.locator('.plan-form').evaluate(({ clientHeight }) => clientHeight);
    expect(room).toBe(0);
  });
});

test('without what draws the chart there is none, and the rest is reckoned', async ({
  browser,
  baseURL,
}) => {
  await without('**/plan-chart*.js', { browser, baseURL }, async (page) => {
    const planning = new Planning(page);
    await planning.open(QUERY);
    await expect(page.locator('[data-chart]')).toBeHidden();
    await planning.number('nodes').fill('8');
    await planning.shows('?v=1&nodes=8');
  });
});

test('without what writes the plan down that is said, and the rest is reckoned', async ({
  browser,
  baseURL,
}) => {
  await without('**/plan-taken*.js', { browser, baseURL }, async (page) => {
    const planning = new Planning(page);
    await planning.open(QUERY);
    await planning.taken().locator('summary').press('Enter');
    await expect(planning.note()).toContainText('What writes the plan down did not load');
    await planning.taken().locator('summary').press('Enter');
    await planning.number('nodes').fill('8');
    await planning.shows('?v=1&nodes=8');
    await expect(planning.note()).toBeHidden();
  });
});
