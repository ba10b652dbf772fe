import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';

const VIEWS = {
  summary: '/',
  compare: '/compare/?area=policy',
  linked: '/compare/?area=ipam#policy.fqdn--calico',
  feature: '/features/policy.fqdn/',
  claim: '/features/policy.fqdn/calico/',
  snapshot: '/as-of/2026-11-22/',
  corrections: '/corrections/',
  cni: '/cni/calico/',
  cnis: '/cni/',
  guide: '/guides/choosing-a-cni-on-eks/',
  cookbook: '/guides/policies/',
  paths: '/packet-paths/',
  missing: '/404.html',
} as const;
const WIDTHS = { phone: 360, wide: 1280 } as const;
const THEMES = ['light', 'dark'] as const;

/** The browser build that drew the pictures; another build sets type a little differently. */
const drawnBy = readFileSync(
  join(import.meta.dirname, '__screenshots__/browser.txt'),
  'utf8',
).trim();
let isSaid = false;

test.beforeEach(({ browser }) => {
  const isOther = browser.version() !== drawnBy;
  if (isOther && !isSaid) {
    isSaid = true;
    console.log(`The pictures were drawn by Chromium ${drawnBy}, this is ${browser.version()}.`);
  }
  test.skip(isOther, `drawn by Chromium ${drawnBy}`);
});

for (const [name, address] of Object.entries(VIEWS)) {
  for (const [size, width] of Object.entries(WIDTHS)) {
    for (const colorScheme of THEMES) {
      test(`${name}, ${size}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
        await expect(page).toHaveScreenshot(`${name}-${size}-${colorScheme}.png`, {
          animations: 'disabled',
          maxDiffPixelRatio: 0.005,
        });
      });
    }
  }
}
