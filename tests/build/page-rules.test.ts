import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { withFault } from '../support/accessibility-faults.ts';
import { childElements, parseDom } from '../support/dom.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { pageFaults } from '../support/page-rules.ts';
import { builtPages, builtText } from '../support/routes.ts';
import { templateRoutes } from '../support/template-routes.ts';

const pages = builtPages().map((page) => ({ ...page, dom: parseDom(builtText(page.file)) }));

/** Faults of a whole page, added at the end of its body, and what names each. */
const FAULTS = [
  { html: '<main>Words</main>', says: /are its main/u },
  { html: '<header>Words</header>', says: /are its banner/u },
  { html: '<footer>Words</footer>', says: /are its contentinfo/u },
  { html: '<a href="/" accesskey="k">Words</a>', says: /access key/u },
  { html: '<div class="code">Words</div>', says: /may scroll/u },
  { html: '<p>All below<code>file</code></p>', says: /“below” touches a <code>/u },
  { html: '<p>The <code>file</code>holds all</p>', says: /“holds” touches a <code>/u },
  { html: '<p>; and so on.</p>', says: /“; and so on\.” begins or ends amid/u },
  { html: '<p>Where it holds,</p>', says: /“Where it holds,” begins or ends amid/u },
  {
    html: '<div class="prose"><p>By default there is</p></div>',
    says: /“By default there is” begins or ends amid a sentence/u,
  },
];

/** Faults in the text of a page, added at the end of its content, and the rule that names each. */
const TEXT_FAULTS = [
  { html: '<p id="content">Words</p>', rule: 'no-dup-id' },
  { html: '<h6>Words</h6>', rule: 'heading-level' },
  { html: '<nav aria-label="Main">Words</nav>', rule: 'unique-landmark' },
  { html: '<p aria-describedby="nowhere">Words</p>', rule: 'no-missing-references' },
];

describe('a page as a whole', () => {
  test('keeps every rule, on each page', () => {
    const faults = pages.flatMap(({ route, dom }) =>
      pageFaults(dom).map((fault) => `${route}: ${fault}`),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('is at fault with what is there twice or cannot be reached, on each page', () => {
    const added = FAULTS.flatMap(({ html }) => childElements(parseDom(html)));
    const missed = pages.flatMap(({ route, dom }) => {
      const [body] = DomUtils.getElementsByTagName('body', dom.children);
      if (body !== undefined) for (const element of added) DomUtils.appendChild(body, element);
      const found = pageFaults(dom);
      return FAULTS.filter(({ says }) => !found.some((fault) => says.test(fault))).map(
        ({ html }) => `${route}: ${html}`,
      );
    });
    added.forEach(DomUtils.removeElement);
    expect(missed).toEqual([]);
  });

  test('is at fault where its first link skips nothing, on each page', () => {
    const missed = pages.filter(({ dom }) => {
      const [first] = DomUtils.getElementsByTagName('a', dom.children);
      if (first === undefined) return true;
      const { attribs } = first;
      first.attribs = { ...attribs, href: '/' };
      const found = pageFaults(dom);
      first.attribs = attribs;
      return !found.some((fault) => fault.includes('skip link'));
    });
    expect(missed.map(({ route }) => route)).toEqual([]);
  });

  test('is no valid HTML with ids, levels, landmarks or names amiss, in each template', async () => {
    const templates = templateRoutes();
    for (const { route, file } of pages.filter((page) => templates.includes(page.route))) {
      const html = TEXT_FAULTS.reduce(withFault, builtText(file))
        .replace('<html lang="en"', '<html')
        .replace(/<title>.*?<\/title>/su, '');
      const rules = (await htmlFaults(html, file)).map(({ rule }) => rule);
      const head = ['element-required-attributes', 'element-required-content'];
      const expected = [...TEXT_FAULTS.map(({ rule }) => rule), ...head];
      expect(rules, route).toEqual(expect.arrayContaining(expected));
    }
  });
});
