import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { marked, type Tokens } from 'marked';
import { expect, test } from '../support/fixtures.ts';
import { expectedOf, Planning, toldBy } from '../support/planning.ts';

const QUERY = '?v=1&nodes=150&pods=14&keep=4';
/** Its address, wherever the site is published. */
const ADDRESS = new RegExp(`^https?://[^/]+/plan/${RegExp.escape(QUERY)}$`, 'u');

/** The plan as a reader takes it along. */
class Taking extends Planning {
  form() {
    return this.taken().getByLabel('Form');
  }

  /** Chooses a form; gives what the preview then shows. */
  async write(form: string): Promise<string> {
    await this.form().selectOption(form);
    await expect(this.form()).toHaveValue(form);
    await expect(this.takenText()).toHaveText(STARTS[form] ?? /^\S/u);
    return (await this.takenText().textContent()) ?? '';
  }

  /** Copies the plan; gives what the clipboard then holds. */
  async copy(): Promise<string> {
    await this.taken().getByRole('button', { name: 'copy' }).click();
    await expect(this.page.locator('[data-copy-status]')).toHaveText('The plan was copied');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Saves the plan; gives the name of the file and what it holds. */
  async save(): Promise<{ readonly name: string; readonly text: string }> {
    const waiting = this.page.waitForEvent('download');
    await this.taken().getByRole('button', { name: 'save as a file' }).click();
    const download = await waiting;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }
}

/** How each form begins. */
const STARTS: Readonly<Record<string, RegExp>> = {
  markdown: /^# Room for/u,
  paragraph: /^Room for/u,
  csv: /^\uFEFF?Way,/u,
  json: /^\{/u,
};

const NAMES = {
  markdown: 'plan.md',
  paragraph: 'plan-paragraph.md',
  csv: 'plan.csv',
  json: 'plan.json',
} as const;

async function open(page: Page, query = QUERY): Promise<Taking> {
  const taking = new Taking(page);
  await taking.open(query);
  await taking.openTaken();
  return taking;
}

/** Markdown inside a line as its reader sees it. */
function plain(tokens: readonly Tokens.Generic[] = []): string {
  return tokens
    .map((token) => (token.tokens ? plain(token.tokens) : String(token['text'])))
    .join('');
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

for (const [form, name] of Object.entries(NAMES)) {
  test(`as ${form} it is copied and saved as it is previewed`, async ({ page }) => {
    const taking = await open(page);
    const text = await taking.write(form);
    await expect(page).toHaveURL(`/plan/${QUERY}`);
    expect(await taking.copy()).toBe(text);
    expect(await taking.save()).toEqual({ name, text });
  });
}

test('the plan that the page begins with is taken along too, untouched', async ({ page }) => {
  const taking = await open(page, '');
  await expect(taking.takenText()).toContainText('# Room for 24 of 106 nodes');
  const text = (await taking.takenText().textContent()) ?? '';
  expect(await taking.copy()).toBe(text);
  expect((await taking.save()).text).toBe(text);
});

test('as Markdown it has every statement and table of the page, and its address', async ({
  page,
}) => {
  const taking = await open(page);
  const tokens: readonly Tokens.Generic[] = marked.lexer(await taking.write('markdown'));
  const ofKind = (kind: string) => tokens.filter(({ type }) => type === kind);
  const told = await taking.told();
  const paragraphs = ofKind('paragraph').map((token) => plain(token.tokens));
  expect(plain(ofKind('heading')[0]?.tokens)).toBe(told.headline);
  for (const said of [...told.says, ...told.warnings]) expect(paragraphs).toContain(said);
  expect(told.warnings.length).toBeGreaterThan(0);
  const outs = (ofKind('list')[0] as Tokens.List).items.map(({ tokens: item }) => plain(item));
  expect(outs).toEqual(told.waysOut);
  const tables = (ofKind('table') as Tokens.Table[]).map(({ header, rows }) =>
    [header, ...rows].map((cells) => cells.map(({ tokens: cell }) => plain(cell))),
  );
  const shown = Object.values(told.tables).map((rows) =>
    rows.map((cells) => cells.map((cell) => cell.replace(/ (decides|first)$/u, ' ($1)'))),
  );
  expect(tables).toEqual(shown);
  expect(paragraphs.at(-1)).toContain(`/plan/${QUERY}`);
});

test('as CSV it has every way of the page, a row each, with the address', async ({ page }) => {
  const taking = await open(page);
  const rows: string[][] = parse(await taking.write('csv'), { bom: true });
  const shown = (await taking.told()).tables['The same cluster in every way'] ?? [];
  expect(rows.map(([name]) => name)).toEqual(shown.map(([name]) => name));
  const addresses = rows[0]?.indexOf('All nodes take (addresses), most') ?? -1;
  const bare = shown.slice(1).map((row) => row[5]?.replaceAll(/[≥ ,]/gu, ''));
  expect(rows.slice(1).map((row) => row[addresses])).toEqual(bare);
  for (const row of rows.slice(1)) expect(row.at(-1)).toMatch(ADDRESS);
});

test('as JSON it holds the state that its address restores, and every figure', async ({ page }) => {
  const taking = await open(page);
  const plan = JSON.parse(await taking.write('json')) as {
    readonly address: string;
    readonly day: string;
    readonly state: object;
    readonly report: ReturnType<typeof expectedOf>['report'];
  };
  expect(plan.address).toMatch(ADDRESS);
  expect(plan.day).toMatch(/^\d{4}-\d\d-\d\d$/u);
  const expected = expectedOf(new URL(plan.address).search);
  expect(plan.state).toEqual(expected.state);
  expect(toldBy(plan.report)).toEqual(await taking.told());
  expect(JSON.stringify(plan)).not.toMatch(/\bnull\b/u);
});

test('as a paragraph it says what the page says, and leads to the plan', async ({ page }) => {
  const taking = await open(page);
  const [paragraph, ...more]: readonly Tokens.Generic[] = marked.lexer(
    await taking.write('paragraph'),
  );
  expect(more.filter(({ type }) => type !== 'space')).toEqual([]);
  const text = plain(paragraph?.tokens);
  const { headline, says, warnings } = await taking.told();
  for (const said of [headline, ...says, ...warnings]) {
    expect(text).toContain(said.replace(/\.$/u, ''));
  }
  const link = paragraph?.tokens?.find(({ type }) => type === 'link') as Tokens.Link | undefined;
  expect(link?.href).toMatch(ADDRESS);
});

test('what is written follows the plan while it is open', async ({ page }) => {
  const taking = await open(page);
  await taking.number('nodes').fill('3');
  await expect(taking.takenText()).toContainText(
    `# ${expectedOf('?v=1&nodes=3&pods=14&keep=4').report.headline}`,
  );
  await page.goBack();
  await expect(taking.takenText()).toContainText(`# ${expectedOf(QUERY).report.headline}`);
});

test('where the clipboard is refused, the plan is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  const taking = await open(page);
  await taking.taken().getByRole('button', { name: 'copy' }).click();
  await expect(page.locator('[data-copy-status]')).toHaveText(/The text is selected/u);
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.trim()).toBe(((await taking.takenText().textContent()) ?? '').trim());
});
