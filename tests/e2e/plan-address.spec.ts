import { expectedOf, Planning } from '../support/planning.ts';
import { expect, test } from '../support/fixtures.ts';

test('a change writes the address, and the way back leads to the plan before a field was changed', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open();
  await planning.number('nodes').click();
  await planning.number('nodes').clear();
  await planning.number('nodes').pressSequentially('250');
  await expect(page).toHaveURL('/plan/?v=1&nodes=250');
  await planning.shows('?v=1&nodes=250');
  await planning.way().selectOption('cilium-eni');
  const both = '?v=1&way=cilium-eni&nodes=250';
  await expect(page).toHaveURL(`/plan/${both}`);
  await planning.shows(both);
  await page.goBack();
  await expect(page).toHaveURL('/plan/?v=1&nodes=250');
  await expect(planning.way()).toHaveValue('vpc-cni');
  await planning.shows('?v=1&nodes=250');
  await page.goBack();
  await expect(page).toHaveURL('/plan/');
  await expect(planning.number('nodes')).toHaveValue('100');
  await planning.shows('');
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(`/plan/${both}`);
  await expect(planning.number('nodes')).toHaveValue('250');
  await planning.shows(both);
});

test('the way back sets the field in which the focus is, and forgets what was wrong in it', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  const nodes = planning.number('nodes');
  await nodes.fill('8');
  await expect(page).toHaveURL('/plan/?v=1&nodes=8');
  await nodes.fill('0');
  await expect(nodes).toHaveAttribute('aria-invalid', 'true');
  await expect(nodes).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL('/plan/?v=1&nodes=7');
  await expect(nodes).toHaveValue('7');
  await expect(nodes).not.toHaveAttribute('aria-invalid');
  await expect(nodes).toHaveAccessibleDescription('');
  await planning.shows('?v=1&nodes=7');
});

test('the way back leads to a plan from the page that was loaded anew without one', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  await planning.number('nodes').fill('100');
  await expect(page).toHaveURL('/plan/');
  await page.reload();
  await page.goBack();
  await planning.shows('?v=1&nodes=7');
  await expect(planning.number('nodes')).toHaveValue('7');
});

test('a place on the page is no plan: the way back over it keeps the plan', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  await page.evaluate(() => {
    location.hash = 'rules';
  });
  await planning.number('nodes').fill('9');
  await planning.shows('?v=1&nodes=9');
  await page.goBack();
  await expect(page).toHaveURL('/plan/?v=1&nodes=7#rules');
  await planning.shows('?v=1&nodes=7');
  await page.goBack();
  await expect(page).toHaveURL('/plan/?v=1&nodes=7');
  await expect(planning.number('nodes')).toHaveValue('7');
});

/** An address with something in each field. */
const FULL =
  '?v=2&type=m6i.xlarge,c5.2xlarge&way=vpc-cni-custom&subnets=10.0.0.0/24,a,used=12;100.64.0.0/18,a,reserved=64,pods&source=karpenter&pod-cidr=10.8.0.0/14&zone-lost&nodes=40-80&pods=20&cpu=250&memory=512&host=3&branch=1&held=1&keep=16&surge=2&mask=25&block=27&warm-eni=0&warm-ip=2&minimum-ip=10&warm-prefix=1&max-pods=58&reserved=1';

test('loaded anew, every field and the page say the same', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open(FULL);
  await page.reload();
  await planning.shows(FULL);
  await expect(planning.note()).toBeHidden();
  const { state } = expectedOf(FULL);
  await expect(planning.types()).toHaveValue('m6i.xlarge, c5.2xlarge');
  await expect(planning.subnets()).toHaveValue(
    '10.0.0.0/24 a used=12\n100.64.0.0/18 a reserved=64 pods',
  );
  await expect(planning.way()).toHaveValue('vpc-cni-custom');
  await expect(planning.source()).toHaveValue('karpenter');
  await expect(planning.podCidr()).toHaveValue('10.8.0.0/14');
  await expect(planning.zoneLost()).toBeChecked();
  const numbers = await page
    .locator('input[data-number]')
    .evaluateAll((inputs) =>
      (inputs as HTMLInputElement[]).map(({ dataset, value }) => [dataset['number'], value]),
    );
  expect(Object.fromEntries(numbers)).toMatchObject(
    Object.fromEntries(Object.entries(state.numbers).map(([name, one]) => [name, String(one)])),
  );
  expect(Object.keys(state.numbers)).toHaveLength(numbers.length);
  // What the form says is what the address said.
  await planning.zoneLost().uncheck();
  await expect(page).toHaveURL(`/plan/${FULL.replace('&zone-lost', '')}`);
});

test('what is left at its standard stays out of the address', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=100&host=2&way=vpc-cni&source=managed&keep=7');
  await planning.number('surge').fill('6');
  await expect(page).toHaveURL('/plan/?v=1&keep=7&surge=6');
  await planning.number('surge').fill('');
  await planning.fold('More').click();
  await planning.number('keep').fill('6');
  await expect(page).toHaveURL('/plan/');
  await planning.shows('');
});

test('no type is a plan too, which its address keeps', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open();
  await planning.types().fill('');
  await expect(page).toHaveURL('/plan/?v=1&type=');
  await page.reload();
  await planning.shows('?v=1&type=');
  await expect(planning.types()).toHaveValue('');
  await expect(page.locator('[data-chart]')).toBeHidden();
});

for (const { query, says } of [
  { query: '?v=3&nodes=7', says: '“v=3” is a form of address that is not known here.' },
  { query: '?type=m5.large,z9.huge', says: 'No list has the limits of “z9.huge”' },
  { query: '?way=weave', says: '“weave” is no way here; known are vpc-cni, ' },
  { query: '?source=nobody', says: '“nobody” is no source here; known are managed, ' },
  { query: '?nodes=many', says: 'Nodes: a whole number from 1 to 5000.' },
  { query: '?pods=-1', says: 'Pods a node: a whole number from 0 to 2000.' },
  { query: '?zone-lost=perhaps', says: '“zone-lost=perhaps” is not understood' },
  { query: '?pod-cidr=wide', says: '“wide” is no IPv4 CIDR' },
]) {
  test(`${query} is told in a sentence, and the rest holds`, async ({ page }) => {
    const planning = new Planning(page);
    await planning.open(query);
    await expect(planning.note()).toContainText(says);
    await expect(planning.note()).toHaveText(expectedOf(query).problems.join(' '));
    await planning.number('nodes').fill('12');
    await expect(planning.note()).toBeHidden();
  });
}

test('subnets of an address that are wrong are told at their field, which keeps them', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&subnets=10.0.0.0/24,a;10.0.0.128/25,b');
  await expect(planning.note()).toBeHidden();
  await expect(planning.subnets()).toHaveValue('10.0.0.0/24 a\n10.0.0.128/25 b');
  await expect(planning.subnets()).toHaveAccessibleDescription(/overlaps 10\.0\.0\.0\/24/u);
});

test('nothing of an address is taken for markup', async ({ page }) => {
  const markup = '<img src="/nothing.png" onerror="document.title=1"><b>bold</b>';
  const query = `?${['v', 'type', 'way', 'subnets', 'pod-cidr', 'zone-lost']
    .map((name) => `${name}=${encodeURIComponent(markup)}`)
    .join('&')}`;
  const planning = new Planning(page);
  await planning.open(query);
  await expect(planning.note()).toHaveText(expectedOf(query).problems.join(' '));
  await expect(planning.note()).toContainText('“<img src=');
  await expect(page.locator('plan-tool :is(img, .plan-form b, .tool-note *)')).toHaveCount(0);
});
