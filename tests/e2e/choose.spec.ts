import { STANDINGS } from '~/lib/choose/match.ts';
import { Choosing, expectedOf, FACTS, nameOf } from '../support/choosing.ts';
import { expect, test } from '../support/fixtures.ts';

const CASE = '?must=eks-ec2,open-source,policy.fqdn';

test('what is asked stands in the address, and the way back leads through it', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open();
  await expect(choosing.results()).toContainText('Nothing is asked yet');
  await choosing.ask('eks-ec2', 'must');
  await expect(page).toHaveURL('/choose/?must=eks-ec2');
  await choosing.shows('?must=eks-ec2');
  await choosing.ask('policy.l7', 'prefer');
  const both = '?must=eks-ec2&prefer=policy.l7';
  await expect(page).toHaveURL(`/choose/${both}`);
  await choosing.shows(both);
  await page.goBack();
  await expect(page).toHaveURL('/choose/?must=eks-ec2');
  await expect(choosing.level('policy.l7')).toHaveValue('');
  await expect(choosing.asked()).not.toContainText(nameOf('policy.l7'));
  await page.goBack();
  await expect(page).toHaveURL('/choose/');
  await expect(choosing.level('eks-ec2')).toHaveValue('');
  await expect(choosing.results()).toContainText('Nothing is asked yet');
  await page.goForward();
  await page.goForward();
  await expect(choosing.level('eks-ec2')).toHaveValue('must');
  await expect(choosing.level('policy.l7')).toHaveValue('prefer');
  await choosing.shows(both);
});

test('loaded anew, the page shows the same', async ({ page }) => {
  const query = '?must=eks-ec2&not=networking.encapsulation&prefer=policy.l7&strict';
  const choosing = new Choosing(page);
  await choosing.open(query);
  const told = choosing.results().locator('.match-summary');
  await expect(told).toHaveCount(expectedOf(query).modes.fits.length);
  const shown = await choosing.results().textContent();
  await page.reload();
  await choosing.shows(query);
  await expect(choosing.level('networking.encapsulation')).toHaveValue('not');
  await expect(choosing.strict()).toBeChecked();
  await expect(choosing.results()).toHaveText(shown ?? '');
});

test('the modes stand where the matcher puts them, and the live region counts them', async ({
  page,
}) => {
  const choosing = new Choosing(page);
  const query = `${CASE}&prefer=policy.l7`;
  const { modes, status } = expectedOf(query);
  expect(modes.fits.length).toBeGreaterThan(0);
  expect(modes.fails.length).toBeGreaterThan(0);
  await choosing.open(query);
  for (const standing of STANDINGS) expect(await choosing.modes(standing)).toEqual(modes[standing]);
  await expect(choosing.status()).toHaveAttribute('aria-live', 'polite');
  await expect(choosing.status()).toHaveText(status);
});

test('× takes back one requirement, “clear all” takes back all', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open(`${CASE}&strict`);
  await choosing.drop('policy.fqdn').click();
  await expect(page).toHaveURL('/choose/?must=eks-ec2,open-source&strict');
  await expect(choosing.level('policy.fqdn')).toHaveValue('');
  await choosing.shows('?must=eks-ec2,open-source&strict');
  await expect(choosing.clear()).toBeFocused();
  await choosing.drop('eks-ec2').click();
  await expect(choosing.drop('open-source')).toBeFocused();
  await choosing.clear().click();
  await expect(page).toHaveURL('/choose/');
  await expect(choosing.find()).toBeFocused();
  await expect(choosing.strict()).not.toBeChecked();
  await expect(choosing.level('eks-ec2')).toHaveValue('');
  await expect(choosing.status()).toHaveText('');
  await expect(choosing.record()).toBeHidden();
});

test('“take back” drops what a mode does not meet, after which it fits', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open(CASE);
  const [failing = ''] = expectedOf(CASE).modes.fails;
  const item = choosing.candidate(failing);
  await expect(item).toContainText('Fits without');
  await item.getByRole('button', { name: /^Take back/u }).click();
  await expect(page).not.toHaveURL(`/choose/${CASE}`);
  await expect.poll(() => choosing.modes('fits')).toContain(failing);
  await choosing.shows(new URL(page.url()).search);
});

