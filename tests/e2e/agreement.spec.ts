import type { Page } from '@playwright/test';
import { ROWS } from '../support/expected-rows.ts';
import { type Comparison, expect, test } from '../support/fixtures.ts';

/** How many actions a walk takes; a longer one, as of a night, takes other ones. */
const USUAL_STEPS = 200;
const STEPS = Number(process.env['WALK_STEPS'] ?? USUAL_STEPS);
/** Another number makes other actions; a failure names the one it happened with. */
const SEED = Number(process.env['WALK_SEED'] ?? (STEPS === USUAL_STEPS ? 11 : 2027));
/** So long as a step may take on a slow machine, in milliseconds. */
const STEP_TIMEOUT = 1500;

/** Numbers from 0 to 1 that are the same for a seed every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** What a page says of itself and what it shows, read in one go. */
function look(page: Page) {
  return page.evaluate(() => {
    const textOf = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
    const isSeen = (element: Element) => (element as HTMLElement).checkVisibility();
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
    const ticked = (name: string) =>
      [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
        ({ value }) => value,
      );
    const rows = seen('tr.feature-row');
    const columns = seen('thead th[data-cni]').map((head) => head.id);
    const cellsOf = (row: Element) => [...row.querySelectorAll('td[data-cni]')].filter(isSeen);
    return {
      address: location.pathname + location.search + location.hash,
      status: textOf('[data-status]'),
      isBusy: document.querySelector('[aria-busy="true"]') !== null,
      note: seen('[data-note]').length > 0 ? textOf('[data-note-text]') : '',
      empty: seen('[data-empty]').map(({ textContent }) => textContent),
      rows: rows.length,
      columns,
      ticked: { cni: ticked('cni'), view: ticked('view') },
      // The table is comfortable where nothing says otherwise.
      view: document.documentElement.dataset['view'] ?? 'comfortable',
      unevenRows: rows.filter((row) => cellsOf(row).length !== columns.length).map(({ id }) => id),
      emptyBodies: seen('tbody[data-area]')
        .filter(
          (body) => body.querySelector('tr:is(.feature-row, .fold-row):not([hidden])') === null,
        )
        .map((body) => (body as HTMLElement).dataset['area']),
      strayPanels: seen('tr.panel-row').filter(
        ({ previousElementSibling: row }) => !row?.matches('tr.feature-row:not([hidden])'),
      ).length,
      isClearOffered: seen('[data-clear]').length > 0,
      isOrderOffered: seen('[data-natural-order]').length > 0,
      isOrderSaid: seen('[data-order]:not(.sr-only, :empty)').length > 0,
      sorted: seen('thead th[aria-sort]').length,
      focus: document.activeElement?.tagName ?? 'none',
    };
  });
}

type Look = Awaited<ReturnType<typeof look>>;

