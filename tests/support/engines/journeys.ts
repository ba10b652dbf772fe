import { expect } from '@playwright/test';
import { expectedOf as expectedChoice } from '../choosing.ts';
import { ROWS, rowsOf } from '../expected-rows.ts';
import { expectedOf as expectedPlan } from '../planning.ts';
import { templateRoutes } from '../template-routes.ts';
import type { Driver } from './driver.ts';

/** Widths of a phone and of a desk, in CSS pixels. */
export const WIDTHS = { phone: 390, desktop: 1280 };

/** Something that a visitor comes for, in any browser. */
export interface Journey {
  readonly name: string;
  readonly go: (driver: Driver) => Promise<void>;
}

/** The text of the first thing a selector names, spaces folded; empty where there is none. */
function textOf(driver: Driver, selector: string): Promise<string> {
  return driver.ask(
    (one) => (document.querySelector(one)?.textContent ?? '').replace(/\s+/gu, ' ').trim(),
    selector,
  );
}

function address(driver: Driver): Promise<string> {
  return driver.ask(() => location.pathname + location.search + location.hash);
}

function count(driver: Driver, selector: string): Promise<number> {
  return driver.ask(
    (one) =>
      Array.from(document.querySelectorAll(one)).filter((element) => element.checkVisibility())
        .length,
    selector,
  );
}

/** Waits until the scripts of a page have taken it over. */
async function ready(driver: Driver, element: string): Promise<void> {
  await expect
    .poll(() => driver.ask((name) => customElements.get(name) !== undefined, element))
    .toBe(true);
}

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();

async function sort(driver: Driver): Promise<void> {
  await driver.open('/compare/');
  await ready(driver, 'cni-table');
  await driver.click('thead [data-column="calico"] button');
  await expect.poll(() => address(driver)).toMatch(/sort=calico\.(?:asc|desc)/u);
  const sorted = () =>
    driver.ask(
      () => document.querySelector('thead [data-column="calico"]')?.getAttribute('aria-sort') ?? '',
    );
  await expect.poll(sorted).toMatch(/ending$/u);
  const order = () =>
    driver.ask(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>(
          'tbody[data-area="policy"] td[data-cni="calico"][data-state]',
        ),
        ({ dataset }) => dataset['state'] ?? '',
      ),
    );
  const first = await order();
  await driver.click('thead [data-column="calico"] button');
  await expect.poll(order).not.toEqual(first);
  expect((await order()).toSorted()).toEqual(first.toSorted());
  await expect.poll(() => textOf(driver, '[data-status]')).toContain(`${String(ROWS)} rows`);
}

async function filter(driver: Driver): Promise<void> {
  await driver.open('/compare/');
  await ready(driver, 'cni-table');
  await driver.type('input[name="q"]', 'dns');
  await expect.poll(() => textOf(driver, '[data-status]')).toMatch(/^\d+ of \d+ rows/u);
  const shown = Number((await textOf(driver, '[data-status]')).split(' ')[0]);
  expect(shown).toBeLessThan(ROWS);
  await expect.poll(() => count(driver, 'tr.feature-row')).toBe(shown);
  await expect.poll(() => address(driver)).toContain('q=dns');
  await driver.open('/compare/?area=policy&cni=calico,cilium');
  const shape = async () => [
    await count(driver, 'tbody[data-area]'),
    await count(driver, 'tr.feature-row'),
    await count(driver, 'tr.feature-row td[data-cni]'),
  ];
  const rows = rowsOf('policy');
  await expect.poll(shape).toEqual([1, rows, 2 * rows]);
}

async function deepLink(driver: Driver): Promise<void> {
  const isMarked = () =>
    driver.ask(() => {
      const cell = document.getElementById('policy.fqdn--calico');
      if (!cell) return 'no cell';
      const { top, bottom } = cell.getBoundingClientRect();
      const isInView = top < innerHeight && bottom > 0;
      return `${isInView ? 'in view' : 'out of view'}, ${getComputedStyle(cell).outlineStyle}`;
    });
  await driver.open('/compare/#policy.fqdn--calico');
  await expect.poll(isMarked).toBe('in view, solid');
  await driver.open('/compare/?q=zzzz#policy.fqdn--calico');
  await expect.poll(isMarked).toBe('in view, solid');
  await expect
    .poll(() => textOf(driver, '[data-note-text]'))
    .toContain('lies outside the current filter');
}

async function openAnswer(driver: Driver): Promise<void> {
  await driver.open('/compare/?area=policy');
  await ready(driver, 'cni-table');
  await driver.click('[id="policy.fqdn--calico"] a.value');
  await expect.poll(() => count(driver, '.answer-panel .sources a')).toBeGreaterThan(0);
  expect(await address(driver)).toContain('#policy.fqdn--calico');
  await driver.press('Escape');
  await expect.poll(() => count(driver, '.answer-panel')).toBe(0);
}

/** What is copied is pasted: no browser lets a page read the clipboard unasked. */
async function copy(driver: Driver): Promise<void> {
  await driver.open('/features/policy.fqdn/calico/');
  await ready(driver, 'copy-text');
  // Some stand folded away; the one that is clicked is the first in sight.
  const text = await driver.ask(() => {
    const buttons = Array.from(document.querySelectorAll('copy-text button'));
    const seen = buttons.find((button) => button.checkVisibility({ visibilityProperty: true }));
    const code = seen?.closest('copy-text')?.querySelector('code');
    return (code?.textContent ?? 'nothing').replace(/\s+/gu, ' ').trim();
  });
  await driver.click('copy-text button');
  await expect.poll(() => textOf(driver, '[data-copy-status]')).toMatch(/copied$/u);
  await driver.press('Control+k');
  await expect.poll(() => count(driver, '#search-field')).toBe(1);
  await driver.press('Control+v');
  const pasted = () =>
    driver.ask(() => document.querySelector<HTMLInputElement>('#search-field')?.value ?? '');
  await expect.poll(async () => folded(await pasted())).toBe(text);
}

