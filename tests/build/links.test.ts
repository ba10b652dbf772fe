import { describe, expect, test } from 'vitest';
import { builtSiteIn, originOf } from '../support/built-site.ts';
import { LinkGraph } from '../support/link-graph.ts';
import { builtPages, builtText, dist } from '../support/routes.ts';

const site = builtSiteIn(dist);
const origin = originOf(site);
const graph = new LinkGraph(site, origin);

/** Links that lead nowhere, and what is said of each. */
const DEAD = [
  ['<a href="/nowhere/">Words</a>', '/nowhere/: no such file'],
  ['<a href="/compare">Words</a>', '/compare: no such file'],
  ['<a href="/compare/#nowhere">Words</a>', '/compare/#nowhere: no id “nowhere”'],
  ['<a href="#nothing">Words</a>', '#nothing: no id “nothing”'],
  ['<img src="no.png" alt="">', 'no.png: no such file'],
  ['<img srcset="/favicon.svg 1x, /no.svg 2x" alt="">', '/no.svg: no such file'],
  [`<code>${origin}/never/</code>`, '/never/: no such file'],
] as const;

describe('the links of the built site', () => {
  test('lead to files and ids that are there', () => {
    expect(graph.dead().slice(0, 20)).toEqual([]);
  });

  test('are at fault on each page that links to what is not there', () => {
    const added = DEAD.map(([html]) => html).join('');
    for (const { file } of builtPages()) {
      const text = builtText(file).replace('</main>', () => `${added}</main>`);
      expect(graph.deadIn(file, text), file).toEqual(
        DEAD.map(([, says]): unknown => expect.stringContaining(says)),
      );
    }
  });

  test.each(['changes.xml', 'sitemap-0.xml', 'llms.txt', 'index.md', 'api/v1/comparison.json'])(
    'are at fault where /%s names what is not there',
    (file) => {
      const text = `${builtText(file)}\n${origin}/compare/#nowhere`;
      expect(graph.deadIn(file, text)).toEqual([expect.stringContaining('no id “nowhere”')]);
    },
  );
});
