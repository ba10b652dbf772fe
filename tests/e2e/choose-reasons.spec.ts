import { interactionsFor, keptFor } from '~/lib/choose/details.ts';
import { plainText, plural } from '~/lib/text.ts';
import { Choosing, DETAILS, expectedOf, nameOf } from '../support/choosing.ts';
import { expect, test } from '../support/fixtures.ts';

const ASKED = ['eks-ec2', 'open-source', 'policy.fqdn'];
const CASE = `?must=${ASKED.join(',')}`;

test('each reason leads to its source: a condition of the page, or a claim at the mode', async ({
  page,
}) => {
  const choosing = new Choosing(page);
  await choosing.open(CASE);
  for (const mode of expectedOf(CASE).modes.fits) {
    const links = choosing.candidate(mode).locator('.verdict a');
    await expect(links).toHaveText(ASKED.map(nameOf));
  }
  const all = choosing.results().locator('.verdict a');
  const addresses = new Set(await all.evaluateAll((as) => as.map((a) => a.getAttribute('href'))));
  const own = await page.content();
  for (const address of addresses) {
    const [path = '', anchor = ''] = address?.split('#') ?? [];
    const answer = path === '' ? undefined : await page.request.get(path);
    expect(answer?.status() ?? 200, path).toBe(200);
    expect((await answer?.text()) ?? own, address ?? '').toContain(`id="${anchor}"`);
  }
});

test('a condition is one click away, the way back too, and the choice stays', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open(CASE);
  const [mode = ''] = expectedOf(CASE).modes.fits;
  await choosing
    .candidate(mode)
    .getByRole('link', { name: nameOf('open-source') })
    .click();
  await expect(page).toHaveURL(`/choose/${CASE}#open-source`);
  const condition = page.locator('section[id="open-source"]');
  await expect(condition).toBeInViewport();
  await condition.locator('summary').first().click();
  await expect(condition.locator('.touched a').first()).toBeVisible();
  await choosing.shows(CASE);
  await page.goBack();
  await expect(page).toHaveURL(`/choose/${CASE}`);
  await choosing.shows(CASE);
});

test('a claim is one click away, and the way back restores the choice', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open(CASE);
  const [mode = ''] = expectedOf(CASE).modes.fits;
  await choosing
    .candidate(mode)
    .getByRole('link', { name: nameOf('policy.fqdn') })
    .click();
  await expect(page).toHaveURL(new RegExp(`/features/policy\\.fqdn/[^/]+/#${mode}$`, 'u'));
  await expect(page.locator('.sources a:visible').first()).toBeVisible();
  await page.goBack();
  await expect(choosing.level('policy.fqdn')).toHaveValue('must');
  await choosing.shows(CASE);
});

test('a mode that fits says what it is, what to keep, to set and to mind', async ({ page }) => {
  const choosing = new Choosing(page);
  const query = `${CASE}&prefer=policy.l7`;
  const asked = [...ASKED, 'policy.l7'];
  await choosing.open(query);
  for (const mode of expectedOf(query).modes.fits) {
    const item = choosing.candidate(mode);
    const { summary, settings, requirements } = DETAILS.modes[mode] ?? {
      summary: '',
      settings: [],
      requirements: [],
    };
    await expect(item.locator('.match-summary')).toHaveText(plainText(summary));
    const kept = asked.flatMap((ask) => keptFor(DETAILS, mode, ask));
    const lists = [
      ['condition', new Set([...requirements, ...kept]).size, 'to keep'],
      ['setting', settings.length, 'to set'],
      ['interaction', interactionsFor(DETAILS, mode, asked).length, 'to mind'],
    ] as const;
    const said = lists.filter(([, count]) => count > 0);
    await expect(item.locator('summary')).toHaveText(
      said.map(([noun, count, what]) => `${plural(count, noun)} ${what}`),
    );
    for (const [noun, count] of said) {
      const list = item.locator('details').filter({ hasText: new RegExp(`^\\d+ ${noun}`, 'u') });
      await expect(list).toHaveCount(1);
      await list.locator('summary').click();
      await expect(list.locator('li:visible')).toHaveCount(count);
    }
  }
});

test('who asks more is told the details of the choice shown, once', async ({ page }) => {
  const choosing = new Choosing(page);
  const wide = '?must=eks-ec2';
  await choosing.open(wide);
  await choosing.ask('open-source', 'must');
  await choosing.drop('open-source').click();
  await choosing.shows(wide);
  const { fits } = expectedOf(wide).modes;
  await expect(choosing.results().locator('.match-summary')).toHaveCount(fits.length);
});
