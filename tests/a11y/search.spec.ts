import type { Page } from '@playwright/test';
import { colourViolations, violations } from '../support/axe.ts';
import { Choosing } from '../support/choosing.ts';
import { expect, test } from '../support/fixtures.ts';

async function open(page: Page, query: string) {
  await page.goto('/guides/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill(query);
  await expect(dialog.getByRole('status')).toHaveText(/result|Nothing/u);
  return dialog;
}

test('the search is a dialog with a field, a status and lists under their kinds', async ({
  page,
}) => {
  await expect(await open(page, 'FQDN egress rules')).toMatchAriaSnapshot(`
    - dialog "Search":
      - searchbox "Search the site"
      - button "close"
      - status: /\\d+ results? of \\d+ kinds?/
      - heading "Features" [level=2]
      - list:
        - listitem:
          - link "FQDN egress rules"
          - list:
            - listitem:
              - link "Amazon VPC CNI"
            - listitem:
              - link "Calico"
            - listitem:
              - link "Cilium"
      - paragraph:
        - button "search the full text"
  `);
});

const CHOICE = '?must=eks-ec2,open-source,policy.fqdn&prefer=policy.l7';

/** States of pages that nobody sees before something is done. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the search with results': async (page) => {
    await open(page, 'fqdn');
  },
  'the search without results': async (page) => {
    await open(page, 'istioooo');
  },
  'the page of the search with results': async (page) => {
    await page.goto('/search/?q=warm');
    await expect(page.locator('a.result').first()).toBeVisible();
  },
  'a sifted and sorted list of settings': async (page) => {
    await page.goto('/settings/?q=warm&cni=amazon-vpc-cni&sort=name.asc');
    await expect(page.locator('[aria-sort]')).toBeVisible();
  },
  'an empty list of settings': async (page) => {
    await page.goto('/settings/?q=zzqqxxyy');
    await expect(page.locator('[data-empty]')).toBeVisible();
  },
  'symptoms that fit a line': async (page) => {
    await page.goto('/symptoms/');
    await page.getByLabel('Paste a log line').fill('failed to find plugin "a" in path [b]');
    await expect(page.locator('[data-matches] li')).toBeVisible();
  },
  'a symptom, open': async (page) => {
    await page.goto('/symptoms/vpc-cni-pod-start/#vpc-cni-failed-to-assign-ip');
    await page.locator('.symptom details > summary').first().click();
    await expect(page.locator('.symptom .sources').first()).toBeVisible();
  },
  'a choice with modes that fit and others': async (page) => {
    const choosing = new Choosing(page);
    await choosing.open(CHOICE);
    await expect(page.locator('.match-summary').first()).toBeVisible();
    for (const fold of await page.locator('.match details > summary').all()) await fold.click();
  },
  'a choice that nothing fits': async (page) => {
    const choosing = new Choosing(page);
    await choosing.open('?must=vpc-cni-stays,own-data-centre&not=policy.l7&strict');
    await expect(page.locator('.nothing-fits')).toBeVisible();
  },
  'the record of a choice': async (page) => {
    const choosing = new Choosing(page);
    await choosing.open(`${CHOICE}&outcome=cilium-eni`);
    await choosing.openRecord();
  },
  'a choice whose address is not understood': async (page) => {
    const choosing = new Choosing(page);
    await choosing.open('?must=nothing');
    await expect(choosing.note()).toBeVisible();
  },
  'requirements sifted': async (page) => {
    const choosing = new Choosing(page);
    await choosing.open();
    await choosing.find().fill('dns');
    await expect(choosing.line('eks-ec2')).toBeHidden();
  },
  'what a code word says': async (page) => {
    await page.goto('/guides/ip-exhaustion-on-eks/');
    await page.locator('main a[data-setting]').first().focus();
    await expect(page.getByRole('tooltip')).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(STATES)) {
  test(`${name}: no violation in either theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await reach(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolations(page)).toEqual([]);
  });
}

for (const route of [
  '/settings/?q=warm',
  '/symptoms/',
  '/search/?q=warm',
  '/reference/',
  `/choose/${CHOICE}`,
]) {
  test(`${route} has no violation on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(route);
    expect(await violations(page)).toEqual([]);
  });
}
