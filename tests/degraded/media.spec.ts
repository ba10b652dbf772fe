import { expect, type Page, test } from '@playwright/test';
import { templateRoutes } from '../support/template-routes.ts';

/** A laptop of 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** How much of it what sticks may take, so that lines are left to read. */
const STUCK = 0.5;

/** Runs in the browser: what hides the thing that has the focus, if anything does. */
function coverOfFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return '';
  const box = focused.getBoundingClientRect();
  const isOutside = box.bottom <= 0 || box.top >= innerHeight || box.width === 0;
  const name = focused.outerHTML.slice(0, 80);
  if (isOutside) return `out of sight: ${name}`;
  const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(4, box.width / 2)));
  const spots = [box.top + 2, box.top + box.height / 2, box.bottom - 2];
  const isSeen = spots.some((y) => {
    const top = document.elementFromPoint(x, Math.min(innerHeight - 1, Math.max(0, y)));
    return top !== null && (focused.contains(top) || top.contains(focused));
  });
  return isSeen ? '' : `covered: ${name}`;
}

/** The share of the window that things take which stay while the page scrolls down. */
function stuckShare(page: Page): Promise<number> {
  return page.evaluate(async () => {
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await new Promise(requestAnimationFrame);
    let rows = 0;
    for (let y = 1; y < innerHeight; y += 4) {
      const found = document.elementFromPoint(innerWidth / 2, y);
      const isStuck = (element: Element | null): boolean => {
        if (element === null) return false;
        const { position, top, bottom } = getComputedStyle(element);
        // What sticks to a side alone goes along.
        const isSide = position === 'sticky' && top === 'auto' && bottom === 'auto';
        const isHeld = ['sticky', 'fixed'].includes(position) && !isSide;
        return isHeld || isStuck(element.parentElement);
      };
      if (isStuck(found)) rows += 4;
    }
    return rows / innerHeight;
  });
}

for (const route of templateRoutes()) {
  test(`${route} leaves room to read at 400 % zoom, and the focus in sight`, async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    await page.goto(route);
    expect(await stuckShare(page), 'share of the window').toBeLessThanOrEqual(STUCK);
    const faults: string[] = [];
    for (let press = 0; press < 25; press += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(coverOfFocus);
      if (fault !== '') faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
}

test('in forced colours the focus, the place of a link and every mark are drawn', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/compare/#policy.fqdn--calico');
  await expect(page.locator('[id="policy.fqdn--calico"]')).toHaveCSS('outline-style', 'solid');
  const answer = page.locator('[id="policy.fqdn--cilium"] a.value');
  await page.keyboard.press('Tab');
  await answer.focus();
  await expect(answer).not.toHaveCSS('outline-style', 'none');
  const shapes = await page.evaluate(() => {
    const byState = new Map<string, string>();
    for (const cell of document.querySelectorAll<HTMLElement>('td[data-state]')) {
      const mark = cell.querySelector('.state') ?? cell;
      const { borderStyle, backgroundColor, backgroundImage, content } = getComputedStyle(
        mark,
        '::before',
      );
      const word = cell.querySelector('.state-word')?.textContent ?? '';
      if (content !== 'none') {
        byState.set(
          cell.dataset['state'] ?? '',
          [word, borderStyle, backgroundColor, backgroundImage, content].join('|'),
        );
      }
    }
    return [...byState];
  });
  // Each differs from every other by its word at least, and is drawn as something.
  expect(shapes.length).toBeGreaterThan(3);
  expect(new Set(shapes.map(([, look]) => look)).size).toBe(shapes.length);
});

test('who asks for less motion gets none, on any template', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults: string[] = [];
  for (const route of templateRoutes()) {
    await page.goto(route);
    const moving = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*')).flatMap((element) => {
        const style = getComputedStyle(element);
        const times = `${style.transitionDuration}, ${style.animationDuration}`.split(', ');
        const isMoving = times.some((time) => Number.parseFloat(time) > 0.01);
        return isMoving || style.scrollBehavior === 'smooth'
          ? [element.outerHTML.slice(0, 80)]
          : [];
      }),
    );
    faults.push(...moving.map((element) => `${route}: ${element}`));
  }
  expect(faults).toEqual([]);
});
