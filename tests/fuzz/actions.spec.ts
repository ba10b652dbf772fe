import { expect, test } from '@playwright/test';
import { anyActions } from '../support/fuzz/actions.ts';
import { keepOnSite, runSequence } from '../support/fuzz/sequence.ts';
import { FUZZ } from '../support/fuzz/settings.ts';
import { shortestFault } from '../support/fuzz/shortest.ts';
import { portionOf, TOOLS } from '../support/fuzz/tools.ts';
import { listenTo } from '../support/fuzz/usable.ts';

/** So long as a sequence may take on a slow machine, in milliseconds. */
const STEP_TIMEOUT = 15_000;
const SLACK = 300_000;

for (const [at, tool] of TOOLS.entries()) {
  const runs = portionOf(tool, FUZZ.sequences);

  test(`${tool.route} stays usable after each of ${String(runs)} sequences of actions`, async ({
    page,
  }) => {
    test.setTimeout(runs * STEP_TIMEOUT + SLACK);
    const heard = listenTo(page);
    await keepOnSite(page);
    let done: readonly string[] = [];
    const fault = await shortestFault({
      cases: anyActions(tool),
      seed: FUZZ.seed + 1000 * at,
      runs,
      faults: async (actions) => {
        const outcome = await runSequence(page, tool.route, actions, heard);
        if (outcome.faults.length > 0) done = outcome.done;
        return outcome.faults;
      },
      describe: () => `${tool.route}\n  ${done.join('\n  → ')}`,
    });
    expect(fault ?? '', `FUZZ_SEED=${String(FUZZ.seed)}`).toBe('');
  });
}
