import { expect, type Page, test } from '@playwright/test';
import { DomUtils } from 'htmlparser2';
import { type Client, CLIENTS } from '../support/degraded/clients.ts';
import { allElements, parseDom } from '../support/dom.ts';
import { builtPages, builtText } from '../support/routes.ts';
import { templateRoutes } from '../support/template-routes.ts';

/** Between a phone at 400 % zoom and a desk. */
const WIDTHS = [320, 1280];
/** The share of its text that a page keeps whatever its scripts make of it. */
const MOST = 0.9;

const fileOf = new Map(builtPages().map(({ route, file }) => [route, file]));

/** The text of the main part of a page as it was built, without white space. */
function builtMain(route: string): string {
  const elements = allElements(parseDom(builtText(fileOf.get(route) ?? '')));
  const main = elements.find(({ name }) => name === 'main');
  return (main ? DomUtils.textContent(main) : '').replace(/\s+/gu, '');
}

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
function broken({ promised }: Client, seen: Look, text: string): readonly string[] {
  const isStyled = promised !== 'readable';
  const isWhole = promised === 'plain' ? seen.text === text : seen.text.length > MOST * text.length;
  const checks: readonly (readonly [boolean, string])[] = [
    [seen.heading, 'no heading is to be seen'],
    [
      isWhole,
      `of its text there are ${String(seen.text.length)} of ${String(text.length)} letters`,
    ],
    [seen.isInOrder, 'head, main part and foot are not in their order'],
    [seen.ways > 3, 'no way around'],
    [!isStyled || seen.excess <= 0, `scrolls sideways by ${String(seen.excess)} px`],
    [promised !== 'works' || seen.isUpgraded, 'its scripts do not run'],
    [promised !== 'plain' || seen.controls.length === 0, `dead: ${seen.controls.join(' ')}`],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

const working = CLIENTS.filter(({ promised }) => promised === 'works');

/** What a page that still works lacks, all at once: what a reader does then is tried one by one. */
const all: Client = {
  name: working.map(({ name }) => name).join(', '),
  promised: 'works',
  async arrange(page) {
    for (const { arrange } of working) await arrange(page);
  },
};

for (const client of [all, ...CLIENTS.filter(({ promised }) => promised !== 'works')]) {
  test(`where ${client.name}, every template gives what is promised: ${client.promised}`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(`${page.url()} throws ${message}`));
    await client.arrange(page);
    for (const route of templateRoutes()) {
      const text = builtMain(route);
      await page.goto(route);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const found = broken(client, await look(page), text);
        faults.push(...found.map((fault) => `${route} at ${String(width)} px: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

/** Addresses that ask the tools for something. */
const ASKING = [
  '/compare/?q=dns&area=policy',
  '/modes/?q=dns&area=policy',
  '/settings/?q=warm&cni=cilium',
  '/choose/?must=eks-ec2,policy.fqdn',
  '/plan/?v=1&nodes=7',
  '/check/?example=calico',
  '/search/?q=fqdn',
  '/packet-paths/?path=cross-node',
  '/benchmarks/?cni=cilium',
  '/guides/policies/?dialect=cilium',
];

/** The texts of the main part of a page that a reader sees, or comes to by scrolling. */
async function shownAt(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return page.locator('main *').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap(({ childNodes }) => [...childNodes])
      .flatMap((node) => (node instanceof Text && node.data.trim() !== '' ? [node.data] : [])),
  );
}

/** Clients to which modules come that must not do what they would. */
const restrained = CLIENTS.filter(
  ({ name, promised }) => promised === 'plain' && !/^no (?:script|module) loads$/u.test(name),
);

for (const client of restrained) {
  test(`where ${client.name}, what an address asks changes nothing`, async ({ page, browser }) => {
    const plain = await browser.newContext({
      baseURL: test.info().project.use.baseURL ?? '',
      javaScriptEnabled: false,
    });
    const still = await plain.newPage();
    await client.arrange(page);
    for (const address of ASKING) {
      expect(await shownAt(page, address), address).toEqual(await shownAt(still, address));
    }
    await plain.close();
  });
}

test('where no module loads, each tool says so', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  for (const tool of ['/choose/', '/plan/', '/check/']) {
    await page.goto(tool);
    const said = page.getByText(/Without scripts nothing is|did not load, or is blocked/u);
    await expect(said.filter({ visible: true }), tool).toHaveCount(1);
  }
});
