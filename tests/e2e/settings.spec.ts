import type { Page } from '@playwright/test';
import { settingTopics } from '~/data/index.ts';
import { expect, test } from '../support/fixtures.ts';

const settings = Object.values(settingTopics).flatMap((topic) => Object.values(topic.settings));
const total = settings.length;
const ofCalico = settings.filter(({ cnis }) => cnis.includes('calico')).length;

/** The list of settings as a reader uses it. */
class SettingList {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address = '/settings/'): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.locator('button.sort-label').first()).toBeVisible();
  }

  find() {
    return this.page.getByLabel('Find a setting');
  }

  choice(name: string) {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  status() {
    return this.page.locator('setting-list [data-status]');
  }

  rows() {
    return this.page.locator('.list-table tbody tr:visible');
  }

  head(name: string) {
    return this.page.getByRole('columnheader', { name });
  }

  clear() {
    return this.page.getByRole('button', { name: 'clear', exact: true });
  }

  async names(): Promise<readonly string[]> {
    return this.rows().locator('th a:not(.anchor)').allTextContents();
  }
}

const shownOf = (shown: number) => `${String(shown)} of ${String(total)} settings`;

test('words sift the list by name, other spellings and what a setting does', async ({ page }) => {
  const list = new SettingList(page);
  await list.open();
  await expect(list.status()).toHaveText(`${String(total)} settings`);
  await list.find().fill('warm target');
  await expect(page).toHaveURL('/settings/?q=warm+target');
  await expect(list.rows().filter({ hasText: 'WARM_IP_TARGET' })).toHaveCount(1);
  const shown = await list.rows().count();
  await expect(list.status()).toHaveText(shownOf(shown));
  for (const text of await list.rows().allTextContents()) {
    expect(text.toLowerCase()).toContain('warm');
  }
  await list.clear().click();
  await expect(page).toHaveURL('/settings/');
  await expect(list.find()).toBeFocused();
  await expect(list.clear()).toBeHidden();
  await expect(list.rows()).toHaveCount(total);
});

test('clear takes back words, CNI and kind together', async ({ page }) => {
  const list = new SettingList(page);
  await list.open('/settings/?cni=calico&kind=field&q=mtu');
  await list.clear().click();
  await expect(page).toHaveURL('/settings/');
  for (const name of ['q', 'cni', 'kind']) {
    await expect(page.locator(`setting-list [name="${name}"]`)).toHaveValue('');
  }
  await expect(list.rows()).toHaveCount(total);
});

test('a CNI and a kind leave what is of both, and the way back leads through them', async ({
  page,
}) => {
  const list = new SettingList(page);
  await list.open();
  await list.choice('CNI').selectOption('Calico');
  await expect(page).toHaveURL('/settings/?cni=calico');
  await expect(list.status()).toHaveText(shownOf(ofCalico));
  await list.choice('Kind').selectOption('annotation');
  await expect(page).toHaveURL('/settings/?cni=calico&kind=annotation');
  const rows = list.rows();
  await expect(rows.filter({ hasText: 'annotation' })).toHaveCount(await rows.count());
  await expect(rows.filter({ hasText: 'Calico' })).toHaveCount(await rows.count());
});

test('a column sorts up and down, and the way back leads through both', async ({ page }) => {
  const list = new SettingList(page);
  await list.open('/settings/?cni=amazon-vpc-cni&kind=environment+variable');
  const asWritten = await list.names();
  const button = list.head('Setting').getByRole('button');
  await button.click();
  await expect(list.head('Setting')).toHaveAttribute('aria-sort', 'ascending');
  const up = await list.names();
  expect(up).toEqual([...asWritten].sort(new Intl.Collator('en', { numeric: true }).compare));
  await button.click();
  await expect(list.head('Setting')).toHaveAttribute('aria-sort', 'descending');
  expect(await list.names()).toEqual([...up].reverse());
  await page.goBack();
  await expect(list.head('Setting')).toHaveAttribute('aria-sort', 'ascending');
  await page.goBack();
  await expect(list.head('Setting')).not.toHaveAttribute('aria-sort');
  expect(await list.names()).toEqual(asWritten);
});

