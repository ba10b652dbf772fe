import { FACTS } from '../support/choosing.ts';
import { expect, test } from '../support/fixtures.ts';

test.use({ javaScriptEnabled: false });

test.describe('choosing without scripts', () => {
  test('there is every line, no control that does nothing, and a word on it', async ({ page }) => {
    await page.goto('/choose/?must=eks-ec2');
    await expect(page.locator('[data-ask]')).toHaveCount(FACTS.asks.length);
    await expect(
      page.locator('main').locator('button, input, select, textarea').filter({ visible: true }),
    ).toHaveCount(0);
    const word = page.getByText('Without scripts nothing is matched here.');
    await expect(word).toBeVisible();
    await word.getByRole('link', { name: 'the modes' }).click();
    await expect(page).toHaveURL('/modes/');
  });

  test('a capability leads to its answers, of each CNI and of each mode', async ({ page }) => {
    await page.goto('/choose/');
    const line = page.locator('[data-ask="policy.fqdn"]');
    const group = page.locator('details').filter({ has: line });
    await expect(group).toHaveCount(1);
    await group.locator('summary').click();
    await line.locator('.ask-modes').click();
    await expect(page).toHaveURL('/modes/#policy.fqdn');
    await page.goBack();
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
    await line.locator('.ask-name').click();
    await expect(page).toHaveURL('/features/policy.fqdn/');
  });

  test('a condition is there with what it means, says of each mode, and rests on', async ({
    page,
  }) => {
    await page.goto('/choose/');
    await page.locator('[data-ask="eks-ec2"] a').click();
    await expect(page).toHaveURL('/choose/#eks-ec2');
    const condition = page.locator('section[id="eks-ec2"]');
    await expect(condition).toBeInViewport();
    const named = await condition.locator('.statement-modes a').allTextContents();
    expect(named.sort()).toEqual(FACTS.candidates.map(({ name }) => name).sort());
    const basis = condition.locator('.statements > li').first();
    await basis.locator('summary').click();
    await expect(basis.locator('details a:visible').first()).toBeVisible();
    await expect(page.locator('.condition')).toHaveCount(
      FACTS.asks.filter(({ kind }) => kind === 'condition').length,
    );
  });
});