async function search(driver: Driver): Promise<void> {
  await driver.open('/guides/');
  await ready(driver, 'search-control');
  await driver.press('Control+k');
  await expect.poll(() => count(driver, '#search-field')).toBe(1);
  await driver.type('#search-field', 'fqdn');
  await expect.poll(() => count(driver, 'dialog a.result')).toBeGreaterThan(0);
  await driver.press('Escape');
  await expect.poll(() => count(driver, 'dialog')).toBe(0);
  await driver.open('/search/?q=fqdn');
  await expect.poll(() => count(driver, 'main a.result')).toBeGreaterThan(0);
  await driver.click('main a.result');
  await expect.poll(() => address(driver)).not.toContain('/search/');
  expect(await count(driver, 'h1')).toBe(1);
}

async function choose(driver: Driver): Promise<void> {
  const query = '?must=eks-ec2,policy.fqdn';
  await driver.open(`/choose/${query}`);
  const status = () => textOf(driver, 'choice-tool [data-status]');
  await expect.poll(status).toBe(expectedChoice(query).status);
  const fits = () =>
    driver.ask(() =>
      Array.from(
        document.querySelectorAll<HTMLElement>('[data-standing="fits"] [data-candidate]'),
        ({ dataset }) => dataset['candidate'] ?? '',
      ),
    );
  await expect.poll(fits).toEqual(expectedChoice(query).modes.fits);
  await driver.click('.asked [data-drop]');
  await expect.poll(() => address(driver)).not.toContain(query);
  const { search: left } = new URL(await address(driver), 'http://site.test');
  await expect.poll(status).toBe(expectedChoice(left).status);
}

async function plan(driver: Driver): Promise<void> {
  const headline = () => textOf(driver, '[data-results] .report-headline');
  const expected = (query: string) => folded(expectedPlan(query).report.headline);
  await driver.open('/plan/?v=1&nodes=7');
  await expect.poll(headline).toBe(expected('?v=1&nodes=7'));
  if ((await count(driver, '#plan-nodes')) === 0) await driver.click('.plan-form > summary');
  await driver.type('#plan-nodes', '4000');
  await expect.poll(headline).toBe(expected('?v=1&nodes=4000'));
  await expect.poll(() => address(driver)).toBe('/plan/?v=1&nodes=4000');
}

async function theme(driver: Driver): Promise<void> {
  await driver.open('/');
  await ready(driver, 'theme-toggle');
  const paper = () => driver.ask(() => getComputedStyle(document.documentElement).backgroundColor);
  await driver.click('theme-toggle button');
  const light = await paper();
  await driver.click('theme-toggle button');
  await expect.poll(paper).not.toBe(light);
  await driver.open('/compare/');
  await expect.poll(paper).not.toBe(light);
  await ready(driver, 'theme-toggle');
  await driver.click('theme-toggle button');
}

async function lists(driver: Driver): Promise<void> {
  await driver.open('/settings/');
  await ready(driver, 'setting-list');
  const all = await count(driver, 'setting-list tbody tr');
  await driver.type('setting-list input[name="q"]', 'mtu');
  await expect.poll(() => count(driver, 'setting-list tbody tr')).toBeLessThan(all);
  await driver.open('/packet-paths/');
  await ready(driver, 'packet-paths');
  await driver.click('label:has(> input[name="path"]:not(:checked))');
  await expect.poll(() => address(driver)).toContain('path=');
  await expect.poll(() => count(driver, '[data-scenario]')).toBe(1);
}

/** Whether scripts run at all, and whether any page of any template is wider than the window. */
async function layout(driver: Driver): Promise<void> {
  const faults: string[] = [];
  for (const route of templateRoutes()) {
    await driver.open(route);
    const seen = await driver.ask(() => ({
      excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      isUpgraded: 'js' in document.documentElement.dataset,
      fonts: document.fonts.status,
      heading: document.querySelector('h1')?.checkVisibility() === true,
    }));
    if (seen.excess > 0) faults.push(`${route}: ${String(seen.excess)} px too wide`);
    if (!seen.isUpgraded) faults.push(`${route}: its scripts do not run`);
    if (!seen.heading) faults.push(`${route}: no heading is to be seen`);
    faults.push(...driver.thrown().map((message) => `${route}: throws ${message}`));
  }
  expect(faults).toEqual([]);
}

export const JOURNEYS: readonly Journey[] = [
  { name: 'the comparison is sorted', go: sort },
  { name: 'the comparison is filtered', go: filter },
  { name: 'a deep link marks its cell, past any filter', go: deepLink },
  { name: 'an answer opens and closes', go: openAnswer },
  { name: 'a citation is copied and pasted', go: copy },
  { name: 'the search finds and leads on', go: search },
  { name: 'a choice is answered and changed', go: choose },
  { name: 'a plan is reckoned anew', go: plan },
  { name: 'the theme is kept', go: theme },
  { name: 'lists and paths are sifted', go: lists },
  { name: 'every template fits the window and runs its scripts', go: layout },
];
