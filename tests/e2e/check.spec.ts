import { readFileSync } from 'node:fs';
import { BY_NAME, Checking } from '../support/checking.ts';
import { expect, test } from '../support/fixtures.ts';

test.describe('checking policies', () => {
  test('says who enforces a policy, and which field stands in the way', async ({ page }) => {
    const checking = new Checking(page);
    await checking.open();
    await checking.field().fill(BY_NAME);
    await expect(checking.status()).toHaveText('1 policy read.');
    await expect(checking.policies()).toHaveCount(1);
    await expect(checking.modesBy('shop/out', 'Enforced').first()).toContainText('Cilium');
    await expect(checking.modesBy('shop/out', 'In part')).toHaveText(/VPC CNI/u);
    const why = checking.policies().locator('.check-why').filter({ hasText: 'toFQDNs' });
    await expect(why.getByRole('link', { name: 'source' }).first()).toHaveAttribute(
      'href',
      /^\/(features|interactions)\//u,
    );
  });

  test('sends nothing once it has loaded, and keeps nothing in the address', async ({ page }) => {
    const checking = new Checking(page);
    await checking.open();
    await checking.field().fill(BY_NAME);
    await expect(checking.status()).toHaveText('1 policy read.');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await checking.field().fill(`${BY_NAME}---\n${BY_NAME.replaceAll('out', 'secret')}`);
    await expect(checking.status()).toHaveText('2 policies read.');
    await page.getByRole('button', { name: 'check', exact: true }).click();
    await page.getByText('Modes to show').click();
    await page.getByRole('button', { name: 'none', exact: true }).click();
    await page.getByRole('button', { name: 'all', exact: true }).click();
    expect(requests).toEqual([]);
    await expect(page).toHaveURL(/\/check\/$/u);
  });

  test('names the line of what is wrong, and reads the rest', async ({ page }) => {
    const checking = new Checking(page);
    await checking.open();
    await checking.field().fill(`spec:\n\tb: c\n---\n${BY_NAME.replace('toFQDNs', 'toFQDN')}`);
    await expect(checking.status()).toHaveText('1 policy read, 2 faults.');
    await expect(checking.results()).toContainText('Indent with spaces.');
    await expect(checking.results()).toContainText('line 12');
    await expect(checking.results()).toContainText('Did you mean toFQDNs?');
  });

  test('takes files beside the text, and leaves them out again', async ({ page }) => {
    const checking = new Checking(page);
    await checking.open();
    const buffer = Buffer.from(BY_NAME);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'out.yaml', mimeType: 'application/yaml', buffer });
    await expect(checking.policies()).toHaveCount(1);
    await expect(checking.policies()).toContainText('out.yaml, line 1');
    await page.getByRole('button', { name: 'Leave out.yaml out' }).click();
    await expect(checking.policies()).toHaveCount(0);
    await expect(checking.field()).toBeFocused();
  });

  test('has an example of each dialect as a link', async ({ page }) => {
    const checking = new Checking(page);
    await checking.open();
    await page.locator('.check-examples').getByRole('link', { name: 'Calico' }).click();
    await expect(checking.policies().first()).toBeVisible();
    await expect(checking.field()).toHaveValue(/projectcalico\.org\/v3/u);
    await expect(page).toHaveURL(/\?example=calico$/u);
  });

  test('an example that there is not is named, and asked of nobody', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const checking = new Checking(page);
    await checking.open('?example=..%2F..%2Findex');
    const note = page.locator('check-tool [data-note]');
    await expect(note).toContainText('“../../index” is no example here');
    await expect(checking.field()).toHaveValue('');
    expect(asked.filter((address) => address.includes('.yaml'))).toEqual([]);
  });

  test('is written down as Markdown and as CSV', async ({ page }) => {
    const checking = new Checking(page);
    await checking.open();
    await checking.field().fill(BY_NAME);
    await page.getByRole('heading', { name: 'Take it along' }).click();
    const preview = page.getByRole('region', { name: 'The result' });
    await expect(preview).toContainText('### CiliumNetworkPolicy shop/out');
    await page.getByLabel('Form').selectOption('csv');
    await expect(preview).toContainText('file,line,api_version');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'save as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('policies.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(/,cilium-eni,Enforced,/u);
  });

  test('shows the modes that are ticked', async ({ page }) => {
    const checking = new Checking(page);
    await checking.open();
    await checking.field().fill(BY_NAME);
    await expect(checking.policies()).toHaveCount(1);
    await page.getByText('Modes to show').click();
    await page.getByRole('button', { name: 'none', exact: true }).click();
    await page.locator('input[data-mode="cilium-eni"]').check();
    await expect(checking.results().locator('.check-counts tbody tr')).toHaveCount(1);
    await expect(checking.policies().locator('.check-strip i')).toHaveCount(1);
  });

  test('answers 2,000 documents of 5 MB without freezing the page', async ({ page }) => {
    const checking = new Checking(page);
    await checking.open();
    const comment = `# ${'x'.repeat(2400)}\n`;
    const text = Array.from(
      { length: 2000 },
      (_, at) => `${comment}${BY_NAME.replace('out', `out-${String(at)}`)}`,
    ).join('---\n');
    expect(text.length).toBeGreaterThan(5_000_000);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'all.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
    await expect(checking.status()).toHaveText('2000 policies read.');
    await expect(checking.policies()).toHaveCount(50);
    await page.getByRole('button', { name: 'show 50 policies more' }).click();
    await expect(checking.policies()).toHaveCount(100);
    await expect(checking.policies().nth(50).locator('summary')).toBeFocused();
  });
});

test('the keyboard alone checks a policy and opens it', async ({ page }) => {
  const checking = new Checking(page);
  await checking.open();
  await checking.field().focus();
  await page.keyboard.insertText(BY_NAME);
  await expect(checking.status()).toHaveText('1 policy read.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('input[type=file]')).toBeFocused();
  const summary = checking.policies().first().locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(checking.policies().first().locator('.check-group').first()).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(checking.policies().first().locator('.check-group').first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('nothing runs out of the page, and counts name their verdicts', async ({ page }) => {
    const checking = new Checking(page);
    await checking.open();
    await checking.field().fill(BY_NAME);
    await expect(checking.policies()).toHaveCount(1);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.goto('/check/fields/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no control stands there, and the way leads to the table of fields', async ({ page }) => {
    await page.goto('/check/');
    const controls = page.locator('main').locator('button, input, select, textarea');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    await page.getByText('Without scripts nothing is checked here.').getByRole('link').click();
    const row = page.locator('[id="networking.k8s.io.networkpolicy.spec.egress.ports.endPort"]');
    await expect(row.getByRole('rowheader')).toContainText('endPort');
    await expect(row.locator('td').first()).toContainText('In part');
    await row.locator('td').first().getByRole('link').click();
    await expect(page.locator('.field-notes li:target')).toContainText('first port');
  });
});
