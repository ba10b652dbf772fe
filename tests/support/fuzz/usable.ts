import type { Page } from '@playwright/test';
import { followRequests, settle } from './settled.ts';

/** How often a page is asked again that was left while it was asked. */
const ATTEMPTS = 6;

/**
 * Runs in the browser: what is not as on every page of the site, whatever its address, once it has had
 * time to answer. Empty where all is well.
 */
async function brokenParts(): Promise<readonly string[]> {
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const root = document.documentElement;
  const main = document.querySelector('main');
  const isSeen = (selector: string) => document.querySelector(selector)?.checkVisibility() === true;
  const told = Array.from(document.querySelectorAll('[role="status"], [data-note]'));
  const parameters = new URLSearchParams(`${location.search}&${location.hash.slice(1)}`);
  const address = [...parameters].flat().join(' ');
  // A word of the address may be named as one that means nothing here.
  const strange = told
    .flatMap(
      ({ textContent }) => textContent.match(/\bundefined\b|\bNaN\b|\[object |Infinity/gu) ?? [],
    )
    .find((word) => !address.includes(word));
  const echo = document.querySelector('[onerror], script:not([src], [type])');
  const excess = root.scrollWidth - root.clientWidth;
  const checks: readonly (readonly [boolean, string])[] = [
    [isSeen('main') && (main?.clientHeight ?? 0) > 80, 'main is not to be seen'],
    [isSeen('h1'), 'the heading is not to be seen'],
    [isSeen('.site-header nav a'), 'the way around is not to be seen'],
    [excess <= 0, `scrolls sideways by ${String(excess)} px`],
    [echo === null, `echoes markup: ${echo?.outerHTML.slice(0, 80) ?? ''}`],
    [document.title.length > 1, `is titled “${document.title}”`],
    [strange === undefined, `says “${strange ?? ''}”`],
    [!document.body.inert && main?.inert !== true, 'is inert'],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

/** Whether something failed because the page was on its way to another one. */
export function isLeaving(error: unknown): boolean {
  return /context was destroyed|navigat|Cannot find context/iu.test(String(error));
}

async function faultsNow(page: Page, attempt = 1): Promise<readonly string[]> {
  try {
    await page.waitForLoadState('domcontentloaded');
    return await page.evaluate(brokenParts);
  } catch (error) {
    if (!isLeaving(error) || attempt === ATTEMPTS) throw error;
    return faultsNow(page, attempt + 1);
  }
}

/**
 * What is wrong on a page that may be on its way to another one. What it shows while something that it
 * has asked for is still to come is not; what is there once all has come is.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults = await faultsNow(page);
  if (faults.length === 0) return faults;
  await settle(page);
  return faultsNow(page);
}

/** Hears what a page throws and what its console says; `take` gives it and forgets it. */
export function listenTo(page: Page): { readonly take: () => readonly string[] } {
  let heard: string[] = [];
  followRequests(page);
  page.on('pageerror', (error) => heard.push(`throws ${error.message}`));
  page.on('console', (message) => {
    // The browser itself reports the status of the page that is there for what is not there.
    if (message.location().url.endsWith('/404.html')) return;
    heard.push(`${message.type()}: ${message.text().slice(0, 300)}`);
  });
  return {
    take() {
      const taken = heard;
      heard = [];
      return taken;
    },
  };
}
