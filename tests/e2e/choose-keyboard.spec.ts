import { Choosing, nameOf } from '../support/choosing.ts';
import { expect, test } from '../support/fixtures.ts';

test('the keyboard alone finds, asks, takes back and writes down', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open();
  await choosing.find().focus();
  await page.keyboard.type('fqdn');
  await expect(choosing.line('policy.fqdn')).toBeVisible();
  await choosing.line('policy.fqdn').locator('a').first().focus();
  await page.keyboard.press('Tab');
  await expect(choosing.level('policy.fqdn')).toBeFocused();
  await page.keyboard.type('must');
  await expect(page).toHaveURL('/choose/?must=policy.fqdn');
  await choosing.shows('?must=policy.fqdn');
  await expect(choosing.level('policy.fqdn')).toBeFocused();
  await choosing.strict().focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/choose/?must=policy.fqdn&strict');
  await page.keyboard.press('Tab');
  await expect(choosing.drop('policy.fqdn')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(choosing.clear()).toBeFocused();
  const record = choosing.record().locator('summary');
  await record.focus();
  await page.keyboard.press('Enter');
  await expect(choosing.recordText()).toContainText(nameOf('policy.fqdn'));
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Title')).toBeFocused();
  await choosing.drop('policy.fqdn').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/choose/?strict');
  await expect(choosing.find()).toBeFocused();
});

test('a group opens by a key, and Enter in the field sends nothing', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open();
  const group = page.locator('details[data-group]:not([open])').first();
  const id = (await group.locator('[data-ask]').first().getAttribute('data-ask')) ?? '';
  await group.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(choosing.level(id)).toBeVisible();
  await choosing.find().focus();
  await page.keyboard.type('windows');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/choose/');
  await expect(choosing.find()).toHaveValue('windows');
});
