import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';

/** A walk through addresses, and what does not agree on the page at each of them. */
export interface AddressWalk {
  readonly query: fc.Arbitrary<string>;
  readonly seed: number;
  readonly steps: number;
  /** Every so many steps the address is loaded anew. */
  readonly reloaded: number;
  /** What does not agree, in words. */
  readonly faults: () => Promise<readonly string[]>;
}

/** Has a page take each address of a walk from its history, and expects nothing to disagree. */
export async function walkAddresses(page: Page, walk: AddressWalk): Promise<void> {
  const { query, seed, steps, reloaded, faults } = walk;
  for (const [step, search] of fc.sample(query, { seed, numRuns: steps }).entries()) {
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
    if (step % reloaded === reloaded - 1) await page.reload();
    await expect
      .poll(faults, { message: `seed ${String(seed)}, step ${String(step)}: ${search}` })
      .toEqual([]);
  }
}
