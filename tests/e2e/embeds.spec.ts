import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { EmbedOffer } from '~/lib/embed.ts';
import { serveForeignPage, serveWithPolicy } from '../support/foreign-page.ts';
import { dist, embedPages } from '../support/routes.ts';

/** Widths of frames, from a phone to a wide page. */
const WIDTHS = [320, 360, 480, 519, 520, 640, 960];

/** The frames side by side that one page measures at a time. */
const AT_A_TIME = 50;

function offerOf(file: string): EmbedOffer {
  const name = file.replace(/\/index\.html$/u, '.json');
  return JSON.parse(readFileSync(join(dist, name), 'utf8')) as EmbedOffer;
}

test('the frame that is offered works in a page of another site, without a script', async ({
  browser,
}) => {
  await using site = await serveWithPolicy(dist);
  const { html } = offerOf('embed/policy.fqdn/calico/index.html');
  const code = html.replace(/src="https?:\/\/[^/"]+/u, `src="${site.origin}`);
  await using wiki = await serveForeignPage(code);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(wiki.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading')).toHaveText('FQDN egress rules');
  await expect(frame.getByRole('listitem')).toContainText('Calico');
  await expect(frame.getByText('re-read')).toBeVisible();
  await context.close();
});

test('no other page of the site can be shown in a frame', async ({ page }) => {
  await using site = await serveWithPolicy(dist);
  await using wiki = await serveForeignPage(`<iframe src="${site.origin}/compare/"></iframe>`);
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(wiki.origin);
  await refused;
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
});

test('the menu beside a copied link offers the code of frame and picture', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/compare/');
  const menu = page.getByRole('dialog');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  for (const [form, text] of [
    ['Frame as HTML', offerOf('embed/policy.fqdn/calico/index.html').html],
    ['Link to the picture (PNG)', offerOf('embed/policy.fqdn/calico/index.html').thumbnail_url],
  ] as const) {
    await page.locator('a.anchor[href="#policy.fqdn--calico"]').click();
    await menu.getByRole('button', { name: 'For other pages …' }).click();
    await expect(menu.getByRole('button').first()).toBeFocused();
    await menu.getByRole('button', { name: form, exact: true }).click();
    await expect(menu).toBeHidden();
    expect((await copied()).replace(/https?:\/\/[^/"]+/u, '')).toBe(
      text.replace(/https?:\/\/[^/"]+/u, ''),
    );
  }
  await context.clearPermissions();
});

test('a matrix of modes offers none, for an embed shows CNIs', async ({ page }) => {
  await page.goto('/modes/?view=comfortable');
  await page.locator('tr.feature-row a.anchor').first().click();
  await expect(page.getByRole('dialog').getByRole('button').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'For other pages …' })).toHaveCount(0);
});

test('every frame is shown whole at the height that is told, at any width', async ({ page }) => {
  const frames = embedPages().map(({ file, route }) => ({ route, height: offerOf(file).height }));
  expect(frames.length).toBeGreaterThan(0);
  await page.goto('/robots.txt');
  const cut: string[] = [];
  for (let at = 0; at < frames.length; at += AT_A_TIME) {
    cut.push(
      ...(await page.evaluate(
        async ({ group, widths }) => {
          const made = group.map(({ route, height }) => {
            const frame = document.createElement('iframe');
            frame.src = route;
            frame.height = String(height);
            return frame;
          });
          const loaded = made.map(
            (frame) =>
              new Promise((resolve) => {
                frame.addEventListener('load', resolve);
              }),
          );
          document.body.replaceChildren(...made);
          await Promise.all(loaded);
          return widths.flatMap((width) =>
            made.flatMap((frame) => {
              frame.width = String(width);
              const root = frame.contentDocument?.documentElement;
              const { scrollHeight = 0, scrollWidth = 0 } = root ?? {};
              const isWhole = scrollHeight <= Number(frame.height) && scrollWidth <= width;
              const size = `${String(scrollWidth)} × ${String(scrollHeight)}`;
              return isWhole
                ? []
                : [`${frame.src} takes ${size} of ${String(width)} × ${frame.height}`];
            }),
          );
        },
        { group: frames.slice(at, at + AT_A_TIME), widths: WIDTHS },
      )),
    );
  }
  expect(cut.slice(0, 20)).toEqual([]);
});
