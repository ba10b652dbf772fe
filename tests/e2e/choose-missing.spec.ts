import { expect, test } from '@playwright/test';
import { Choosing, expectedOf } from '../support/choosing.ts';
import { without } from '../support/without-file.ts';

const QUERY = '?must=eks-ec2,policy.fqdn';

test('without the facts the page says so, and its lines lead on', async ({ browser, baseURL }) => {
  await without('**/choose/facts.json', { browser, baseURL }, async (page) => {
    await page.goto(`/choose/${QUERY}`);
    const note = new Choosing(page).note();
    await expect(note).toBeVisible();
    await expect(note).toContainText('did not load. Reload the page');
    const controls = page.locator('choice-tool').locator('button, input, select');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    await page.locator('[data-ask="eks-ec2"] a').click();
    await expect(page.locator('section[id="eks-ec2"]')).toBeInViewport();
  });
});

test('without the facts a choice made on the page is answered by a word', async ({
  browser,
  baseURL,
}) => {
  await without('**/choose/facts.json', { browser, baseURL }, async (page) => {
    const choosing = new Choosing(page);
    await choosing.open();
    await choosing.ask('eks-ec2', 'must');
    await expect(choosing.note()).toBeVisible();
    await expect(page).toHaveURL('/choose/');
  });
});

for (const file of [
  '**/choose/modes.json',
  '**/choose/asks/policy.fqdn.json',
  '**/choice-record*.js',
]) {
  test(`without ${file} the modes are matched, and what is missing is said`, async ({
    browser,
    baseURL,
  }) => {
    await without(file, { browser, baseURL }, async (page) => {
      const choosing = new Choosing(page);
      await choosing.open(QUERY);
      if (file.includes('record')) await choosing.recordSummary().press('Enter');
      await expect(choosing.note()).toContainText('did not load');
      await expect(choosing.record()).toBeHidden();
      expect(await choosing.modes('fits')).toEqual(expectedOf(QUERY).modes.fits);
      await choosing.drop('policy.fqdn').click();
      await choosing.shows('?must=eks-ec2');
      // Who no longer asks what did not come misses nothing.
      if (file.includes('policy.fqdn')) await expect(choosing.note()).toBeHidden();
      else await expect(choosing.note()).toContainText('did not load');
    });
  });
}
