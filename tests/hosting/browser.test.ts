import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import type { NginxServer } from '../../scripts/nginx/server.ts';
import { startNginx, withNginx } from '../support/nginx.ts';
import { SmallSite } from '../support/small-site.ts';
import { templateRoutes } from '../support/template-routes.ts';

let browser: Browser;
beforeAll(async () => {
  const executablePath = findBrowser();
  const args = ['--disable-background-networking'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  browser = await chromium.launch({
    args,
    timeout: PATIENCE,
    ...(executablePath && { executablePath }),
  });
});
afterAll(() => browser.close());

/** Milliseconds that only what hangs takes: how fast the machine is must not decide. */
const PATIENCE = 600_000;

/** A new page of the browser. */
async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** All that the console of a page says from now on. */
function listen(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => said.push(`${page.url()}: ${message}`));
  return said;
}

describe('in a browser, under the headers of a host', () => {
  let server: NginxServer;
  beforeAll(async () => {
    server = await startNginx();
  });
  afterAll(() => server.stop());

  test('no page of any template is refused anything', async () => {
    const page = await openPage();
    const said = listen(page);
    const routes = templateRoutes().filter((route) => route !== '/404.html');
    for (const route of routes) {
      await page.goto(new URL(route, server.address).href);
      await page.evaluate(() => document.fonts.ready);
    }
    expect(routes.length).toBeGreaterThan(10);
    expect(said).toEqual([]);
    await page.close();
  });

  test('the search and its worker find what is asked', async () => {
    const page = await openPage();
    const said = listen(page);
    await page.goto(`${server.address}search/?q=fqdn`);
    await page.locator('a[href^="/features/policy.fqdn/"]:visible').first().waitFor();
    expect(said).toEqual([]);
    await page.close();
  });
});

/** A page of somebody else, on an origin of its own, that shows an address in a frame. */
async function strangerWith(address: string): Promise<string> {
  const html = `<!doctype html><title>Elsewhere</title><iframe src="${address}"></iframe>`;
  const server: Server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.close();
  });
  return `http://localhost:${String((server.address() as AddressInfo).port)}/`;
}

describe('in a frame of another site', () => {
  const FILES = {
    'compare/index.html': '<!doctype html><title>Ours</title><p>ours',
    'embed/policy.fqdn/index.html': '<!doctype html><title>Ours</title><p>ours',
    '404.html': '<p>nothing',
  };

  test.each([
    ['an embed', 'embed/policy.fqdn/', 'ours'],
    ['a page', 'compare/', ''],
    ['what is not there', 'embed/nothing/', ''],
  ])('%s shows what the rules let it', async (_, path, text) => {
    const site = new SmallSite();
    await site.build(FILES);
    const server = await withNginx({ folder: site.folder });
    const page = await openPage();
    await page.goto(await strangerWith(`${server.address}${path}`), { waitUntil: 'load' });
    const frame = page.frames()[1];
    const shown = await frame?.evaluate(() => document.querySelector('p')?.textContent ?? '');
    // A frame that is refused holds a page of the browser's own, with words of its own.
    expect(frame?.url().startsWith('chrome-error:') === true ? '' : shown).toBe(text);
    await page.close();
  });
});
