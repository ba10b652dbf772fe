import { Copying } from '../support/copying.ts';
import { expect, test } from '../support/fixtures.ts';

test.describe('where the clipboard is allowed', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('the link of a cell is copied at once; the menu beside it offers the rest', async ({
    comparison,
    page,
    baseURL,
  }) => {
    const copying = new Copying(page);
    await comparison.open('/compare/?area=policy');
    await copying.anchor('policy.fqdn--calico').click();
    await expect(copying.menu()).toContainText('Link copied');
    await expect(copying.menu()).toContainText('FQDN egress rules, Calico');
    await expect(copying.status()).toHaveText('Link copied');
    const link = `${baseURL ?? ''}/compare/#policy.fqdn--calico`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(await copying.take('Markdown link')).toMatch(
      /^\[Calico v[\d.]+, FQDN egress rules: Paid\]\(http:.+\/compare\/#policy\.fqdn--calico\)$/u,
    );
    await expect(copying.menu()).toBeHidden();
  });

  test('what is copied again is marked for the whole time again', async ({ comparison, page }) => {
    const copying = new Copying(page);
    await page.clock.install();
    await comparison.open();
    const area = copying.anchor('policy');
    // The first touch of the table fetches what runs it, which must not come between press and release.
    await area.hover();
    await page.waitForLoadState('networkidle');
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const passed of [1500, 1500]) {
      await area.click();
      // What was said the last time goes, and comes back with the time: now the copying is done.
      await expect(copying.status()).toHaveText('');
      await expect(area).toHaveAttribute('data-copied', '');
      await page.clock.runFor(passed);
      await expect(area).toHaveAttribute('data-copied', '');
    }
    await page.clock.runFor(600);
    await expect(area).not.toHaveAttribute('data-copied');
  });

  test('a form of the menu marks the link that opened it, for the whole time again', async ({
    comparison,
    page,
  }) => {
    const copying = new Copying(page);
    await page.clock.install();
    await comparison.open('/compare/?area=policy');
    const cell = copying.anchor('policy.fqdn--calico');
    await cell.click();
    await expect(copying.menu()).toContainText('Link copied');
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.keyboard.press('Escape');
    await expect(cell).not.toHaveAttribute('data-copied');
    await cell.click();
    await expect(cell).toHaveAttribute('data-copied', '');
    await page.clock.runFor(1500);
    await copying.form('Markdown link').click();
    await expect(copying.menu()).toBeHidden();
    await page.clock.runFor(1500);
    await expect(cell).toHaveAttribute('data-copied', '');
    await page.clock.runFor(600);
    await expect(cell).not.toHaveAttribute('data-copied');
  });

  test('the menu lies beside its link and within the window', async ({ comparison, page }) => {
    const copying = new Copying(page);
    await comparison.open();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      for (const id of ['policy.fqdn', 'policy.fqdn--amazon-vpc-cni', 'policy.fqdn--cilium']) {
        await copying.anchor(id).click();
        await expect(copying.menu()).toBeInViewport({ ratio: 1 });
        const link = await copying.anchor(id).boundingBox();
        const menu = await copying.menu().boundingBox();
        const below = (menu?.y ?? 0) - ((link?.y ?? 0) + (link?.height ?? 0));
        const above = (link?.y ?? 0) - ((menu?.y ?? 0) + (menu?.height ?? 0));
        expect(Math.min(Math.abs(below), Math.abs(above))).toBeLessThan(8);
        await page.keyboard.press('Escape');
      }
    }
  });

  test('the keyboard alone opens, chooses and leaves', async ({ comparison, page }) => {
    const copying = new Copying(page);
    await comparison.open();
    const anchor = copying.anchor('policy.fqdn--calico');
    await anchor.focus();
    await page.keyboard.press('Enter');
    await expect(copying.form('Markdown link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(copying.menu()).toBeHidden();
    await expect(anchor).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(copying.form('Markdown link')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(copying.form('Citation')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(copying.status()).toHaveText('Citation copied');
    await expect(anchor).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('[id="policy.fqdn--calico"] a.value')).toBeFocused();
  });

  test('areas and columns have a link and no menu', async ({ comparison, page }) => {
    const copying = new Copying(page);
    await comparison.open();
    // The first touch of the table fetches what runs it, which must not come between press and release.
    await copying.anchor('policy').hover();
    await page.waitForLoadState('networkidle');
    for (const id of ['policy', 'calico']) {
      await copying.anchor(id).click();
      await expect(copying.anchor(id)).toHaveAttribute('data-copied', '');
      await expect(copying.menu()).toBeHidden();
    }
  });
});

test.describe('where the clipboard is refused', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
  });

  test('the text appears in a field, selected', async ({ comparison, page, baseURL }) => {
    const copying = new Copying(page);
    await comparison.open('/compare/?area=policy');
    await copying.anchor('policy.fqdn--calico').click();
    const field = copying.menu().getByLabel('Text to copy');
    await expect(field).toHaveValue(`${baseURL ?? ''}/compare/#policy.fqdn--calico`);
    await expect(field).toBeFocused();
    await copying.form('Citation').click();
    await expect(copying.status()).toHaveText(/The text is selected/u);
    await expect(field).toHaveValue(/^Calico .+\.$/u);
    const [selected, whole] = await field.evaluate((area: HTMLTextAreaElement) => [
      area.value.slice(area.selectionStart, area.selectionEnd),
      area.value,
    ]);
    expect(selected).toBe(whole);
    await expect(field).toHaveAttribute('readonly');
    await page.keyboard.press('Escape');
    await expect(copying.anchor('policy.fqdn--calico')).toBeFocused();
  });
});

test.describe('where the browser asks and nobody answers', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => new Promise(() => undefined) },
      });
    });
  });

  test('the link of a cell appears in a field, selected', async ({ comparison, page, baseURL }) => {
    const copying = new Copying(page);
    await comparison.open('/compare/?area=policy');
    await copying.anchor('policy.fqdn--calico').click();
    await page.clock.fastForward(2000);
    const field = copying.menu().getByLabel('Text to copy');
    await expect(field).toHaveValue(`${baseURL ?? ''}/compare/#policy.fqdn--calico`);
    await expect(field).toBeFocused();
    await copying.form('Citation').click();
    await expect(field).toHaveValue(/^http/u);
    await page.clock.fastForward(2000);
    await expect(field).toHaveValue(/^Calico .+\.$/u);
    await expect(copying.menu()).toContainText('The text is selected');
  });

  test('the text of a block is selected', async ({ page }) => {
    await page.goto('/features/policy.fqdn/calico/');
    await page.getByRole('button', { name: 'copy Citation', exact: true }).click();
    await page.clock.fastForward(2000);
    await page.clock.runFor(100);
    await expect(page.locator('[data-copy-status]')).toHaveText(/The text is selected/u);
    const block = page
      .locator('copy-text')
      .filter({ has: page.getByRole('button', { name: 'copy Citation', exact: true }) });
    const shown = await block.locator('code').textContent();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(shown);
  });

  test('an anchor elsewhere says where its link stands', async ({ page }) => {
    await page.goto('/packet-paths/');
    const link = page.locator('a.anchor:visible').first();
    await link.click();
    await page.clock.fastForward(2000);
    await expect(link).toHaveAttribute('data-addressed', '');
    await expect(page).toHaveURL(new RegExp(`${(await link.getAttribute('href')) ?? ''}$`, 'u'));
  });
});
