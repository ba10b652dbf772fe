import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { anyActions } from '../support/fuzz/actions.ts';
import { keepOnSite, runSequence } from '../support/fuzz/sequence.ts';
import { FUZZ } from '../support/fuzz/settings.ts';
import { TOOLS } from '../support/fuzz/tools.ts';
import { listenTo } from '../support/fuzz/usable.ts';

/** Sequences of actions on a page that lacks a script. */
const SEQUENCES = 2;

/** What the browser says of the script itself; the page cannot prevent that. */
const OF_THE_SCRIPT = /Failed to load resource|net::ERR_FAILED|preload/u;

for (const tool of TOOLS.filter(({ share }) => share > 1)) {
  test(`${tool.route} stays usable whichever script it wants does not come`, async ({ page }) => {
    const wanted = new Set<string>();
    page.on('request', (request) => {
      if (request.url().endsWith('.js')) wanted.add(request.url());
    });
    const heard = listenTo(page);
    await keepOnSite(page);
    const sequences = fc.sample(anyActions(tool), { seed: FUZZ.seed, numRuns: SEQUENCES });
    for (const actions of sequences) await runSequence(page, tool.route, actions, heard);
    const faults: string[] = [];
    for (const script of [...wanted]) {
      await page.route(script, (route) => route.abort());
      for (const actions of sequences) {
        const outcome = await runSequence(page, tool.route, actions, heard);
        const own = outcome.faults.filter((fault) => !OF_THE_SCRIPT.test(fault));
        faults.push(...own.map((fault) => `without ${script}: ${fault} ← ${outcome.done.join()}`));
      }
      await page.unroute(script);
    }
    expect(faults).toEqual([]);
  });
}
