import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { marked } from 'marked';
import { recordFileName, titleOf } from '~/lib/choose/record-file.ts';
import { Choosing, expectedOf, FACTS, nameOf } from '../support/choosing.ts';
import { expect, test } from '../support/fixtures.ts';

const QUERY = '?must=eks-ec2,policy.fqdn';
const TITLE = '#1 “Netz” für <b>ünï</b> & Co: `code` | [a](b) *x* _y_ \\ 🙂 #';

/** The record as a reader uses it. */
class Recording extends Choosing {
  title() {
    return this.page.getByLabel('Title');
  }

  outcome() {
    return this.record().getByRole('combobox', { name: 'Outcome', exact: true });
  }

  form() {
    return this.record().getByRole('combobox', { name: 'Form', exact: true });
  }

  /** What the preview shows. */
  async preview(): Promise<string> {
    return (await this.recordText().textContent()) ?? '';
  }

  /** Copies the record; gives what the clipboard then holds. */
  async copy(): Promise<string> {
    await this.record().getByRole('button', { name: 'copy' }).click();
    await expect(this.page.locator('[data-copy-status]')).toHaveText('The record was copied');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Saves the record; gives the name of the file and what it holds. */
  async save(): Promise<{ readonly name: string; readonly text: string }> {
    const waiting = this.page.waitForEvent('download');
    await this.record().getByRole('button', { name: 'save as a file' }).click();
    const download = await waiting;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }
}

/** The first heading of Markdown after its front matter, as its reader sees it. */
function headingIn(markdown: string): string {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/u, '');
  const html = marked.parse(body, { async: false });
  const [, heading = ''] = /<h1>(.*?)<\/h1>/u.exec(html) ?? [];
  return heading
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('the record names what is asked, and what becomes of each mode', async ({ page }) => {
  const recording = new Recording(page);
  await recording.open(QUERY);
  await recording.openRecord();
  const text = await recording.preview();
  expect(text).toContain('status: proposed');
  for (const id of ['eks-ec2', 'policy.fqdn']) expect(text).toContain(nameOf(id));
  const [, ruledOut = ''] = text.split('### Ruled out');
  const { modes } = expectedOf(QUERY);
  for (const { id } of FACTS.candidates) {
    expect(text).toContain(`/modes/${id}/`);
    if (modes.fails.includes(id)) expect(ruledOut).toContain(`/modes/${id}/`);
  }
});

test('the outcome goes into the address and the record, and the way back leads out', async ({
  page,
}) => {
  const recording = new Recording(page);
  await recording.open(QUERY);
  await recording.openRecord();
  await expect(recording.recordText()).toContainText('No option is chosen yet');
  const [mode = ''] = expectedOf(QUERY).modes.fits;
  await recording.outcome().selectOption(mode);
  await expect(page).toHaveURL(`/choose/${QUERY}&outcome=${mode}`);
  await expect(recording.recordText()).toContainText('Chosen option: ');
  await page.reload();
  await recording.shows(QUERY);
  await recording.openRecord();
  await expect(recording.outcome()).toHaveValue(mode);
  await page.goBack();
  await expect(page).toHaveURL(`/choose/${QUERY}`);
  await expect(recording.outcome()).toHaveValue('');
});

test('the record follows the choice while it is open', async ({ page }) => {
  const recording = new Recording(page);
  await recording.open(QUERY);
  await recording.openRecord();
  await recording.ask('policy.l7', 'prefer');
  await expect(recording.recordText()).toContainText(`Prefer: [${nameOf('policy.l7')}]`);
  await recording.drop('policy.fqdn').click();
  await expect(recording.recordText()).not.toContainText(nameOf('policy.fqdn'));
});

for (const form of ['madr', 'nygard', 'table', 'csv'] as const) {
  test(`as ${form} it is copied and saved as it is previewed`, async ({ page }) => {
    const recording = new Recording(page);
    await recording.open(QUERY);
    await recording.openRecord();
    const before = await recording.preview();
    await recording.form().selectOption(form);
    if (form !== 'madr') await expect(recording.recordText()).not.toHaveText(before);
    await expect(page).toHaveURL(`/choose/${QUERY}`);
    const text = await recording.preview();
    expect(await recording.copy()).toBe(text);
    const file = await recording.save();
    expect(file.text).toBe(text);
    const title = await recording.title().inputValue();
    const endings = { madr: '.md', nygard: '.md', table: '-matrix.md', csv: '-matrix.csv' };
    expect(file.name).toBe(recordFileName({ title, number: 1 }).replace(/\.md$/u, endings[form]));
    if (form === 'csv') expect(parse(text, { bom: true }).length).toBeGreaterThan(2);
  });
}

test('a title keeps its signs, in the text as in the name of the file', async ({ page }) => {
  const recording = new Recording(page);
  await recording.open(QUERY);
  await recording.openRecord();
  await recording.title().fill(TITLE);
  await page.getByLabel('Number').fill('12');
  await expect(recording.recordText()).toContainText('ünï');
  const text = await recording.preview();
  expect(headingIn(text)).toBe(titleOf({ title: TITLE }));
  await expect(recording.recordText().locator('*')).toHaveCount(0);
  expect(await recording.copy()).toBe(text);
  const file = await recording.save();
  expect(file.text).toBe(text);
  expect(file.name).toBe(recordFileName({ title: TITLE, number: 12 }));
  expect(file.name).toMatch(/^0012-[a-z0-9-]+\.md$/u);
});

test('a title that is empty and a number that is none are made good', async ({ page }) => {
  const recording = new Recording(page);
  await recording.open(QUERY);
  await recording.openRecord();
  await recording.title().fill('');
  await page.getByLabel('Number').fill('');
  await expect(recording.recordText()).toContainText(`# ${titleOf({ title: '' })}`);
  expect((await recording.save()).name).toBe(recordFileName({ title: '', number: 1 }));
});

test('where the clipboard is refused, the record is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  const recording = new Recording(page);
  await recording.open(QUERY);
  await recording.openRecord();
  await recording.record().getByRole('button', { name: 'copy' }).click();
  await expect(page.locator('[data-copy-status]')).toHaveText(/The text is selected/u);
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.trim()).toBe((await recording.preview()).trim());
});
