import { describe, expect, it } from 'vitest';
import WrongClaim from '~/components/claim/WrongClaim.astro';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const about = {
  claim: 'calico/policy.fqdn',
  answer: 'Paid: a short answer',
  version: 'v3.1',
  snapshot: '2026-01-01',
  page: 'https://cni.test/features/policy.fqdn/calico/',
};

describe('the report of a wrong claim', () => {
  it('is an issue with everything filled in, where the repository is known', async () => {
    const page = await render(WrongClaim, { ...about, repository: 'https://git.test/site/' });
    const [href] = attributesOf(page, 'a', 'href');
    const issue = new URL(href ?? '');
    expect(issue.origin + issue.pathname).toBe('https://git.test/site/issues/new');
    const body = issue.searchParams.get('body') ?? '';
    for (const fact of Object.values(about)) expect(body).toContain(fact);
    expect(page.querySelector('copy-text')).toBeNull();
  });

  it('is a text to copy, with where it goes, where none is', async () => {
    const page = await render(WrongClaim, about);
    expect(textsOf(page, 'summary')).toEqual(['This claim is wrong']);
    const text = page.querySelector('copy-text code')?.textContent ?? '';
    for (const fact of Object.values(about)) expect(text).toContain(fact);
    expect(textOf(page.querySelector('details > p'))).toContain(
      'Send this text to whoever runs it',
    );
    expect(page.querySelector('a')).toBeNull();
  });
});
