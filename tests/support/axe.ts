import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA, and the best practices of the checker. Nothing is left out. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page: rule, help and the elements, ready to read in a failure. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // What passes is not asked for, and costs most of the time.
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    // Without frames nothing has to be put together on a blank page of its own.
    .setLegacyMode(true)
    .analyze();
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} — ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 5)
        .join(' | ')}`,
  );
}
