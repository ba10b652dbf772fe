import type { Page } from '@playwright/test';
import { modes } from '../../src/data/index.ts';
import { expect, test } from '../support/fixtures.ts';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
] as const;
const VIEWS = ['overview', 'compact', 'comfortable'] as const;
const PLACES = ['services', 'policy.fqdn--calico-ebpf'] as const;

/** Where what an address names stands, and what is painted there. */
function placeOf(page: Page, id: string) {
  return page.evaluate((place) => {
    const target = document.getElementById(place);
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const box = target?.getBoundingClientRect();
    const bar = boxOf('.table-bar')?.bottom ?? 0;
    const head = boxOf('.claims thead');
    if (!target || !box) return { isShown: false };
    const x = Math.min(box.right - 4, innerWidth - 60);
    const painted = document.elementFromPoint(x, (box.top + box.bottom) / 2);
    const isStrip = matchMedia('(max-width: 40rem)').matches;
    const isOverview = document.documentElement.dataset['view'] === 'overview';
    return {
      isShown: target === painted || target.contains(painted),
      isBelowBar: box.top >= bar - 1,
      // Where answers stand below each other each names its column, and the head goes with the page.
      isBelowHead: (isStrip && !isOverview) || (head !== undefined && box.top >= head.bottom - 1),
      isHeadInView: (isStrip && !isOverview) || (head !== undefined && head.top >= bar - 2),
    };
  }, id);
}

for (const size of SIZES) {
  for (const view of VIEWS) {
    test(`at ${String(size.width)} px, ${view}, a place of the table is in view below its head`, async ({
      comparison,
      page,
    }) => {
      await page.setViewportSize(size);
      for (const place of PLACES) {
        await page.goto('/robots.txt');
        await comparison.open(`/modes/${view === 'overview' ? '' : `?view=${view}`}#${place}`);
        await expect(page.locator(`[id="${place}"]`)).toHaveAttribute('data-target', '');
        await expect
          .poll(() => placeOf(page, place), { message: place })
          .toEqual({
            isShown: true,
            isBelowBar: true,
            isBelowHead: true,
            isHeadInView: true,
          });
      }
    });

    test(`at ${String(size.width)} px, ${view}, the wheel goes on to the page at the end of the table`, async ({
      comparison,
      page,
    }) => {
      await page.setViewportSize(size);
      await comparison.open(`/modes/${view === 'overview' ? '' : `?view=${view}`}#services`);
      await expect(page.locator('#services')).toHaveAttribute('data-target', '');
      const isAtEnd = () =>
        page.locator('.table-region').evaluate((region) => {
          region.scrollTop = region.scrollHeight;
          return region.scrollTop + region.clientHeight >= region.scrollHeight - 1;
        });
      await expect.poll(isAtEnd).toBe(true);
      const before = await page.evaluate(() => scrollY);
      await page.mouse.move(size.width / 2, size.height / 2);
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, 200);
          return page.evaluate(() => scrollY);
        })
        .toBeGreaterThan(before);
    });
  }
}

test('a table that fits scrolls with the page, one that does not in its region', async ({
  comparison,
  page,
}) => {
  const region = page.locator('.table-region');
  await page.setViewportSize(SIZES[0]);
  await comparison.open('/modes/');
  await expect(region).toHaveCSS('overflow-y', 'visible');
  await comparison.choose('compact');
  await expect(region).toHaveCSS('overflow-y', 'auto');
  await comparison.open('/modes/?mode=vpc-cni,calico-ebpf');
  await expect(region).toHaveCSS('overflow-y', 'visible');
});

test('on a phone the marks of the overview stand below their names', async ({
  comparison,
  page,
}) => {
  await page.setViewportSize(SIZES[2]);
  await comparison.open('/modes/');
  const lefts = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
  const row = 'tr.feature-row >> nth=0 >> td[data-cni]';
  expect(await lefts(row)).toEqual(await lefts('thead th[data-cni]'));
});

test('heads of the overview are set as those of the comparison, names on one line of rings', async ({
  comparison,
  page,
}) => {
  await page.setViewportSize(SIZES[0]);
  const sizes = () =>
    page
      .locator('thead th:not([data-cni]) .sort-label')
      .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).fontSize));
  await comparison.open('/compare/');
  const those = await sizes();
  for (const address of ['/modes/', '/modes/?view=compact']) {
    await comparison.open(address);
    await expect.poll(sizes).toEqual(those);
  }
  await comparison.open('/modes/');
  const bottoms = await page
    .locator('thead th[data-cni] .sort-label')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().bottom));
  expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(1);
});

test.describe('the tabs of all modes', () => {
  const ROW = 'policy.fqdn';
  const open = `/modes/#${ROW}--calico-ebpf`;

  test('take two lines at most, with short names and the CNI for ears', async ({
    comparison,
    page,
  }) => {
    await page.setViewportSize(SIZES[0]);
    await comparison.open(open);
    const tabs = comparison.panel(ROW).getByRole('tab');
    await expect(tabs).toHaveCount(Object.keys(modes).length);
    const tops = await tabs.evaluateAll((all) =>
      all.map((tab) => Math.round(tab.getBoundingClientRect().top)),
    );
    expect(new Set(tops).size).toBeLessThanOrEqual(2);
    const chosen = comparison.panel(ROW).getByRole('tab', { selected: true });
    await expect(chosen).toHaveAccessibleName('Calico eBPF Paid');
    await expect(
      comparison.panel(ROW).getByRole('tab', { name: 'VPC CNI + Cilium No', exact: true }),
    ).toBeVisible();
  });

  for (const size of SIZES.slice(1)) {
    test(`are a strip at ${String(size.width)} px that brings the chosen one into view`, async ({
      comparison,
      page,
    }) => {
      await page.setViewportSize(size);
      await comparison.open(open);
      const strip = comparison.panel(ROW).getByRole('tablist');
      const chosen = comparison.panel(ROW).getByRole('tab', { selected: true });
      const isInStrip = async () => {
        const outer = await strip.boundingBox();
        const inner = await chosen.boundingBox();
        if (!outer || !inner) return false;
        return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width + 1;
      };
      await expect.poll(isInStrip).toBe(true);
      await chosen.focus();
      for (const [key, name] of [
        ['End', 'Cilium AWS build'],
        ['ArrowRight', 'Amazon VPC CNI Secondary IPs'],
        ['ArrowLeft', 'Cilium AWS build'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(chosen).toBeFocused();
        await expect(chosen).toHaveAccessibleName(new RegExp(`^${name}`, 'u'));
        await expect.poll(isInStrip).toBe(true);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    });
  }
});
