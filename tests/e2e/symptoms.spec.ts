import { expect, test } from '../support/fixtures.ts';

/** An event as it is pasted, with a message in its midst. */
const EVENT =
  'Warning  FailedCreatePodSandBox  kubelet  Failed to create pod sandbox: rpc error: code = Unknown ' +
  'desc = failed to setup network for sandbox "d9f8": plugin type="aws-cni" name="aws-cni" failed ' +
  '(add): add cmd: failed to assign an IP address to container';

test('a pasted line lists the symptom that fits and leads to it', async ({ page }) => {
  await page.goto('/symptoms/');
  const match = page.locator('symptom-match');
  await match.getByLabel('Paste a log line').fill(EVENT);
  await expect(match.getByRole('status')).toHaveText(/^\d+ symptoms? fits?, the closest first$/u);
  const first = match.getByRole('listitem').first().getByRole('link');
  await expect(first).toHaveText(
    'A pod stays in ContainerCreating: no address could be assigned to it',
  );
  await first.click();
  await expect(page).toHaveURL('/symptoms/#vpc-cni-failed-to-assign-ip');
  const line = page.locator('[id="vpc-cni-failed-to-assign-ip"]');
  await expect(line).toBeInViewport();
  await line.getByRole('link').first().click();
  await expect(page).toHaveURL('/symptoms/vpc-cni-pod-start/#vpc-cni-failed-to-assign-ip');
  await expect(page.locator('.symptom:target h2')).toBeInViewport();
});

test('a message is found whatever stands in its variable parts', async ({ page }) => {
  await page.goto('/symptoms/');
  const match = page.locator('symptom-match');
  await match
    .getByLabel('Paste a log line')
    .fill('failed to find plugin "aws-cni" in path [/opt/cni/bin /usr/libexec/cni]');
  await expect(match.getByRole('listitem').first()).toHaveText(/a plugin that the CNI/u);
});

test('a line that fits nothing is told, and an empty field says nothing', async ({ page }) => {
  await page.goto('/symptoms/');
  const match = page.locator('symptom-match');
  const field = match.getByLabel('Paste a log line');
  await field.fill('level=info msg="everything is well"');
  await expect(match.getByRole('status')).toContainText(/^None of the \d+ messages on this page/u);
  await expect(match.getByRole('list')).toBeHidden();
  await field.fill('');
  await expect(match.getByRole('status')).toBeEmpty();
});

test('what is pasted is sent nowhere, and stands in no address', async ({ page }) => {
  await page.goto('/symptoms/');
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const match = page.locator('symptom-match');
  await match.getByLabel('Paste a log line').pressSequentially('InsufficientFreeAddressesInSubnet');
  await match.getByLabel('Paste a log line').fill(EVENT);
  await expect(match.getByRole('listitem').first()).toBeVisible();
  expect(sent).toEqual([]);
  await expect(page).toHaveURL('/symptoms/');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every symptom stands on the page, and no field that does nothing', async ({ page }) => {
    await page.goto('/symptoms/');
    await expect(page.locator('main :is(textarea, button):visible')).toHaveCount(0);
    await expect(page.locator('[id="vpc-cni-failed-to-assign-ip"] .message')).toBeVisible();
  });
});
