import { routeOf } from '../support/base-path.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectedOf, Planning, toldBy } from '../support/planning.ts';

test('the page begins with a hundred nodes in three small subnets: when they end, why, and ways out', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  const planning = new Planning(page);
  await planning.open();
  expect(await planning.told()).toEqual(toldBy(expectedOf('').report));
  await expect(planning.headline()).toHaveText('Room for 24 of 106 nodes');
  const answer = planning.results().locator('.report-answer');
  await expect(answer).toContainText('a node takes 30 addresses of the VPC');
  await expect(answer).toContainText('node 25 finds no room: zone a ends first, with 648 pods');
  await expect(answer).toContainText('even without pods the subnets end at 72 nodes');
  const outs = planning.waysOut();
  for (const [name, number] of [
    ['Larger subnets', /a \/\d\d in each of 3 zones/u],
    ['VPC CNI, custom networking', /takes 1 address of these subnets and 20 pods/u],
    ['VPC CNI, IPv6 cluster', /all find room/u],
    ['Cilium overlay, a range a node', /all find room/u],
  ] as const) {
    const way = outs.filter({ has: page.getByText(name, { exact: true }) });
    await expect(way).toContainText(number);
  }
  await expect(outs.last()).toBeInViewport({ ratio: 1 });
  // Its link shows the same to somebody else.
  const fresh = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = new Planning(await fresh.newPage());
  await other.page.goto(page.url());
  expect(await other.told()).toEqual(await planning.told());
  await fresh.close();
});

test('fewer addresses kept warm are a way out where pods are few, and its link shows what it says', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&pods=14');
  const tight = planning.waysOut().filter({ hasText: 'A tighter warm pool' });
  await expect(tight).toContainText('room for 45 of 106.');
  await tight.getByRole('link').click();
  await expect(page).toHaveURL('/plan/?v=1&pods=14&warm-ip=2&minimum-ip=12');
  await planning.shows('?v=1&pods=14&warm-ip=2&minimum-ip=12');
  await expect(planning.headline()).toHaveText('Room for 45 of 106 nodes');
});

test('a way of the table leads to the same cluster in that way', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=40&pods=20');
  await planning.results().getByRole('link', { name: 'Cilium ENI', exact: true }).click();
  const query = '?v=1&way=cilium-eni&nodes=40&pods=20';
  await expect(page).toHaveURL(`/plan/${query}`);
  await planning.shows(query);
  await expect(planning.results().locator('tr[aria-current="true"]')).toContainText('Cilium ENI');
  await page.getByRole('link', { name: 'What Cilium ENI costs elsewhere' }).click();
  await expect(page.locator('[id="way-cilium-eni"]')).toBeInViewport();
});

test('the chart shows every way, and marks the one that is chosen', async ({ page }) => {
  const planning = new Planning(page);
  await planning.open('?v=1&way=eks-auto-mode&nodes=7');
  const chart = page.locator('[data-chart]');
  await expect(chart.locator('.chart-keys .chosen')).toContainText('Auto Mode');
  const names = await chart.locator('.chart-keys span').allTextContents();
  const { tables } = expectedOf('').report;
  const ways = tables.find(({ id }) => id === 'ways')?.rows.length ?? 0;
  expect(names.flatMap((text) => text.split(' · '))).toHaveLength(ways);
});

test('the command that sets a way has its warm targets, and goes where there is none', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open();
  const paste = page.getByRole('region', { name: 'The command' });
  await expect(paste).toContainText('ENABLE_PREFIX_DELEGATION=false');
  await planning.fold('Warm pool').click();
  await planning.number('warm-ip').fill('3');
  await expect(paste).toContainText('WARM_IP_TARGET=3');
  await planning.way().selectOption('vpc-cni-ipv6');
  await expect(paste).toBeHidden();
});

