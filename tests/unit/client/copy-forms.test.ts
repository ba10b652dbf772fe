import { DOMParser, parseHTML } from 'linkedom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cellForms, rowForms } from '~/client/copy-forms.ts';

const { document } = parseHTML(`<!doctype html><html><body><table>
  <thead><tr>
    <th data-cni="calico"><span class="sort-label">Calico</span></th>
    <th data-cni="flannel"><span class="sort-label">Flannel</span>
      <span class="column-note"><a class="column-version">v0.1</a></span></th>
  </tr></thead>
  <tbody>
    <tr id="policy.fqdn"><th><a class="feature-name">Names</a></th>
      <td id="policy.fqdn--calico" data-cni="calico" data-state="paid" data-reviewed="2026-02-03">
        <span class="state-word">Paid</span>
        <a class="value" href="https://cni.test/features/policy.fqdn/#calico">By name</a>
      </td>
      <td id="policy.fqdn--flannel" data-cni="flannel" data-state="unresearched">
        <span class="state-word">Not researched yet</span>
      </td>
    </tr>
    <tr id="policy.l7"><th><a class="feature-name">Layer 7</a></th>
      <td data-cni="calico" data-state="unresearched"></td>
    </tr>
  </tbody>
</table></body></html>`);

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`${selector}: not in the table`);
  return found;
}

const rowOf = (id: string) => element(`tr[id="${id}"]`) as HTMLTableRowElement;
const row = () => rowOf('policy.fqdn');
const cell = (cni: string) => element(`td[id="policy.fqdn--${cni}"]`) as HTMLTableCellElement;
const textOf = (forms: ReturnType<typeof rowForms>, name: string) => {
  const form = forms.find((each) => each.name === name);
  return form !== undefined && 'text' in form ? form.text() : undefined;
};
/** The page that an answer leads to, with the first source of that. */
const SOURCES = '<ol class="sources"><li><a href="https://x.test/a.go#L7">a.go</a></li></ol>';
const page = `<section id="calico"><div data-answer>${SOURCES}</div></section>`;

beforeAll(() => {
  // The parser's links know no fragment.
  Object.defineProperty(element('a.value'), 'hash', { value: '#calico' });
  const href = 'https://cni.test/compare/';
  vi.stubGlobal('location', { href, origin: 'https://cni.test', pathname: '/compare/' });
  vi.stubGlobal('DOMParser', DOMParser);
});

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(page)));
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('cellForms', () => {
  it('name the page of an answer where its source cannot be fetched', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    const citation = await textOf(cellForms(cell('calico'), row()), 'Citation');
    expect(citation).toMatch(
      /; source: \[[^\]]+\]\(https:\/\/cni.test\/features\/policy.fqdn\/#calico\)/u,
    );
  });

  it('offer a citation of an answer, with the first source behind it', async () => {
    const citation = await textOf(cellForms(cell('calico'), row()), 'Citation');
    expect(citation).toContain('re-read 3 Feb 2026');
    expect(citation).toContain('; source: [a.go](https://x.test/a.go#L7)');
  });

  it('offer a link and no citation of what nobody has looked into', () => {
    const forms = cellForms(cell('flannel'), row());
    expect(forms.map(({ name }) => name)).not.toContain('Citation');
    expect(textOf(forms, 'Markdown link')).toBe(
      '[Flannel v0.1, Names: Not researched yet](https://cni.test/compare/#policy.fqdn--flannel)',
    );
  });
});

describe('rowForms', () => {
  it('cite the answers there are', async () => {
    const citations = (await textOf(rowForms(row()), 'Citations, one a CNI')) ?? '';
    expect(citations.trim().split('\n')).toHaveLength(1);
    expect(citations).toContain('Calico');
  });

  it('offer no citations where there is no answer', () => {
    const names = rowForms(rowOf('policy.l7')).map(({ name }) => name);
    expect(names).not.toContain('Citations, one a CNI');
  });

  it('quote the row whole', () => {
    expect(textOf(rowForms(row()), 'Row as Markdown table')).toContain(
      '| [Not researched yet](https://cni.test/compare/#policy.fqdn--flannel) |',
    );
  });
});
