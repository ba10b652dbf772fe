import { expect, type Page } from '@playwright/test';
import * as data from '~/data/index.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { wayViews } from '~/derive/plan/ways.ts';
import { NUMBER_FIELDS, type NumberName } from '~/lib/plan/fields.ts';
import { parsePlan, type PlanState, serialisePlan } from '~/lib/plan/plan-state.ts';
import { markOf, type Cell, type Report } from '~/lib/plan/report.ts';
import { type PlanFacts, reportOf } from '~/lib/plan/report-of.ts';

const ways = wayViews(comparisonOf(data), data.planWays, data.settingPlaces);
const instances = new Map(data.instances.map((one) => [one.type, one]));
const FACTS: PlanFacts = {
  instances,
  ways,
  queryOf: (state) => serialisePlan(state) || '/plan/',
};

/** The words that an address of a plan may name, made anew from the data. */
export const VOCABULARY = { types: [...instances.keys()], ways: ways.map(({ id }) => id) };

/** What the page has to say of an address, by what reckons. */
export interface Expected {
  readonly state: PlanState;
  readonly report: Report;
  /** What the address has that is not understood. */
  readonly problems: readonly string[];
  /** What is wrong with the subnets. */
  readonly ofSubnets: readonly string[];
  /** What the live region says. */
  readonly status: string;
}

/** Reckons what the query of an address asks. */
export function expectedOf(query: string): Expected {
  const { state, problems } = parsePlan(query, VOCABULARY);
  const { report, problems: ofSubnets } = reportOf(state, FACTS);
  const status = [...ofSubnets, `${report.headline}.`].join(' ');
  return { state, report, problems, ofSubnets, status };
}

/** What a page tells of a plan, all as text. */
export interface Told {
  readonly headline: string;
  readonly says: readonly string[];
  readonly warnings: readonly string[];
  readonly waysOut: readonly string[];
  /** Head and rows of each table, by its title. */
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>;
}

function cellText(cell: Cell): string {
  return `${cell.text} ${markOf(cell)}`.trim();
}

/** What a page that shows a report has to tell. */
export function toldBy({ headline, says, warnings, waysOut, tables }: Report): Told {
  return {
    headline,
    says,
    warnings,
    waysOut: waysOut.map(({ name, says: sentence }) => `${name}: ${sentence}`),
    tables: Object.fromEntries(
      tables.map(({ title, head, rows }) => [
        title,
        [head, ...rows.map(({ name, cells }) => [name, ...cells].map(cellText))],
      ]),
    ),
  };
}

/** Runs in the browser: what the page tells of its plan. */
function readTold(): Told {
  const textOf = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const results = document.querySelector('[data-results]') ?? document.body;
  const all = (selector: string, within: ParentNode = results) =>
    Array.from(within.querySelectorAll(selector));
  const tables = all('.report-table').map((table) => [
    textOf(table.closest('section')?.querySelector('h3') ?? null),
    all('tr:not(.workings)', table).map((row) =>
      Array.from(row.querySelectorAll(':scope > :not(.opens)'), textOf),
    ),
  ]);
  return {
    headline: textOf(results.querySelector('.report-headline')),
    says: all('.report-answer > p:not(.report-headline)').map(textOf),
    warnings: all('.report-warnings li').map(textOf),
    waysOut: all('.ways-out li').map(textOf),
    tables: Object.fromEntries(tables) as Told['tables'],
  };
}

/** The page of the planner as a reader uses it. */
export class Planning {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and waits until it has answered what the query asks. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/plan/${query}`);
    await expect(this.fields().locator('summary:visible, input:visible').first()).toBeVisible();
    if (query !== '') await this.shows(query);
  }

  /** Waits until the page shows what a query asks. */
  async shows(query: string): Promise<void> {
    await expect(this.status()).toHaveText(expectedOf(query).status);
    await expect.poll(() => this.told()).toEqual(toldBy(expectedOf(query).report));
  }

  /** What the page tells of its plan. */
  async told(): Promise<Told> {
    return this.page.evaluate(readTold);
  }

  #field(label: string) {
    return this.fields().getByLabel(label, { exact: true });
  }

  fields() {
    return this.page.locator('.plan-form');
  }

  /** Opens the form where it is folded, by a key. */
  async change(): Promise<void> {
    await this.fields().locator('> summary').press('Enter');
    await expect(this.types()).toBeVisible();
  }

  types() {
    return this.#field('Instance types');
  }

  subnets() {
    return this.#field('Subnets, a line each');
  }

  way() {
    return this.#field('How pods come by addresses');
  }

  source() {
    return this.#field('Who sets max-pods');
  }

  zoneLost() {
    return this.#field('It has to hold with one zone lost');
  }

  podCidr() {
    return this.#field('Range of an overlay');
  }

  number(name: NumberName) {
    return this.#field(NUMBER_FIELDS[name].name);
  }

  /** A part of the form that is folded away at first. */
  fold(name: 'Warm pool' | 'More') {
    return this.page.locator('.plan-more > summary').filter({ hasText: name });
  }

  status() {
    return this.page.getByRole('status').and(this.page.locator('plan-tool [data-status]'));
  }

  note() {
    return this.page.locator('plan-tool [data-note]');
  }

  results() {
    return this.page.locator('[data-results]');
  }

  headline() {
    return this.results().locator('.report-headline');
  }

  warnings() {
    return this.results().locator('.report-warnings');
  }

  waysOut() {
    return this.results().locator('.ways-out > li');
  }

  /** What opens how the numbers of a row come about. */
  openers() {
    return this.results().locator('.opens details');
  }

  /** How the numbers of a row come about, in the order of what opens them. */
  workings() {
    return this.results().locator('.workings');
  }

  /** The plan in words. */
  said() {
    return this.page.locator('[data-said]');
  }

  taken() {
    return this.page.locator('details[data-taken]');
  }

  takenText() {
    return this.page.getByRole('region', { name: 'The plan' }).locator('code');
  }

  /** Opens what the plan is taken along by, by a key. Waits until it is written. */
  async openTaken(): Promise<void> {
    await this.taken().locator('summary').press('Enter');
    await expect(this.takenText()).toHaveText(/\S/u);
  }
}
