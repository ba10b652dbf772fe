import { projectTexts, textsIn } from '../../../support/project-texts.ts';
import { type Fault, spread } from '../fault.ts';

type Page = readonly [path: string, text: string];

const pages: readonly Page[] = Object.entries(textsIn(projectTexts, 'content/', '.mdx'));
const guides = pages.filter(([path]) => path.startsWith('content/guides/'));
const collected = pages.filter(([path]) => !path.startsWith('content/policies/'));

/** A page with a line of its frontmatter in other words. */
function changed(kind: string, [path, text]: Page, field: string, line: string): Fault {
  const edited = text.replace(new RegExp(`^${field}:.*(\\n  .*)*`, 'mu'), line);
  return { kind, place: path, at: field, edits: { [path]: edited } };
}

const orderOf = ([, text]: Page) => /^order: .*$/mu.exec(text)?.[0] ?? '';
const neighbour = (page: Page): Page => guides[(guides.indexOf(page) + 1) % guides.length] ?? page;
const titleOf = ([, text]: Page) => /^title: .*$/mu.exec(text)?.[0] ?? '';

/** What can be wrong with the frontmatter of a page. */
export const pageFaults: readonly Fault[] = [
  ...spread(pages, 3, 'future').map((page) =>
    changed('a page reviewed on a day to come', page, 'reviewed', "reviewed: '2199-01-01'"),
  ),
  ...spread(pages, 3, '1999').map((page) =>
    changed('a page reviewed in 1999', page, 'reviewed', "reviewed: '1999-01-01'"),
  ),
  ...spread(pages, 2, 'no day').map((page) =>
    changed('a page reviewed on no day', page, 'reviewed', 'reviewed: yesterday'),
  ),
  ...spread(pages, 2, 'bare').map((page) =>
    changed('a day without quotation marks', page, 'reviewed', 'reviewed: 2026-11-22'),
  ),
  ...spread(pages, 2, 'no review').map((page) =>
    changed('no day of review', page, 'reviewed', 'x: 1'),
  ),
  ...spread(guides, 2, 'twice').map((page) =>
    changed('a place taken twice', page, 'order', orderOf(neighbour(page))),
  ),
  ...spread(guides, 2, 'gap').map((page) =>
    changed('a gap in the order', page, 'order', 'order: 99'),
  ),
  ...spread(guides, 1, 'zero').map((page) =>
    changed('a place before the first', page, 'order', 'order: 0'),
  ),
  ...spread(guides, 1, 'word').map((page) =>
    changed('a word for a place', page, 'order', 'order: last'),
  ),
  ...spread(guides, 2, 'title').map((page) =>
    changed('the title of another guide', page, 'title', titleOf(neighbour(page))),
  ),
  ...spread(collected, 2, 'field').map((page) =>
    changed('a field that does not exist', page, 'reviewed', "reviewed: '2026-11-22'\nauthor: me"),
  ),
  ...spread(collected, 2, 'description').map((page) =>
    changed('a description too short', page, 'description', 'description: A page.'),
  ),
  ...spread(guides, 1, 'lede').map((page) => changed('a lede dropped', page, 'lede', 'x: 1')),
  ...spread(pages, 2, 'open').map((page) =>
    changed('frontmatter that is no YAML', page, 'reviewed', 'reviewed: "2026'),
  ),
  ...spread(
    pages.filter(([path]) => path.startsWith('content/cni/')),
    1,
    'gone',
  ).map(([path]): Fault => ({
    kind: 'the page of a CNI dropped',
    place: path,
    edits: { [path]: undefined },
  })),
  {
    kind: 'the page of a CNI that does not exist',
    place: 'content/cni/weave.mdx',
    edits: { 'content/cni/weave.mdx': collected[0]?.[1] },
  },
];
