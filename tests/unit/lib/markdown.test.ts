import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, inlineMarkdown, markdownLink, markdownTable } from '~/lib/markdown.ts';
import { plainText } from '~/lib/text.ts';

function rendered(markdown: string): Document {
  const html = marked.parse(markdown, { async: false });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

function textOf(root: { readonly textContent: string | null } | null | undefined): string {
  return (root?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Text inside a line, in which the signs of Markdown are frequent. */
const anyText = fc
  .string({
    unit: fc.constantFrom(...'\\`*_[]()<>|~$&;#!-+.:/ ab1'.split(''), '&amp;', '&#35;', '\n', 'é'),
    maxLength: 30,
  })
  .map((text) => `x${text}x`);
/** Signs of addresses; a generator of the library's own takes seconds to be made ready. */
const anySteps = fc.string({
  unit: fc.constantFrom(..."()*_~!$&'+,;=:@/?-.ab1".split(''), '%20', '%C3%A9', '%5D'),
  maxLength: 30,
});
const anyAddress = fc
  .tuple(fc.domain(), anySteps, anySteps)
  .map(([host, path, fragment]) => `https://${host}/${path}#${fragment}`);
const fold = (text: string) => text.replace(/\s+/gu, ' ');

describe('escapeMarkdown', () => {
  it.each([
    ['a [b](c) | *d*', String.raw`a \[b\]\(c) \| \*d\*`],
    ['ENABLE_PREFIX_DELEGATION', 'ENABLE_PREFIX_DELEGATION'],
    ['_private', String.raw`\_private`],
    ['&amp; & <b>', String.raw`\&amp; & \<b\>`],
    ['two\nlines', 'two lines'],
  ])('escapes %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('reads as the text it was made of', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOf(rendered(escapeMarkdown(text)).body)).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('inlineMarkdown', () => {
  it('keeps code as code', () => {
    expect(inlineMarkdown('Set `A_*` to *')).toBe(String.raw`Set ${'`A_*`'} to \*`);
  });

  it('reads as the text without its backticks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOf(rendered(inlineMarkdown(text)).body)).toBe(fold(plainText(text)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('markdownLink', () => {
  it('keeps the address from ending the link', () => {
    expect(markdownLink('a', 'https://x.test/a (b)|c')).toBe('[a](https://x.test/a%20%28b%29%7Cc)');
  });

  it('keeps what looks like a character reference in an address', () => {
    const [link] = rendered(markdownLink('x', 'https://a.aa/?b=1&#1;&copy;')).querySelectorAll('a');
    expect(link?.getAttribute('href')).toBe('https://a.aa/?b=1&#1;&copy;');
  });

  it('is one link with its text and address, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyAddress, (text, href) => {
        const links = rendered(markdownLink(plainText(text), href)).querySelectorAll('a');
        expect(links).toHaveLength(1);
        expect(textOf(links[0])).toBe(fold(plainText(text)));
        expect(decodeURIComponent(links[0]?.getAttribute('href') ?? '')).toBe(
          decodeURIComponent(href),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('markdownTable', () => {
  it('has a head, a rule and a line for each row', () => {
    expect(markdownTable(['A', 'B', 'C'], [['1', '2', '3']], ['left', 'right', 'center'])).toBe(
      '| A | B | C |\n| --- | --: | :-: |\n| 1 | 2 | 3 |\n',
    );
  });

  it('keeps its cells apart, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (rows) => {
        const cells = rows.map(([a, b]) => [inlineMarkdown(a), markdownLink(b, 'https://x.test/')]);
        const read = rendered(markdownTable(['A', 'B'], cells));
        const texts = Array.from(read.querySelectorAll('td'), textOf);
        expect(texts).toEqual(rows.flat().map((text) => fold(plainText(text))));
      }),
    );
  });
});
