import type { JSHandle, Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { tellingElements } from './looks.ts';

/** WCAG 2.2 A and AA, and the best practices of the checker. Nothing is left out. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that read colours: two thirds of the time, and the only ones that a theme can change. */
const COLOUR_RULES = axe
  .getRules(TAGS)
  .filter(({ tags }) => tags.includes('cat.color'))
  .map(({ ruleId }) => ruleId);

const ALL_BUT_COLOURS: RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: {
    ...Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
    // WCAG 2.5.3, which the checker counts as an experiment.
    'label-content-name-mismatch': { enabled: true },
  },
};
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: COLOUR_RULES } };

/** A rule that a page breaks: its id, and what is wrong where, ready to read in a failure. */
export interface Violation {
  readonly rule: string;
  readonly message: string;
}

/** What a page that holds the checker calls it. */
interface Checked {
  readonly axe: Pick<typeof axe, 'run'>;
}

/**
 * Lays out what is far from the screen as well: until it is drawn it has boxes at places where no
 * reader ever finds it.
 */
async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*:not([hidden]) { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Runs rules on the page, or on some of its elements alone. */
async function run(
  page: Page,
  rules: RunOptions,
  elements?: JSHandle<readonly Element[]>,
): Promise<readonly Violation[]> {
  // A page keeps the checker until it is left.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) {
    await page.evaluate(axe.source);
    await layOutWhole(page);
  }
  const { violations: found } = await page.evaluate(
    ({ context, options }) => {
      // Further down what sticks would lie over the edge of what is scrolled beneath it.
      for (const region of [document.documentElement, ...document.querySelectorAll('[tabindex]')]) {
        region.scrollTo({ top: 0, behavior: 'instant' });
      }
      return (globalThis as unknown as Checked).axe.run(
        context === undefined ? document : { include: [...context] },
        options,
      );
    },
    // What passes is not asked for.
    { context: elements, options: { ...rules, resultTypes: ['violations' as const] } },
  );
  return found.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' ')).slice(0, 5);
    return { rule: id, message: `${id}: ${help} — ${places.join(' | ')}` };
  });
}

/** What the checker finds of colours, on each look of text; for a page whose theme has changed. */
export async function colourViolations(page: Page): Promise<readonly Violation[]> {
  return run(page, COLOURS, await page.evaluateHandle(tellingElements));
}

/** What the checker finds on a page as it stands. */
export async function violations(page: Page): Promise<readonly Violation[]> {
  return [...(await run(page, ALL_BUT_COLOURS)), ...(await colourViolations(page))];
}
