import { expect, it } from 'vitest';
import { withUnresearched } from '../support/facts.ts';
import { validFacts, validPage } from './rules/breaking.ts';
import { rules } from './rules/index.ts';
import type { CheckedFacts } from './rules/rule.ts';

/** The valid facts with a CNI more, into which nobody has looked. */
function withNewCni({ cnis, claims, pages, ...facts }: CheckedFacts): CheckedFacts {
  const { calico } = cnis;
  if (calico === undefined) throw new Error('calico: not in the valid facts');
  const page = validPage.replaceAll(/<(?:Claim|Value)[^>]*\/>|<ClaimLink.*?<\/ClaimLink>/gu, 'it');
  const own = {
    name: 'Flannel',
    home: 'https://flannel.example/',
    summary: 'Flannel in one sentence.',
    keyFeature: 'What sets Flannel apart.',
  };
  const added = {
    ...facts,
    cnis: { ...cnis, flannel: { ...calico, ...own } },
    claims: { ...claims, flannel: { ...claims['calico'] } },
    hues: { ...facts.hues, flannel: { light: '#2f4f8f', dark: '#8fb8f0' } },
    pages: { ...pages, 'content/cni/flannel.mdx': page },
  };
  return withUnresearched(added, 'flannel');
}

it.each(rules)('$name: a claim that nobody has looked into keeps the rule', ({ check }) => {
  expect(check(withNewCni(validFacts))).toEqual([]);
});
