import { Choosing, expectedOf, nameOf } from '../support/choosing.ts';
import { expect, test } from '../support/fixtures.ts';

test('what an address has that is not known is told, and the rest holds', async ({ page }) => {
  const query = '?must=eks-ec2,policy.nothing&strict=perhaps&outcome=weave&utm=1';
  const choosing = new Choosing(page);
  await choosing.open(query);
  const note = choosing.note();
  await expect(note).toContainText('“policy.nothing” is nothing that can be asked here');
  await expect(note).toContainText('“strict=perhaps” is not understood');
  await expect(note).toContainText('“weave” is no mode here; known are');
  await expect(choosing.level('eks-ec2')).toHaveValue('must');
  await choosing.ask('policy.fqdn', 'must');
  await expect(page).toHaveURL('/choose/?must=eks-ec2,policy.fqdn');
  await expect(note).toBeHidden();
});

test('a level that does not go, and what is asked twice, are told', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open('?must=policy.fqdn&prefer=policy.fqdn&not=eks-ec2');
  await expect(choosing.note()).toContainText(`“${nameOf('policy.fqdn')}” is asked twice`);
  await expect(choosing.note()).toContainText(`“${nameOf('eks-ec2')}” is a condition`);
  await expect(choosing.level('policy.fqdn')).toHaveValue('must');
});

test('nothing of an address is taken for markup', async ({ page }) => {
  const markup = '<img src="/nothing.png" onerror="document.title=1"><b>bold</b>';
  const query = `?must=${encodeURIComponent(markup)}&strict=${encodeURIComponent(markup)}&outcome=${encodeURIComponent(markup)}`;
  const choosing = new Choosing(page);
  await choosing.open(query);
  await expect(choosing.note()).toHaveText(expectedOf(query).problems.join(' '));
  await expect(choosing.note()).toContainText('“<img src=');
  await expect(choosing.note().locator('*')).toHaveCount(0);
  await expect(page.locator('choice-tool img, choice-tool b')).toHaveCount(0);
});

test('an address that asks nothing known leaves every mode a candidate', async ({ page }) => {
  const choosing = new Choosing(page);
  await choosing.open('?must=nothing');
  await expect(choosing.note()).toContainText('“nothing”');
  await expect(choosing.results()).toContainText('Nothing is asked yet');
  await expect(choosing.record()).toBeHidden();
});
