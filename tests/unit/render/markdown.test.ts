import { describe, expect, it } from 'vitest';
import { markdownOf } from '~/render/twin/markdown.ts';

const ADDRESS = 'https://example.org/site/features/policy.fqdn/';

/** A page around some content. */
function page(content: string, canonical = ADDRESS): string {
  return `<html><head><link rel="canonical" href="${canonical}"></head><body>
    <p class="header-reviewed">re-read <time datetime="2026-02-03">3 Feb 2026</time></p>
    <main><nav>way</nav><div class="page-head"><h1>Rules</h1></div>${content}</main></body></html>`;
}

/** The Markdown of some content, without what every twin begins with. */
function markdown(content: string): string {
  return markdownOf(page(content), ADDRESS).split('2026-02-03\n').at(-1)?.trim() ?? '';
}

describe('the head', () => {
  it('is title, address and day', () => {
    expect(markdownOf(page('<p>Text.</p>'), ADDRESS)).toBe(
      `# Rules\n\n- Page: <${ADDRESS}>\n- Facts re-read: 2026-02-03\n\nText.\n`,
    );
  });

  it('names the page that stands for this one', () => {
    const text = markdownOf(page('', 'https://example.org/site/compare/'), ADDRESS);
    expect(text).toContain('- Canonical: <https://example.org/site/compare/>');
  });

  it('cannot be made without a heading', () => {
    expect(() => markdownOf('<main>Text</main>', ADDRESS)).toThrow(`${ADDRESS}: no h1`);
  });
});

describe('the content', () => {
  it.each([
    ['anchors', '<p>Row <a class="anchor" href="#row">#</a></p>'],
    ['buttons', '<p>Row <button>copy</button></p>'],
    ['what needs scripts', '<p>Row</p><p class="js-only">sort</p>'],
    ['hidden notes', '<p>Row</p><div hidden><p>note</p></div>'],
    [
      'forms, scripts and drawings',
      '<p>Row</p><form>x</form><script>y</script><svg><text>z</text></svg>',
    ],
    ['empty lists', '<p>Row</p><ul></ul>'],
  ])('has no %s', (_, content) => {
    expect(markdown(content)).toBe('Row');
  });

  it('links to absolute addresses', () => {
    expect(markdown('<p><a href="/site/cni/">CNIs</a>, <a href="#calico">here</a></p>')).toBe(
      `[CNIs](https://example.org/site/cni/), [here](${ADDRESS}#calico)`,
    );
  });

  it('has the particulars of a claim as a list', () => {
    expect(
      markdown(
        '<p>Text.</p><dl><div><dt>Since</dt><dd>v1.2</dd></div><div><dt>Edition</dt><dd>Paid</dd></div></dl>',
      ),
    ).toBe('Text.\n\n- **Since**: v1.2\n- **Edition**: Paid');
  });

  it('opens what is folded', () => {
    expect(markdown('<details><summary>more</summary><p>Detail.</p></details>')).toBe('Detail.');
  });
});

describe('a table', () => {
  it('has state and value in a cell, without what opens', () => {
    const cell = `<p class="cell-head"><span class="cell-cni">Calico</span><span class="state">Paid</span></p>
      <a href="#c">Names | sets</a><div class="more"><p>Detail</p></div>`;
    expect(
      markdown(
        `<table><caption>All</caption><thead><tr><th>Feature</th><th>Calico</th></tr></thead>
        <tbody><tr><th colspan="2"><span class="area-name">Policy</span></th></tr>
        <tr><th>Rules</th><td>${cell}</td></tr></tbody></table>`,
      ),
    ).toBe(
      `| Feature | Calico |\n| - | - |\n| **Policy** | |\n| Rules | **Paid** [Names \\| sets](${ADDRESS}#c) |`,
    );
  });
});
