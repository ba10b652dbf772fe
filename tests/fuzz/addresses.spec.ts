import { expect, test } from '@playwright/test';
import { anyVisit, visitFaults } from '../support/fuzz/addresses.ts';
import { FUZZ } from '../support/fuzz/settings.ts';
import { shortestFault } from '../support/fuzz/shortest.ts';
import { portionOf, TOOLS } from '../support/fuzz/tools.ts';
import { listenTo } from '../support/fuzz/usable.ts';

/** So long as an address may take on a slow machine, in milliseconds. */
const STEP_TIMEOUT = 1500;
const SLACK = 300_000;

for (const [at, tool] of TOOLS.entries()) {
  const wanted = portionOf(tool, FUZZ.addresses);

  test(`${tool.route} stays usable at ${String(wanted)} addresses that somebody made up`, async ({
    page,
  }) => {
    test.setTimeout(wanted * STEP_TIMEOUT + SLACK);
    const heard = listenTo(page);
    let tried = 0;
    for (let round = 0; tried < wanted; round += 1) {
      const fault = await shortestFault({
        cases: anyVisit(tool),
        seed: FUZZ.seed + 1000 * at + 100_000 * round,
        runs: Math.ceil((wanted - tried) / 10),
        faults: async (visit) => {
          const found = await visitFaults(page, tool, visit, heard);
          tried += visit.addresses.length;
          return found;
        },
        describe: ({ width, addresses }) =>
          `${tool.route} at ${String(width)} px\n  ${addresses.join('\n  → ')}`,
      });
      expect(fault ?? '', `FUZZ_SEED=${String(FUZZ.seed)}`).toBe('');
    }
    expect(tried).toBeGreaterThanOrEqual(wanted);
  });
}
