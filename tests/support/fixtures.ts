import { test as base, type Page } from '@playwright/test';
import { BASE, below } from './base-path.ts';
import { expect } from './expect-below.ts';

/** The comparison as tests handle it. */
export class Comparison {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address = '/compare/'): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.locator('button.sort-label').first()).toBeAttached();
    // Links are copied by a script of their own, which may come after that of the table.
    await expect(this.page.locator('copy-anchors:defined')).toBeAttached();
  }

  /** Ids of the rows a reader sees, top to bottom. */
  async shownRows(): Promise<readonly string[]> {
    return this.page
      .locator('tr.feature-row:visible')
      .evaluateAll((rows) => rows.map((row) => row.id));
  }

  status() {
    return this.page.locator('[data-status]');
  }

  tick(label: string) {
    return this.page.locator('[data-toolbar]').getByLabel(label, { exact: true });
  }

  /** Ticks or picks what a list of the bar holds, once its button has opened the list. */
  async choose(label: string, isOn = true): Promise<void> {
    const option = this.page.getByLabel(label, { exact: true });
    const list = this.page.locator('.bar-choice').filter({ has: option });
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
    await this.tick(label).setChecked(isOn);
  }

  /** The answer of a cell, as the link that opens it. */
  answer(cell: string) {
    return this.page.locator(`[id="${cell}"] a.value`);
  }

  /** What is open below a row. */
  panel(row: string) {
    return this.page.locator(`tr.panel-row:has([id="panel-${row}"])`);
  }

  sortButton(column: string) {
    return this.page.locator('thead').getByRole('button', { name: column, exact: true });
  }
}

/** Lets the tests of a site at the root run on one below a base path: their addresses are below it. */
function moveBelow(page: Page): void {
  const open = page.goto.bind(page);
  page.goto = (address, options) => open(below(address), options);
}

/** Fails any test during which the console reports something or a request leaves the origin. */
export const test = base.extend<{ comparison: Comparison; quietPage: undefined }>({
  page: async ({ page }, use) => {
    if (BASE !== '/') moveBelow(page);
    await use(page);
  },
  comparison: async ({ page }, use) => {
    await use(new Comparison(page));
  },
  quietPage: [
    async ({ page, context, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        // The browser itself reports the 404 page's own status; the page cannot prevent that.
        if (message.text().includes('status of 404')) return;
        faults.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) faults.push(url);
      });
      await use(undefined);
      // The context serves the next test too, which must not be allowed what this one was.
      await context.clearPermissions();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from './expect-below.ts';
