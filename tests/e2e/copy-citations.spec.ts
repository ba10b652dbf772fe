import type { Page } from '@playwright/test';
import { marked } from 'marked';
import { Copying } from '../support/copying.ts';
import { CNIS, rowsOf } from '../support/expected-rows.ts';
import { expect, test } from '../support/fixtures.ts';

const PIN = '/as-of/2026-11-22/';

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
