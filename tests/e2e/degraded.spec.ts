import { expect, type Page, test } from '@playwright/test';
import { type Client, CLIENTS } from '../support/degraded/clients.ts';
import { templateRoutes } from '../support/template-routes.ts';

/** Between a phone at 400 % zoom and a desk. */
const WIDTHS = [320, 1280];

/** What a reader has of a page, read in one go once it has had time to begin. */
function look(page: Page) {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const root = document.documentElement;
    const controls = Array.from(document.querySelectorAll('button, input, select, textarea'));
    const boxOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return {
      heading: document.querySelector('h1')?.checkVisibility() === true,
      text: (document.querySelector('main')?.textContent ?? '').replace(/\s+/gu, ''),
      isInOrder:
        boxOf('.site-header').top < boxOf('main').top && boxOf('main').top < boxOf('footer').top,
      ways: document.querySelectorAll('.site-header nav a[href]').length,
      isUpgraded: document.querySelector('theme-toggle:defined button')?.checkVisibility() === true,
      controls: controls
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter((control) => control.closest('form[action]') === null)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      excess: root.scrollWidth - root.clientWidth,
    };
  });
}

type Look = Awaited<ReturnType<typeof look>>;

/** What a page owes to a client and does not give, in words. */
function broken({ promised }: Client, seen: Look): readonly string[] {
  const isStyled = promised !== 'readable';
  const checks: readonly (readonly [boolean, string])[] = [
    [seen.heading, 'no heading is to be seen'],
    [seen.text.length > 100, `of its text there is “${seen.text}”`],
    [seen.isInOrder, 'head, main part and foot are not in their order'],
    [seen.ways > 3, 'no way around'],
    [!isStyled || seen.excess <= 0, `scrolls sideways by ${String(seen.excess)} px`],
    [promised !== 'works' || seen.isUpgraded, 'its scripts do not run'],
    [promised !== 'plain' || seen.controls.length === 0, `dead: ${seen.controls.join(' ')}`],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

for (const client of CLIENTS) {
  test(`where ${client.name}, every template is ${client.promised}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(`${page.url()} throws ${message}`));
    await client.arrange(page);
    for (const route of templateRoutes()) {
      await page.goto(route);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const found = broken(client, await look(page));
        faults.push(...found.map((fault) => `${route} at ${String(width)} px: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}
