import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { templateRoutes } from '../support/template-routes.ts';

/** From a phone at 400 % zoom to a wide screen. */
const WIDTHS = Array.from({ length: 85 }, (_, step) => 320 + 20 * step);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const route of templateRoutes()) {
  test(`${route} never scrolls sideways`, async ({ page }) => {
    // In a frame on a page without styles, which takes another width at once, as a window does not.
    await page.goto('/robots.txt');
    expect(await overflows(page, route)).toEqual([]);
  });
}

/** At which widths a page is wider than its window, by how much, and what reaches farthest. */
async function overflows(page: Page, route: string): Promise<readonly string[]> {
  return page.evaluate(
    async ({ src, widths }) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.height = '800';
      document.body.replaceChildren(frame);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
      });
      const site = frame.contentDocument ?? document;
      await site.fonts.ready;

      const isCut = (element: Element | null): boolean =>
        element !== null &&
        element !== site.body &&
        (getComputedStyle(element).overflowX !== 'visible' || isCut(element.parentElement));
      const reach = (element: Element) => element.getBoundingClientRect().right;
      const widest = () =>
        Array.from(site.querySelectorAll('body *'))
          .filter((element) => !isCut(element.parentElement))
          .reduce((a, b) => (reach(b) > reach(a) ? b : a));

      return widths.flatMap((width) => {
        frame.width = String(width);
        const { clientWidth, scrollWidth } = site.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const { localName, id, className } = widest();
        const excess = `${String(scrollWidth - clientWidth)} px too wide`;
        return [
          `${String(width)} px: ${excess}, by <${localName} id="${id}" class="${className}">`,
        ];
      });
    },
    { src: route, widths: WIDTHS },
  );
}
