import type { Page } from '@playwright/test';

/** Where the rows lie on the page, in pixels from its top. */
export function rowBoxes(page: Page) {
  return page.locator('tr.feature-row:visible').evaluateAll((rows) =>
    rows.map((row) => {
      const { top, bottom, height } = row.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY, height };
    }),
  );
}