test('a must that decides says what would fit without it', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open(CASE);
  const deciding = page.locator('.deciding li').filter({ hasText: nameOf('policy.fqdn') });
  await expect(deciding).toHaveCount(1);
  const gained = expectedOf('?must=eks-ec2,open-source').modes.fits.filter(
    (mode) => !expectedOf(CASE).modes.fits.includes(mode),
  );
  for (const { id, name } of FACTS.candidates) {
    if (gained.includes(id)) await expect(deciding).toContainText(name);
  }
  await deciding.getByRole('button').click();
  await expect(page).toHaveURL('/choose/?must=eks-ec2,open-source');
});

test('the strict box leaves no answer in part, and the address keeps it', async ({ page }) => {
  const choosing = new Choosing(page);
  const query = '?must=open-source';
  const strict = `${query}&strict`;
  expect(expectedOf(strict).modes.fits.length).toBeLessThan(expectedOf(query).modes.fits.length);
  await choosing.open(query);
  await choosing.strict().check();
  await expect(page).toHaveURL(`/choose/${strict}`);
  await choosing.shows(strict);
  await expect(choosing.results().locator('[data-outcome="part"]')).toHaveCount(0);
  await page.goBack();
  await expect(choosing.strict()).not.toBeChecked();
  await choosing.shows(query);
});

test('words sift the lines, in groups that open for them, and ask nothing', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open();
  await choosing.find().fill('fqdn');
  await expect(choosing.line('policy.fqdn')).toBeVisible();
  const lines = page.locator('[data-ask]:visible');
  await expect(choosing.line('eks-ec2')).toBeHidden();
  for (const text of await lines.evaluateAll((all) =>
    all.map((line) => `${line.textContent} ${(line as HTMLElement).dataset['ask'] ?? ''}`),
  )) {
    expect(text.toLowerCase()).toContain('fqdn');
  }
  await choosing.level('policy.fqdn').selectOption('must');
  await expect(page).toHaveURL('/choose/?must=policy.fqdn');
  await expect(choosing.find()).toHaveValue('fqdn');
  await choosing.find().fill('');
  await expect(choosing.line('eks-ec2')).toBeVisible();
  await expect(page.locator('[data-group]:visible')).toHaveCount(
    await page.locator('[data-group]').count(),
  );
});

test('where nothing fits, the musts are repeated, with what each mode would take', async ({
  page,
}) => {
  const query = '?must=vpc-cni-stays,own-data-centre,policy.fqdn';
  const { modes } = expectedOf(query);
  expect(modes.fits).toEqual([]);
  const choosing = new Choosing(page);
  await choosing.open(query);
  const said = choosing.results().locator('.nothing-fits');
  for (const id of ['vpc-cni-stays', 'own-data-centre', 'policy.fqdn']) {
    await expect(said).toContainText(`“${nameOf(id)}”`);
  }
  await expect(choosing.results().locator('.relaxation')).toHaveCount(FACTS.candidates.length);
});

test('the fitting modes are compared side by side, by what is asked', async ({ page }) => {
  const query = '?must=eks-ec2,policy.fqdn&prefer=policy.l7';
  const { modes } = expectedOf(query);
  const choosing = new Choosing(page);
  await choosing.open(query);
  await page.getByRole('link', { name: 'Compare them in the table' }).click();
  await expect(page).toHaveURL(/\/modes\/\?mode=/u);
  const columns = page.locator('thead th[data-cni]:visible');
  await expect(columns).toHaveCount(modes.fits.length);
  expect((await columns.evaluateAll((heads) => heads.map(({ id }) => id))).sort()).toEqual(
    [...modes.fits].sort(),
  );
  const rows = page.locator('tr.feature-row:visible');
  await expect(rows).toHaveCount(2);
  expect((await rows.evaluateAll((all) => all.map(({ id }) => id))).sort()).toEqual([
    'policy.fqdn',
    'policy.l7',
  ]);
});

test('the page never scrolls sideways on a phone, whatever is open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const choosing = new Choosing(page);
  await choosing.open(`${CASE}&prefer=policy.l7`);
  await expect(choosing.results().locator('.match-summary').first()).toBeVisible();
  await choosing.openRecord();
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
  await expect(page.locator('details:not([open])')).toHaveCount(0);
  const excess = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await excess()).toBe(0);
});
