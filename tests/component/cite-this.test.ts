import { describe, expect, it } from 'vitest';
import CiteThis from '~/components/claim/CiteThis.astro';
import { render, textsOf } from '../support/render.ts';

const forms = [
  { name: 'Link', text: 'https://cni.test/features/a.b/calico/' },
  { name: 'Citation', text: 'Calico, <b>: **Yes**\n' },
];
const page = await render(CiteThis, { forms });

describe('CiteThis', () => {
  it('shows each form as it is, below its name', () => {
    expect(textsOf(page, '[data-name]')).toEqual(['Link', 'Citation']);
    const texts = Array.from(page.querySelectorAll('pre > code'), (code) => code.textContent);
    expect(texts).toEqual(forms.map(({ text }) => text));
  });

  it('has a button with a name of its own for each, where scripts run', () => {
    expect(textsOf(page, 'button.js-only')).toEqual(['copy Link', 'copy Citation']);
  });
});
