import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { anyQuery } from '../garbage.ts';
import type { Tool } from './tools.ts';
import { faultsOf, type listenTo } from './usable.ts';

/** Milliseconds after which what an address has set going has ended or failed. */
const STRAGGLERS = 40;
const MOST = 20;
/** What a phone, a tablet and a desk show, in CSS pixels. */
const WIDTHS = [1280, 768, 360];

/** Characters of an address that servers take, and what is left of one that has more. */
const LONGEST = 7000;
const KEPT = 600;

/** A visit: the page is loaded at the first address, and taken to the others by its history. */
export interface Visit {
  readonly width: number;
  readonly addresses: readonly string[];
}

const ODD_PLACES = [
  '%',
  '%E0%A4%A',
  '__proto__',
  '"]',
  ':~:text=dns',
  '<b onerror=1>',
  ' ',
  '../..',
];

function anyPlace(places: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom('content', ...places);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: known.map((id) => `#${id}`) },
    { weight: 1, arbitrary: fc.tuple(known, known).map(([a, b]) => `#${a}--${b}`) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_PLACES).map((odd) => `#${odd}`) },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map((text) => `#${text}`) },
  );
}

/** An address that can be asked of a server: in whole characters, and not too long for it. */
function askable(address: string): string {
  const whole = address.toWellFormed();
  return new URL(whole, 'http://site.test/').href.length > LONGEST ? whole.slice(0, KEPT) : whole;
}

/** Visits to a page, with one to twenty addresses each. */
export function anyVisit({ scraps, places }: Tool): fc.Arbitrary<Visit> {
  const address = fc
    .tuple(anyQuery(scraps), anyPlace(places))
    .map((parts) => askable(parts.join('')));
  return fc.record({
    width: fc.constantFrom(...WIDTHS),
    addresses: fc.array(address, { minLength: 1, maxLength: MOST, size: 'max' }),
  });
}

/** Takes the page to an address, as Back and Forward do. */
async function take(page: Page, address: string): Promise<readonly string[]> {
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
    if (location.hash !== '') dispatchEvent(new HashChangeEvent('hashchange'));
  }, address);
  return faultsOf(page);
}

/** What is wrong on a visit, in words; it ends at the first address with a fault. */
export async function visitFaults(
  page: Page,
  { route }: Tool,
  { width, addresses }: Visit,
  heard: ReturnType<typeof listenTo>,
): Promise<readonly string[]> {
  const [first = '', ...others] = addresses;
  heard.take();
  await page.setViewportSize({ width, height: 800 });
  // From one place to another on the same page nothing would be loaded.
  await page.goto('about:blank');
  await page.goto(`${route}${first}`);
  const faults = [...(await faultsOf(page))];
  for (const address of others) {
    if (faults.length > 0) break;
    faults.push(...(await take(page, address)));
  }
  await page.waitForTimeout(STRAGGLERS);
  return [...faults, ...heard.take()];
}
