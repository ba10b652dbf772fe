import { expect, type Page } from '@playwright/test';
import * as data from '~/data/index.ts';
import { choiceDetails } from '~/derive/choose/details.ts';
import { choiceFacts } from '~/derive/choose/facts.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import type { Level } from '~/lib/choose/ask.ts';
import { parseChoice } from '~/lib/choose/choice-state.ts';
import { matchesOf, type Standing, STANDINGS } from '~/lib/choose/match.ts';
import { plural } from '~/lib/text.ts';

const comparison = comparisonOf(data);

/** What the page chooses from, made anew from the data. */
export const FACTS = choiceFacts(comparison, data);
export const DETAILS = choiceDetails(comparison, data.conditionTopics, '2026-11-27');

/** What the page has to say of an address, by the matcher. */
export interface Expected {
  /** Ids of modes from best to worst, by where they stand. */
  readonly modes: Readonly<Record<Standing, readonly string[]>>;
  /** The counts as the live region says them; empty where nothing is asked. */
  readonly status: string;
  readonly problems: readonly string[];
}

/** Holds the modes against what the query of an address asks. */
export function expectedOf(query: string): Expected {
  const { choice, problems } = parseChoice(query, FACTS);
  const matches = matchesOf(choice, FACTS);
  const ofStanding = (standing: Standing) =>
    matches.filter((match) => match.standing === standing).map(({ candidate }) => candidate.id);
  const [fits, unclear, fails] = STANDINGS.map(ofStanding) as [string[], string[], string[]];
  const fit = `${plural(fits.length, 'mode')} ${fits.length === 1 ? 'fits' : 'fit'}`;
  const fail = `${String(fails.length)} ${fails.length === 1 ? 'does' : 'do'} not fit`;
  const said = `${fit}, of ${String(unclear.length)} nobody can tell, ${fail}.`;
  const isAsked = choice.requirements.length > 0;
  return { modes: { fits, unclear, fails }, status: isAsked ? said : '', problems };
}

/** What something that can be asked is called. */
export function nameOf(id: string): string {
  const ask = FACTS.asks.find((known) => known.id === id);
  if (!ask) throw new Error(`${id} is nothing that can be asked`);
  return ask.name;
}

/** The page of the choice as a reader uses it. */
export class Choosing {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and waits until it has answered what the query asks. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/choose/${query}`);
    await expect(this.levels().first()).toBeVisible();
    await this.shows(query);
  }

  /** Waits until the page shows what a query asks. */
  async shows(query: string): Promise<void> {
    await expect(this.status()).toHaveText(expectedOf(query).status);
  }

  levels() {
    return this.page.locator('select[data-level]');
  }

  line(id: string) {
    return this.page.locator(`[data-ask="${id}"]`);
  }

  level(id: string) {
    return this.line(id).locator('select');
  }

  /** Says how strongly something is asked, in its group, which is opened for it. */
  async ask(id: string, level: Level | ''): Promise<void> {
    const group = this.page.locator('details[data-group]').filter({ has: this.line(id) });
    await expect(group).toHaveCount(1);
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    await this.level(id).selectOption(level);
  }

  find() {
    return this.page.getByLabel('Find a requirement');
  }

  strict() {
    return this.page.getByLabel('Count answers in part as not met');
  }

  status() {
    return this.page.getByRole('status').and(this.page.locator('[data-status]'));
  }

  note() {
    return this.page.locator('choice-tool [data-note]');
  }

  results() {
    return this.page.locator('[data-results]');
  }

  /** What is asked, each with a button that takes it back. */
  asked() {
    return this.page.getByRole('list', { name: 'Asked' });
  }

  drop(id: string) {
    return this.asked().getByRole('button', { name: `No longer ask “${nameOf(id)}”`, exact: true });
  }

  clear() {
    return this.asked().getByRole('button', { name: 'clear all' });
  }

  candidates(standing: Standing) {
    return this.results().locator(`[data-standing="${standing}"] [data-candidate]`);
  }

  candidate(mode: string) {
    return this.results().locator(`[data-candidate="${mode}"]`);
  }

  /** Ids of the modes that the page shows somewhere, from best to worst. */
  async modes(standing: Standing): Promise<readonly string[]> {
    return this.candidates(standing).evaluateAll((items) =>
      items.map((item) => (item as HTMLElement).dataset['candidate'] ?? ''),
    );
  }

  record() {
    return this.page.locator('details[data-record]');
  }

  /** Opens the record, by a key: results that come into view move it. Waits until it is written. */
  async openRecord(): Promise<void> {
    await this.recordSummary().press('Enter');
    await expect(this.recordText()).toHaveText(/\S/u);
  }

  recordSummary() {
    return this.record().locator('summary').filter({ hasText: 'Write it down' });
  }

  recordText() {
    return this.page.getByRole('region', { name: 'The record' }).locator('code');
  }
}
