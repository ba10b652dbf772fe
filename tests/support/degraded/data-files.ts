import { expect, type Page } from '@playwright/test';

/** What comes in the place of a file. */
interface Answer {
  readonly status: number;
  readonly contentType?: string;
  readonly body: string;
}

/** In the place of any file. */
const OF_ANY: Readonly<Record<string, Answer>> = {
  'nothing but 404': { status: 404, body: 'not found' },
  'a page that answers everything': {
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html><title>Home</title><main><h1>Home</h1></main>',
  },
};

/** In the place of JSON. */
const OF_JSON: Readonly<Record<string, Answer>> = {
  'half of it': { status: 200, contentType: 'application/json', body: '{"asks":[{"id":"' },
  null: { status: 200, contentType: 'application/json', body: 'null' },
  'an empty object': { status: 200, contentType: 'application/json', body: '{}' },
  'an empty list': { status: 200, contentType: 'application/json', body: '[]' },
};

/** A file that a page fetches, and what the page says or still does without it. */
interface DataFile {
  readonly file: string;
  /** Has the page ask for the file. */
  readonly ask: (page: Page) => Promise<void>;
  /** Waits for what a reader gets in its place. */
  readonly gets: (page: Page) => Promise<void>;
}

/** What may come in the place of a file, by what that is. */
export function answersFor({ file }: DataFile): Readonly<Record<string, Answer>> {
  return file.endsWith('.json') ? { ...OF_ANY, ...OF_JSON } : OF_ANY;
}

const goTo = (address: string) => async (page: Page) => {
  await page.goto(address);
};
const says = (selector: string, text: string) => async (page: Page) => {
  await expect(page.locator(selector).filter({ visible: true }).first()).toContainText(text);
};
const shows = (selector: string) => async (page: Page) => {
  await expect(page.locator(selector).filter({ visible: true }).first()).toBeVisible();
};

const CHOICE = goTo('/choose/?must=eks-ec2,policy.fqdn');
const CHOICE_NOTE = says('choice-tool [data-note]', 'did not load');
const PLAN = goTo('/plan/?v=1&nodes=7');
const PLAN_NOTE = says('plan-tool [data-note]', 'did not load');
const CHECK = goTo('/check/?example=calico');
const CHECK_NOTE = says('check-tool [data-note]', 'did not load');
const SEARCH = goTo('/search/?q=fqdn');
const NOT_FETCHED = says('copy-menu [data-said]', 'could not be fetched');

/** Every file that scripts fetch, and what stands there without it. */
export const DATA_FILES: readonly DataFile[] = [
  { file: '**/choose/facts.json', ask: CHOICE, gets: CHOICE_NOTE },
  { file: '**/choose/modes.json', ask: CHOICE, gets: CHOICE_NOTE },
  { file: '**/choose/asks/policy.fqdn.json', ask: CHOICE, gets: CHOICE_NOTE },
  { file: '**/plan/instances.json', ask: PLAN, gets: PLAN_NOTE },
  { file: '**/plan/ways.json', ask: PLAN, gets: PLAN_NOTE },
  { file: '**/check/facts.json', ask: CHECK, gets: CHECK_NOTE },
  { file: '**/check/examples/calico.yaml', ask: CHECK, gets: CHECK_NOTE },
  {
    file: '**/search/documents.json',
    ask: SEARCH,
    gets: says('[data-search="status"]', 'The search could not be loaded.'),
  },
  { file: '**/search/texts.json', ask: SEARCH, gets: shows('main a.result') },
  {
    file: '**/search/passages.json',
    ask: goTo('/search/?q=wildcard'),
    gets: says('[data-search="status"]', 'Nothing found.'),
  },
  {
    file: '**/compare/words.json',
    ask: goTo('/compare/?q=wildcard'),
    gets: says('[data-status]', ' rows'),
  },
  {
    file: '**/settings/tips.json',
    async ask(page) {
      await page.goto('/features/policy.fqdn/cilium/');
      await page.locator('main [data-setting]').first().hover();
    },
    gets: shows('main [data-setting]'),
  },
  {
    file: '**/features/policy.fqdn/',
    async ask(page) {
      await page.goto('/compare/?area=policy');
      await page.locator('[id="policy.fqdn--calico"] a.value').click();
    },
    gets: says('.answer-panel', 'could not be fetched'),
  },
  {
    file: '**/features/policy.fqdn.md',
    async ask(page) {
      // Refused, nothing is copied whatever comes.
      await page.context().grantPermissions(['clipboard-write']);
      await page.goto('/features/policy.fqdn/');
      await page.locator('copy-page button').press('Enter');
    },
    gets: says('copy-page', 'not copied: the link opens it'),
  },
  {
    file: '**/embed/policy.fqdn/calico.json',
    async ask(page) {
      await page.goto('/compare/?area=policy');
      await page.locator('a.anchor[href="#policy.fqdn--calico"]').click();
      const menu = page.getByRole('dialog');
      await menu.getByRole('button', { name: 'For other pages …' }).click();
      await menu.getByRole('button', { name: 'Frame as HTML', exact: true }).click();
    },
    gets: NOT_FETCHED,
  },
  {
    file: '**/api/v1/comparison.csv',
    async ask(page) {
      await page.goto('/compare/?area=policy');
      await page.getByRole('button', { name: 'copy view' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'CSV file with conditions and sources' })
        .click();
    },
    gets: NOT_FETCHED,
  },
];