test('an address restores words, choices and order', async ({ page }) => {
  const list = new SettingList(page);
  await list.open('/settings/?cni=cilium&kind=Helm+value&q=mtu&sort=name.desc');
  await expect(list.find()).toHaveValue('mtu');
  await expect(list.choice('CNI')).toHaveValue('cilium');
  await expect(list.choice('Kind')).toHaveValue('Helm value');
  await expect(list.head('Setting')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.rows().filter({ hasText: 'MTU' }).first()).toBeVisible();
  await expect(list.status()).toHaveText(shownOf(await list.rows().count()));
});

test('what an address has that is not known is told, and the rest holds', async ({ page }) => {
  const list = new SettingList(page);
  await list.open('/settings/?cni=flanneled&sort=size.asc&q=warm');
  await expect(list.status()).toContainText('“flanneled” is no cni here; known are');
  await expect(list.status()).toContainText('“sort=size.asc” is not understood');
  await expect(list.find()).toHaveValue('warm');
  await expect(list.status()).toContainText(shownOf(await list.rows().count()));
});

test('where nothing is left, it is said', async ({ page }) => {
  const list = new SettingList(page);
  await list.open();
  await list.find().fill('zzqqxxyy');
  await expect(list.rows()).toHaveCount(0);
  await expect(page.locator('setting-list [data-empty]')).toContainText('No setting is left');
});

test('what a link names is shown in spite of what is chosen', async ({ page }) => {
  const list = new SettingList(page);
  await list.open('/settings/?cni=cilium#amazon-vpc-cni-manage-untagged-eni');
  const row = page.locator('[id="amazon-vpc-cni-manage-untagged-eni"]');
  await expect(row).toBeInViewport();
  await expect(row).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('[id="amazon-vpc-cni-warm-ip-target"]')).toBeHidden();
  await page.evaluate(() => {
    location.hash = '#amazon-vpc-cni-warm-ip-target';
  });
  await expect(page.locator('[id="amazon-vpc-cni-warm-ip-target"]')).toBeInViewport();
});

test('a row leads to all that is told of its setting', async ({ page }) => {
  await page.goto('/settings/?q=warm_ip_target');
  await page.getByRole('link', { name: 'WARM_IP_TARGET', exact: true }).click();
  await expect(page).toHaveURL('/settings/vpc-cni-pools/#amazon-vpc-cni-warm-ip-target');
  await expect(page.locator('.setting:target')).toBeInViewport();
});

test.describe('a code word that names a setting', () => {
  const WORD = 'main a[data-setting="amazon-vpc-cni-minimum-ip-target"]';

  test('says on hover what it does, until the pointer leaves it and what it says', async ({
    page,
  }) => {
    await page.goto('/guides/ip-exhaustion-on-eks/');
    const word = page.locator(WORD).first();
    await word.hover();
    const tip = page.getByRole('tooltip');
    await expect(tip).toContainText('The node never holds fewer addresses than this');
    await expect(tip).toContainText('Default: unset');
    await tip.hover();
    await expect(tip).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(tip).toBeHidden();
    await word.click();
    await expect(page).toHaveURL('/settings/vpc-cni-pools/#amazon-vpc-cni-minimum-ip-target');
  });

  test('says so on focus, to ears as well, until Escape', async ({ page }) => {
    await page.goto('/guides/ip-exhaustion-on-eks/');
    const word = page.locator(WORD).first();
    await word.focus();
    const tip = page.getByRole('tooltip');
    await expect(tip).toBeVisible();
    await expect(word).toHaveAccessibleDescription(/never holds fewer addresses/u);
    await page.keyboard.press('Escape');
    await expect(tip).toBeHidden();
    await expect(word).toBeFocused();
  });

  test('is a link alone where what it says cannot be had', async ({ page }) => {
    await page.route('**/settings/tips.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('/guides/ip-exhaustion-on-eks/');
    const asked = page.waitForResponse('**/settings/tips.json');
    await page.locator(WORD).first().focus();
    await asked;
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('.setting:target')).toBeInViewport();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, and shows no control that does nothing', async ({ page }) => {
    await page.goto('/settings/?cni=calico');
    await expect(page.locator('.list-table tbody tr:visible')).toHaveCount(total);
    await expect(page.locator('main :is(button, input, select):visible')).toHaveCount(0);
    await page.getByText('by subject').click();
    await page.getByRole('link', { name: /^Warm pools/u }).click();
    await expect(page).toHaveURL('/settings/vpc-cni-pools/');
  });
});
