import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import WrongClaim from '~/components/claim/WrongClaim.astro';
import { formFields } from '../support/issue-form.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const about = {
  claim: 'calico/policy.fqdn',
  answer: 'Paid: a short answer',
  version: 'v3.1',
  snapshot: '2026-01-01',
  page: 'https://cni.test/features/policy.fqdn/calico/',
};

describe('the report of a wrong claim', () => {
  it('is a form with everything filled in, where the repository is known', async () => {
    const page = await render(WrongClaim, { ...about, repository: 'https://git.test/site/' });
    const [href] = attributesOf(page, 'a', 'href');
    const issue = new URL(href ?? '');
    expect(issue.origin + issue.pathname).toBe('https://git.test/site/issues/new');
    const filled = [...issue.searchParams.values()].join('\n');
    for (const fact of Object.values(about)) expect(filled).toContain(fact);
    expect(page.querySelector('copy-text')).toBeNull();
  });

  it('fills fields that the form has', async () => {
    const page = await render(WrongClaim, { ...about, repository: 'https://git.test/site/' });
    const issue = new URL(attributesOf(page, 'a', 'href')[0] ?? '');
    const form = issue.searchParams.get('template') ?? '';
    const folder = join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE');
    const fields = formFields(readFileSync(join(folder, form), 'utf8'));
    const ids = [...issue.searchParams.keys()].filter((id) => !['template', 'title'].includes(id));
    expect(ids).toEqual(['claim', 'version', 'wrong']);
    expect(fields).toEqual(expect.arrayContaining(ids));
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
