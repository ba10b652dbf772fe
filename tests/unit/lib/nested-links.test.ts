import { expect, it } from 'vitest';
import { withoutNestedLinks } from '~/lib/nested-links.ts';

const word = '<a class="setting-word" href="/s/#mtu"><code>mtu</code></a>';

it('takes links to settings out of other links', () => {
  expect(withoutNestedLinks(`<a href="/x">the ${word} of pods</a> and ${word}`)).toBe(
    `<a href="/x">the <code>mtu</code> of pods</a> and ${word}`,
  );
});

it('leaves other links as they are', () => {
  const html = '<p><a href="/x">x</a> <abbr>y</abbr> <a href="/z">z</a></p>';
  expect(withoutNestedLinks(html)).toBe(html);
});
