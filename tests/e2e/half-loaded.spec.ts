import { expect, type Page, test } from '@playwright/test';
import { builtPages, builtText } from '../support/routes.ts';
import { templateRoutes } from '../support/template-routes.ts';

const fileOf = new Map(builtPages().map(({ route, file }) => [route, file]));

/** The scripts that a page names. */
function scriptsOf(route: string): string {
  const tags = builtText(fileOf.get(route) ?? '').matchAll(/<script[^>]+src="([^"]+)"/gu);
  return Array.from(tags, ([, src]) => src).join(' ');
}

/** One route of those that have the same scripts. */
const routes = [
  ...new Map(
    templateRoutes()
      .toReversed()
      .map((route) => [scriptsOf(route), route]),
  ).values(),
];

/** The controls a reader sees that no element is ready to serve, and that send no form either. */
function deadControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isServed = (control: Element): boolean => {
      if (control.closest('form[action]')) return true;
      for (let at: Element | null = control; at; at = at.parentElement) {
        const isElement = at.localName.includes('-') && at.localName !== 'copy-anchors';
        if (isElement) return at.matches(':defined');
      }
      return false;
    };
    return Array.from(document.querySelectorAll('button, input, select, textarea'))
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !isServed(control))
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}

for (const route of routes) {
  test(`${route} shows no dead control, whichever script fails`, async ({ page }) => {
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(request.url());
    });
    await page.goto(route);
    expect(await deadControls(page), 'with all of them').toEqual([]);
    for (const script of [...scripts]) {
      await page.route(script, (blocked) => blocked.abort());
      await page.goto(route);
      expect(await deadControls(page), `without ${script}`).toEqual([]);
      await page.unroute(script);
    }
  });
}

test('a table whose script fails on first touch says so and puts its controls away', async ({
  page,
}) => {
  await page.route('**/table-controller*.js', (blocked) => blocked.abort());
  await page.goto('/compare/');
  await expect(page.locator('thead').getByRole('button').first()).toBeVisible();
  await page.locator('thead').hover();
  await expect(page.locator('cni-table [data-note]')).toContainText('did not load');
  const controls = page.locator('main').locator('button, input, select');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('thead')).toContainText('Calico');
});

test('a view that cannot be copied for want of its script is said to be in the address bar', async ({
  page,
}) => {
  await page.route('**/copy-offers*.js', (blocked) => blocked.abort());
  await page.goto('/compare/?area=policy');
  await page.getByRole('button', { name: 'copy view' }).click();
  const note = page.locator('[data-note]');
  await expect(note).toContainText('The address bar holds the same view.');
  await note.getByRole('button', { name: 'dismiss' }).click();
  await expect(note).toBeHidden();
  await expect(page).toHaveURL('/compare/?area=policy');
});

test('a browser without what the scripts use gets the page without scripts', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const controls = page.locator('button, input, select, textarea').filter({ visible: true });
  for (const route of routes) {
    await page.goto(route);
    await expect(controls, route).toHaveCount(0);
  }
  await page.goto('/compare/');
  await page.locator('[id="policy.fqdn--calico"] a.value').click();
  await expect(page).toHaveURL('/features/policy.fqdn/#calico');
  expect(faults).toEqual([]);
});
