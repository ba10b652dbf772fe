import type { Page } from '@playwright/test';
import { type Action, perform } from './actions.ts';
import { faultsOf, isLeaving, type listenTo } from './usable.ts';

/** Milliseconds after which what an action has set going has ended or failed. */
const STRAGGLERS = 40;

/** Keeps a page on the site: what leads to another one, to a file or to a printer leads nowhere. */
export async function keepOnSite(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
        if (!link) return;
        const to = new URL(link.getAttribute('href') ?? '', location.href);
        if (to.origin !== location.origin || !to.pathname.endsWith('/')) event.preventDefault();
      },
      true,
    );
  });
}

/** What came of a sequence: what was done, and what is wrong after the last of it. */
export interface Outcome {
  readonly done: readonly string[];
  readonly faults: readonly string[];
}

/** An action that meets a page on its way to another one is one upon nothing. */
async function attempt(page: Page, action: Action, start: number): Promise<string> {
  try {
    return await perform(page, action, start);
  } catch (error) {
    if (!isLeaving(error)) throw error;
    return 'nothing: the page was left';
  }
}

/** Does a sequence on a page that is loaded anew; it ends at the first fault. */
export async function runSequence(
  page: Page,
  route: string,
  actions: readonly Action[],
  heard: ReturnType<typeof listenTo>,
): Promise<Outcome> {
  heard.take();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('about:blank');
  await page.goto(route);
  const start = await page.evaluate(() => navigation.currentEntry?.index ?? 0);
  const done: string[] = [];
  for (const action of actions) {
    done.push(`${action.does} ${await attempt(page, action, start)}`);
    const faults = [...(await faultsOf(page)), ...heard.take()];
    if (faults.length > 0) return { done: [...done, `at ${page.url()}`], faults };
  }
  await page.waitForTimeout(STRAGGLERS);
  return { done, faults: heard.take() };
}