/** What does not agree on a page, in words. */
function disagreements(seen: Look): readonly string[] {
  const parameters = new URLSearchParams(/\?[^#]*/u.exec(seen.address)?.[0] ?? '');
  const [, shown, total] = /(?:(\d+) of )?(\d+) rows/u.exec(seen.status) ?? [];
  const folded = Number(/(\d+) folded/u.exec(seen.status)?.[1] ?? 0);
  const hash = seen.address.split('#')[1] ?? '';
  const chosen = (parameters.get('cni') ?? '').split(',').filter(Boolean);
  // A cell is named with its column, a column by its head.
  const asked = [...chosen, hash.split('--').at(-1) ?? ''];
  const keys = [...parameters.keys()].filter((key) => key !== 'view');
  const checks: readonly (readonly [boolean, string])[] = [
    [Number(total) === ROWS, `total “${seen.status}”`],
    [Number(shown ?? total) === seen.rows, `“${seen.status}” with ${String(seen.rows)} rows`],
    [
      seen.empty.length > 0 === (seen.rows + folded === 0),
      `“${seen.empty.join()}” with ${String(seen.rows)} rows`,
    ],
    [
      chosen.length === 0 || chosen.every((id) => seen.columns.includes(id)),
      'a chosen column is hidden',
    ],
    [
      chosen.length === 0 || seen.columns.every((id) => asked.includes(id)),
      'a column nobody chose',
    ],
    [
      seen.note.includes('outside') ? hash !== '' : true,
      `a note on a place without one: ${seen.note}`,
    ],
    [seen.unevenRows.length === 0, `rows unlike the head: ${seen.unevenRows.join()}`],
    [seen.emptyBodies.length === 0, `areas without rows: ${seen.emptyBodies.join()}`],
    [seen.strayPanels === 0, 'a panel without its row'],
    [seen.ticked.view.join() === seen.view, `view ${seen.view}, ticked ${seen.ticked.view.join()}`],
    [(parameters.get('view') ?? 'comfortable') === seen.view, `view ${seen.view}`],
    [seen.isClearOffered === keys.length > 0, `clear with ${keys.join()}`],
    [seen.isOrderOffered === parameters.has('sort'), 'original order'],
    [
      seen.sorted === (parameters.has('sort') && !seen.isOrderSaid ? 1 : 0),
      'neither an arrow nor words say the order, or both',
    ],
    [seen.focus !== 'BODY', 'the focus is on the body'],
    [!seen.isBusy, 'words behind the answers are being fetched'],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

/** Something a reader does; answers what it was. */
type Action = (comparison: Comparison, at: (count: number) => number) => Promise<string>;

/** Sets one of the inputs of a list, opening the list first. */
const tickOne: Action = async ({ page }, at) => {
  const names = ['cni', 'area', 'support', 'flag', 'view'];
  const name = names[at(names.length)] ?? '';
  const list = page.locator(`[data-choice="${name}"]`);
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  const inputs = list.locator('input');
  const input = inputs.nth(at(await inputs.count()));
  await input.click();
  return `${name} ${(await input.getAttribute('value')) ?? ''}`;
};

const type: Action = async ({ page }, at) => {
  const texts = ['', '', 'dns', 'kafka', 'zzzz', 'eBPF', 'ENABLE_PREFIX_DELEGATION', 'calico ipv6'];
  const text = texts[at(texts.length)] ?? '';
  await page.locator('input[name="q"]').fill(text);
  return `type “${text}”`;
};

/** A list that stays open lies over what is below it; a reader closes it first. */
async function closeLists(page: Page): Promise<void> {
  for (const list of await page.locator('.bar-choice[open] > summary').all()) await list.click();
}

const sort: Action = async ({ page }, at) => {
  await closeLists(page);
  const buttons = page.locator('thead button.sort-label:visible');
  const button = buttons.nth(at(await buttons.count()));
  await button.click();
  return `sort ${(await button.textContent()) ?? ''}`;
};

const press: Action = async ({ page }, at) => {
  await closeLists(page);
  const selectors = ['[data-clear]', '[data-natural-order]', '[data-note-dismiss]', '[data-close]'];
  const selector = selectors[at(selectors.length)] ?? '';
  const button = page.locator(`${selector}:visible`).first();
  if ((await button.count()) > 0) await button.click();
  return `press ${selector}`;
};

const openAnswer: Action = async ({ page }, at) => {
  const links = page.locator('tr.feature-row:visible td:visible > a.value');
  const count = await links.count();
  if (count === 0) return 'open nothing';
  const link = links.nth(at(Math.min(count, 40)));
  const address = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  return `open ${address}`;
};

const escape: Action = async ({ page }) => {
  await page.keyboard.press('Escape');
  return 'Escape';
};

const place: Action = async ({ page }, at) => {
  const places = [
    'policy.fqdn--calico',
    'ipam',
    'cilium',
    'security.ipsec',
    'nowhere',
    'policy.l7--cilium',
  ];
  const hash = places[at(places.length)] ?? '';
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, hash);
  // Who goes to a place leaves the control; the browser takes the focus away.
  await page.locator('input[name="q"]').focus();
  return `go to #${hash}`;
};

const ACTIONS: readonly Action[] = [
  tickOne,
  tickOne,
  tickOne,
  type,
  sort,
  press,
  press,
  openAnswer,
  escape,
  place,
];

test(`text, rows, columns, notes and focus agree after each of ${String(STEPS)} actions`, async ({
  comparison,
  page,
}) => {
  test.setTimeout(STEPS * STEP_TIMEOUT);
  const next = random(SEED);
  const at = (count: number) => Math.floor(next() * count);
  await comparison.open();
  await page.locator('input[name="q"]').focus();
  await expect(page.locator('[data-choice="view"] [data-chosen]')).toHaveText('comfortable');
  const done: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const action = ACTIONS[at(ACTIONS.length)] ?? type;
    done.push(await action(comparison, at));
    await expect
      .poll(async () => disagreements(await look(page)), {
        message: `seed ${String(SEED)}: ${done.slice(-6).join(' → ')} at ${page.url()}`,
      })
      .toEqual([]);
  }
});

test('the same address shows the same view when it is loaded anew', async ({
  comparison,
  page,
}) => {
  const next = random(SEED + 1);
  const at = (count: number) => Math.floor(next() * count);
  await comparison.open();
  for (let step = 0; step < 6; step += 1) {
    for (const action of [tickOne, type, sort]) await action(comparison, at);
    await expect.poll(async () => disagreements(await look(page))).toEqual([]);
    const before = { ...(await look(page)), focus: '' };
    await page.reload();
    await expect.poll(async () => ({ ...(await look(page)), focus: '' })).toEqual(before);
  }
});

test('a parameter that is repeated takes both values', async ({ comparison, page }) => {
  await comparison.open('/compare/?cni=calico&cni=cilium&area=policy&area=ipam');
  await expect(page.locator('thead th[data-cni]:visible')).toHaveCount(2);
  await expect(page.locator('tbody[data-area]:visible')).toHaveCount(2);
  await expect(page.locator('[data-note]')).toBeHidden();
});

for (const [address, expected] of [
  ['/compare/?q=zzzz#policy', 'policy'],
  ['/compare/?area=policy&sort=cilium.desc#aws.fargate--calico', 'aws.fargate'],
] as const) {
  test(`${address} counts and keeps what its place reveals`, async ({ comparison, page }) => {
    await comparison.open(address);
    await expect(page.locator('[data-note]')).toContainText('lies outside the current filter');
    await expect.poll(async () => disagreements({ ...(await look(page)), focus: '' })).toEqual([]);
    await comparison.sortButton('Calico').click();
    await expect(page).toHaveURL(/sort=calico/u);
    await expect(page.locator('[data-note]')).toContainText('lies outside the current filter');
    await expect(page.locator(`[id="${expected}"]`)).toBeVisible();
    await expect.poll(async () => disagreements(await look(page))).toEqual([]);
  });
}