test('a row opens to the workings of its numbers, their basis and their rules, which stand on the page', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&nodes=7');
  const workings = planning.workings().first();
  await expect(workings).toBeHidden();
  await planning.openers().first().locator('summary').click();
  await expect(workings.locator('code').first()).toHaveText('3 × (10 − 1) + 2');
  await expect(workings.locator('li').first()).toContainText('Address ceiling 29');
  await expect(workings).toContainText('m5.large: 3 interfaces of 10 addresses, nitro, 2 vCPUs');
  await workings.getByRole('link', { name: 'rule and sources' }).first().click();
  await expect(page).toHaveURL('/plan/?v=1&nodes=7#rule-secondary-ips');
  const rule = page.locator('[id="rule-secondary-ips"]');
  await expect(rule).toBeInViewport();
  await rule.locator('summary').click();
  await expect(rule.locator('.sources a').first()).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/.+\/[0-9a-f]{40}\/.+#L\d+/u,
  );
});

for (const query of [
  '?v=1&nodes=7',
  '?v=1&way=vpc-cni-custom-prefix&subnets=10.0.0.0/24,a;100.64.0.0/18,a,pods',
  '?v=1&way=cilium-eni-prefix&source=own&max-pods=58',
  '?v=1&type=m5.large,c5.2xlarge&source=karpenter&warm-ip=5&minimum-ip=20',
  '?v=1&way=eks-auto-mode&source=nodeadm',
]) {
  test(`every number of ${query} has a working, and a rule that is there`, async ({ page }) => {
    const planning = new Planning(page);
    await planning.open(query);
    const figures = await planning.workings().evaluateAll((rows) =>
      rows.flatMap((row) =>
        Array.from(row.querySelectorAll('li'), (figure) => ({
          text: figure.firstChild?.textContent,
          working: figure.querySelector('code')?.textContent,
          rule: document.getElementById(figure.querySelector('a')?.hash.slice(1) ?? '')?.className,
        })),
      ),
    );
    const cells = expectedOf(query).report.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.filter(({ figure }) => figure)),
    );
    expect(figures).toHaveLength(cells.length);
    await expect(planning.openers()).toHaveCount(await planning.workings().count());
    for (const { text, working, rule } of figures) {
      expect(text).toMatch(/\d|unknown|unlimited/u);
      expect(working).toMatch(/\S/u);
      expect(rule).toBe('plan-rule');
    }
  });
}

test('a minimum without a target for warm addresses is warned of, and nothing grows', async ({
  page,
}) => {
  const planning = new Planning(page);
  await planning.open('?v=1&minimum-ip=10');
  await expect(planning.warnings()).toContainText(
    'MINIMUM_IP_TARGET=10 without WARM_IP_TARGET: the pool ends at',
  );
  await expect(planning.warnings()).toContainText('Set WARM_IP_TARGET to 1 or more.');
  const full = async () => (await planning.told()).tables['Addresses of the VPC']?.at(-1);
  const stuck = Number((await full())?.[3]);
  expect(stuck).toBeLessThan(30);
  await planning.fold('Warm pool').click();
  await planning.number('warm-ip').fill('1');
  await expect(planning.warnings()).toBeHidden();
  expect(Number((await full())?.[3])).toBe(30);
});

test('nothing that reckons is fetched before anybody touches the form', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(routeOf(request.url())));
  const planning = new Planning(page);
  await planning.open();
  await page.getByRole('link', { name: 'situations' }).or(page.locator('h1')).first().click();
  await page.evaluate(() => {
    location.hash = 'rules';
  });
  await page.goBack();
  await page.waitForLoadState('networkidle');
  const lazy = (path: string) => path.includes('/plan/') && path !== '/plan/' && path !== '';
  const reckons = (path: string) => /\/(?:plan-|chart\.)[^/]*\.js$/u.test(path) || lazy(path);
  expect(fetched.filter(reckons)).toEqual([]);
  await planning.number('nodes').focus();
  await expect
    .poll(() => fetched.filter(lazy).sort())
    .toEqual(['/plan/instances.json', '/plan/ways.json']);
});
