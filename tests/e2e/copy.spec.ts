import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { marked } from 'marked';
import { CNIS, rowsOf } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';

const PIN = '/as-of/2026-11-22/';

/** The copying parts of a page as a reader uses them. */
class Copying {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  anchor(id: string) {
    return this.page.locator(`a.anchor[href="#${id}"]`);
  }

  menu() {
    return this.page.getByRole('dialog');
  }

  form(name: string) {
    return this.menu().getByRole('button', { name, exact: true });
  }

  status() {
    return this.page.locator('[data-copy-status]');
  }

  /** Takes a form from the open menu; gives what the clipboard then holds. */
  async take(name: string): Promise<string> {
    await this.form(name).click();
    await expect(this.status()).toHaveText(`${name} copied`);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

/** Says that the snapshot holds a place under another id, or under none. */
async function pinElsewhere(page: Page, place: string, id: string): Promise<void> {
  await page.locator(`[id="${place}"]`).evaluate((element, pinned) => {
    element.setAttribute('data-pinned', pinned);
  }, id);
}

/** Sets the day of the snapshot that copied texts pin. */
async function pin(page: Page): Promise<void> {
  await page.locator('table.claims').evaluate((table) => {
    table.setAttribute('data-snapshot', '2026-11-22');
  });
}

/** What the menu of a cell copies as its citation, and the first source behind its answer. */
interface Copied {
  readonly id: string;
  /** Whether the latest snapshot holds the answer. */
  readonly isPublished: boolean;
  readonly citation: string;
  readonly source: string;
}

/** Takes the citation of each cell by its menu, as fast as the page lets it. */
function copyCitations(page: Page, cells: string): Promise<readonly Copied[]> {
  return page.locator(cells).evaluateAll(async (all) => {
    const copied: Copied[] = [];
    const sourceOf = async (cell: Element) => {
      const { href = '', hash = '' } = cell.querySelector<HTMLAnchorElement>('a.value') ?? {};
      const text = await (await fetch(href)).text();
      const place = new DOMParser()
        .parseFromString(text, 'text/html')
        .getElementById(hash.slice(1));
      return place?.querySelector('.sources a')?.getAttribute('href') ?? '';
    };
    for (const cell of all) {
      const openMenu = () => document.querySelector('copy-menu:popover-open');
      cell.querySelector<HTMLElement>('a.anchor')?.click();
      while (openMenu() === null) await new Promise(requestAnimationFrame);
      const buttons = openMenu()?.querySelectorAll('button') ?? [];
      [...buttons].find(({ textContent }) => textContent === 'Citation')?.click();
      // The menu closes once the clipboard has it.
      while (openMenu() !== null) await new Promise(requestAnimationFrame);
      copied.push({
        id: cell.id,
        isPublished: (cell as HTMLElement).dataset['pinned'] !== '',
        citation: await navigator.clipboard.readText(),
        source: await sourceOf(cell),
      });
    }
    return copied;
  });
}

/** The text of a page that has to be there. */
async function textAt(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.text();
}

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

  test('a citation names version, answer, review, snapshot and source', async ({
    comparison,
    page,
    baseURL,
  }) => {
    const copying = new Copying(page);
    await comparison.open();
    await pin(page);
    // As one whose answer the snapshot holds; another is told otherwise.
    await page.locator('[id="policy.fqdn--calico"]').evaluate((cell) => {
      cell.removeAttribute('data-pin-differs');
    });
    await copying.anchor('policy.fqdn--calico').click();
    const citation = await copying.take('Citation');
    const site = baseURL ?? '';
    expect(citation).toMatch(/^Calico v[\d.]+, FQDN egress rules: \*\*Paid\*\* — \S/u);
    expect(citation).toContain(`[CNI Compare](${site}/features/policy.fqdn/calico/), re-read`);
    expect(citation).toContain(`[as of 22 Nov 2026](${site}${PIN}#policy.fqdn--calico)`);
    expect(citation).toMatch(/; source: \[[^\]]+\]\(https:\/\/github\.com\/[^)]+\)\)\.$/u);
  });

  test('a pinned link uses the id of the snapshot, and is left out where that has none', async ({
    comparison,
    page,
  }) => {
    const copying = new Copying(page);
    await comparison.open();
    await pin(page);
    await pinElsewhere(page, 'policy.fqdn--calico', 'policy.dns--calico');
    await copying.anchor('policy.fqdn--calico').click();
    expect(await copying.take('Citation')).toContain(`${PIN}#policy.dns--calico)`);
    await pinElsewhere(page, 'policy.fqdn', '');
    await copying.anchor('policy.fqdn').click();
    expect(await copying.take('Row as Markdown table')).not.toContain(PIN);
  });

  test('the page of a claim offers the same citation, to select or to copy', async ({
    comparison,
    page,
  }) => {
    const copying = new Copying(page);
    await comparison.open();
    await copying.anchor('policy.fqdn--calico').click();
    const citation = await copying.take('Citation');
    await page.goto('/features/policy.fqdn/calico/');
    await page.getByRole('button', { name: 'copy Citation', exact: true }).click();
    await expect(copying.status()).toHaveText('Citation copied');
    const offered = await page.evaluate(() => navigator.clipboard.readText());
    const withoutOrigin = (text: string) => text.replaceAll(/http:\/\/localhost:\d+/gu, '');
    expect(withoutOrigin(offered)).toBe(withoutOrigin(citation));
    await expect(page.locator('copy-text code').last()).toHaveCSS('user-select', 'all');
  });

  test('a row becomes a Markdown table with a link in every cell, and CSV', async ({
    comparison,
    page,
    baseURL,
  }) => {
    const copying = new Copying(page);
    await comparison.open('/compare/?cni=calico,cilium');
    await copying.anchor('policy.fqdn').click();
    const site = baseURL ?? '';
    const table = await copying.take('Row as Markdown table');
    const hrefs = [...marked.parse(table, { async: false }).matchAll(/href="([^"]+)"/gu)];
    const places = ['', '--calico', '--cilium'].map((end) => `${site}/compare/#policy.fqdn${end}`);
    expect(hrefs.map(([, href]) => href).slice(0, 4)).toEqual([...places, places[0]]);
    await copying.anchor('policy.fqdn').click();
    const [head, row] = parse(await copying.take('Row as CSV'));
    expect(head?.filter((name) => name.endsWith(': answer'))).toHaveLength(2);
    expect(row?.slice(0, 3)).toEqual(['policy.fqdn', 'FQDN egress rules', 'Paid']);
    await copying.anchor('policy.fqdn').click();
    const citations = await copying.take('Citations, one a CNI');
    expect(citations.match(/^- \S.+\.$/gmu)).toHaveLength(2);
  });

  test('the view is copied with the rows, columns and order shown', async ({
    comparison,
    page,
    baseURL,
  }) => {
    const copying = new Copying(page);
    const view = '/compare/?cni=calico,cilium&area=policy&support=yes&sort=feature.desc';
    await comparison.open(view);
    await expect(comparison.status()).toContainText('Sorted by Feature');
    const shown = await comparison.shownRows();
    expect(shown.length).toBeGreaterThan(1);
    const copyView = page.getByRole('button', { name: 'copy view' });
    await copyView.click();
    await expect(copying.menu()).toContainText(`This view: ${String(shown.length)} rows`);
    const rows = parse(await copying.take('CSV'), { record_delimiter: '\r\n' });
    expect(rows.slice(1).map(([id]) => id)).toEqual(shown);
    expect(rows[0]).toHaveLength(7);
    await copyView.click();
    const table = await copying.take('Markdown table');
    expect(table.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(shown.length + 2);
    expect(table).toContain(`From [CNI Compare](${baseURL ?? ''}${view})`);
    await copyView.click();
    expect(await copying.take('Link to this view')).toBe(`${baseURL ?? ''}${view}`);
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

  test('every citation of an area leads to places that exist', async ({ comparison, page }) => {
    await comparison.open('/compare/?area=policy');
    const date = await page.locator('table.claims').getAttribute('data-snapshot');
    const copied = await copyCitations(page, 'tbody[data-area="policy"] td[data-cni]');
    expect(copied).toHaveLength(rowsOf('policy') * CNIS);
    const texts = new Map<string, string>();
    for (const { id, isPublished, citation, source } of copied) {
      const html = marked.parse(citation, { async: false });
      const hrefs = [...html.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href ?? '');
      const own = hrefs.filter((href) => href.startsWith(new URL(page.url()).origin));
      expect(own, id).toHaveLength(date === null || !isPublished ? 1 : 2);
      for (const href of own) {
        const [address = '', place] = href.split('#');
        const text = texts.get(address) ?? (await textAt(page, address));
        texts.set(address, text);
        if (place !== undefined) expect(text, href).toContain(`id="${place}"`);
      }
      expect(hrefs.at(-1), id).toBe(source.replaceAll('&', '&amp;'));
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
