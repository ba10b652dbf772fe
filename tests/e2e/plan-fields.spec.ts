import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Planning } from '../support/planning.ts';

/** Whether a field is wrong, and says so to those who see its message and to those who hear it. */
async function saysWrong(field: Locator, says: string | RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(
    says instanceof RegExp ? says : new RegExp(RegExp.escape(says), 'u'),
  );
  const described = (await field.getAttribute('aria-describedby')) ?? '';
  const message = field.page().locator(`[id="${described.split(' ').at(-1) ?? ''}"]`);
  await expect(message).toBeVisible();
  await expect(message).toContainText(says);
}

const SUBNETS = [
  {
    wrong: 'overlaps',
    text: '10.0.0.0/24 a\n10.0.0.128/25 b',
    says: '10.0.0.128/25 overlaps 10.0.0.0/24; give each range once.',
  },
  {
    wrong: 'begins inside its block',
    text: '10.0.0.7/24',
    says: '“10.0.0.7/24” begins inside its block; write 10.0.0.0/24.',
  },
  { wrong: 'is too small', text: '10.0.0.0/29', says: 'give one of a /28 at least.' },
  { wrong: 'is too large', text: '10.0.0.0/15', says: 'give its subnets, of a /16 at most.' },
  { wrong: 'is IPv6', text: '2001:db8::/64', says: 'give the IPv4 subnets of the nodes.' },
  { wrong: 'is no CIDR', text: '10.0.0.0', says: 'write it like 10.0.0.0/24.' },
  { wrong: 'has more in use than it holds', text: '10.0.0.0/28 used=12', says: 'lower used=' },
  { wrong: 'lies in two zones', text: '10.0.0.0/24 a b', says: 'give each zone its own line.' },
  { wrong: 'has an odd word', text: '10.0.0.0/24 used=x', says: '“used=x” is not understood' },
];

for (const { wrong, text, says } of SUBNETS) {
  test(`a subnet that ${wrong} is told at its field, with what to write`, async ({ page }) => {
    const planning = new Planning(page);
    await planning.open();
    await planning.subnets().fill(text);
    await saysWrong(planning.subnets(), says);
    await expect(planning.status()).toContainText(says);
    await planning.subnets().fill('10.0.0.0/24');
    await expect(planning.subnets()).not.toHaveAttribute('aria-invalid');
    await expect(planning.subnets()).toHaveAccessibleDescription(
      '10.0.0.0/24 zone used=12 reserved=64@start pods',
    );
    await planning.shows('?v=1&subnets=10.0.0.0/24,1');
  });
}

test('a line that is wrong is left out, and the others are reckoned', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open();
  await planning.subnets().fill('10.0.0.0/24 a\n10.0.0.0/8 b\n10.0.2.0/24 c');
  await saysWrong(planning.subnets(), '“10.0.0.0/8” is larger than a subnet of a VPC can be');
  const { tables } = await planning.told();
  expect(tables['Nodes that each subnet holds']?.map(([name]) => name)).toEqual([
    'Subnet',
    '10.0.0.0/24 in a first',
    '10.0.2.0/24 in c',
  ]);
});

test('a type that no list has is told at its field, and never reckoned with', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open();
  await planning.types().fill('m5.large, z9.huge');
  await saysWrong(
    planning.types(),
    'No list has the limits of “z9.huge”, so what depends on it is unknown.',
  );
  const nobody = 'Nobody can tell: no list has the limits of z9.huge, and nodes of it may be there';
  await expect(planning.headline()).toHaveText(nobody);
  await planning.types().fill('z9.huge');
  await expect(planning.headline()).toHaveText(nobody);
  const cells = planning
    .results()
    .locator(':is([data-part="max-pods"], [data-part="addresses"]) tr:not(.workings) td');
  await expect(cells.filter({ hasText: 'unknown' })).not.toHaveCount(0);
  await expect(cells.filter({ hasText: /^\d/u })).toHaveCount(0);
  await planning.types().fill('');
  await saysWrong(planning.types(), 'Name a type');
  await planning.types().fill('M5.Large c5.large');
  await expect(planning.types()).not.toHaveAttribute('aria-invalid');
  await planning.shows('?v=1&type=m5.large,c5.large');
});

test('types are offered by what is typed, after those that are there', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open();
  await planning.types().fill('m5.large, c5.2');
  const offers = page.locator('#plan-type-list option');
  await expect.poll(() => offers.count()).toBeGreaterThan(0);
  for (const value of await offers.evaluateAll((all) =>
    all.map((option) => (option as HTMLOptionElement).value),
  )) {
    expect(value).toMatch(/^m5\.large, c5\.2\S+$/u);
  }
});

test('more types than a plan takes are told', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open();
  const sizes = ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge'];
  const types = ['m5', 'm6i', 'c5', 'r5'].flatMap((family) =>
    sizes
      .filter((size) => size !== '8xlarge' || family !== 'c5')
      .map((size) => `${family}.${size}`),
  );
  await planning.types().fill(types.join(', '));
  await saysWrong(planning.types(), 'A plan takes 20 types');
});

test('a number out of its bounds is told at its field, and its standard holds', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  for (const text of ['0', '5001', '1.5', '-3', '1e3', '']) {
    await planning.number('nodes').fill('7');
    await planning.number('nodes').fill(text);
    if (text === '') await expect(planning.number('nodes')).not.toHaveAttribute('aria-invalid');
    else await saysWrong(planning.number('nodes'), 'Nodes: a whole number from 1 to 5000.');
    await expect(planning.headline()).toContainText('106 nodes');
  }
  await planning.fold('Warm pool').click();
  await planning.number('warm-ip').fill('1001');
  await saysWrong(planning.number('warm-ip'), 'WARM_IP_TARGET: a whole number from 0 to 1000.');
});

test('a range of an overlay that is none is told at its field, and the usual one holds', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&way=cilium-overlay&source=own&nodes=300');
  await planning.fold('More').click();
  for (const text of ['wide', '10.0.0.0/40', 'fd00::/64']) {
    await planning.podCidr().fill(text);
    await saysWrong(planning.podCidr(), 'write the range of pods like 10.244.0.0/16.');
    await expect(planning.warnings()).toContainText('10.244.0.0/16 serves 256 nodes');
  }
  await planning.podCidr().fill('10.0.0.0/12');
  await expect(planning.podCidr()).not.toHaveAttribute('aria-invalid');
  await expect(planning.warnings()).toBeHidden();
});
