import { claims } from '../../src/data/index.ts';
import { expect, test } from '../support/fixtures.ts';

/** The capabilities that Cilium answers otherwise than Calico, both known. */
const OTHERS = Object.entries(claims.calico).flatMap(([feature, { support }]) => {
  const other = claims.cilium[feature as keyof typeof claims.cilium].support;
  if (support === undefined || other === undefined) return [];
  const isKnown = ![support, other].some((state) => ['unknown', 'unresearched'].includes(state));
  return isKnown && support !== other ? [`${feature}--cilium`] : [];
});

test('what differs from the column held against is marked', async ({ comparison, page }) => {
  await comparison.open('/compare/?base=calico');
  await expect(page.locator('thead th[data-is-base]')).toHaveAttribute('data-column', 'calico');
  await expect(page.locator('td[data-cni="calico"][data-other]')).toHaveCount(0);
  const marked = await page
    .locator('td[data-cni="cilium"][data-other][data-state]:not([data-state="described"])')
    .evaluateAll((cells) => cells.map(({ id }) => id));
  expect(marked.toSorted()).toEqual(OTHERS.toSorted());
  const [one = ''] = OTHERS;
  const ground = (id: string) =>
    page.locator(`[id="${id}"]`).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  expect(await ground(one)).not.toBe(await ground(one.replace('cilium', 'calico')));
  // The mark is told to who does not see it.
  await expect(comparison.answer(one)).toHaveAccessibleDescription('answers otherwise');
  await expect(comparison.sortButton('Calico')).toHaveAccessibleDescription(
    'the others are held against it',
  );
});

test('the baseline is chosen in the list of columns, kept in the address and left', async ({
  comparison,
  page,
}) => {
  await comparison.open();
  await page.locator('[data-choice="cni"] > summary').click();
  await page.getByLabel('differences from').selectOption('Calico');
  await expect(page).toHaveURL('/compare/?base=calico');
  await expect(page.locator('td[data-other]')).not.toHaveCount(0);
  await page.getByLabel('differences from').selectOption('none');
  await expect(page).toHaveURL('/compare/');
  await expect(page.locator('td[data-other], [data-is-base], table[data-base]')).toHaveCount(0);
  await expect(page.locator('thead [aria-description], td [aria-description]')).toHaveCount(0);
});

test('a baseline that there is not is named', async ({ comparison, page }) => {
  await comparison.open('/compare/?base=weave');
  await expect(page.locator('[data-note-text]')).toContainText('“weave” is no base here');
  await expect(page.locator('td[data-other]')).toHaveCount(0);
});
