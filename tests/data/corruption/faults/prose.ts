import { projectTexts, textsIn } from '../../../support/project-texts.ts';
import { changed, type Content, replaced } from '../contents.ts';
import { type Fault, spread } from '../fault.ts';

const pages: readonly Content[] = Object.entries(textsIn(projectTexts, 'content/', '.mdx'));
const guides = pages.filter(([path]) => path.startsWith('content/guides/'));
const ofCnis = pages.filter(([path]) => path.startsWith('content/cni/'));

/** Some pages, each with a paragraph more. */
function added(kind: string, words: string, count = 1, among = pages): readonly Fault[] {
  return spread(among, count, kind).map((page) =>
    changed(kind, page, (text) => `${text}\n${words}\n`),
  );
}

const syntax: readonly Fault[] = [
  ...replaced('a tag that is not closed', pages, /<\/Term>/u, '', 3),
  ...replaced('an area that is not closed', pages, /<\/Area>/u, '', 1),
  ...replaced('a tag closed twice', pages, /<\/Term>/u, '</Term></Term>', 2),
  ...replaced('an attribute that is not closed', pages, /(<Term id="[\w-]+)"/u, '$1', 2),
  ...added('a brace that is not closed', 'Words on {code.', 2),
  ...added('an HTML comment', '<!-- A note. -->'),
];

const components: readonly Fault[] = [
  ...replaced(
    'a component that does not exist',
    pages,
    /<Term ([^>]*)>([^<]*)<\/Term>/u,
    '<Trem $1>$2</Trem>',
    3,
  ),
  ...replaced('an attribute that does not exist', pages, /<Term id=/u, '<Term name=', 2),
  ...replaced('an attribute of code', pages, /<Term id="[^"]*"/u, '<Term id={name}', 1),
  ...replaced('a component without its id', pages, /<ClaimLink id="[^"]*"/u, '<ClaimLink', 2),
  ...replaced('a component without words', pages, /(<Term [^>]*>)[^<]*/u, '$1', 2),
  ...replaced('a claim without its CNI', guides, / cni="[^"]*"/u, '', 2),
  ...added('what is only for pages of CNIs', '<SinceTable />', 1, guides),
];

const ids: readonly Fault[] = [
  ...replaced('a term that does not exist', pages, /<Term id="/u, '$&x', 4),
  ...replaced('a claim that does not exist', pages, /<Claim id="/u, '$&x', 3),
  ...replaced('a link to a claim that does not exist', pages, /<ClaimLink id="/u, '$&x', 3),
  ...replaced('a value that does not exist', pages, /<Value id="/u, '$&x', 1),
  ...replaced('a claim of a CNI that does not exist', pages, /cni="/u, '$&x', 2),
  ...replaced('an area that does not exist', pages, /<Area id="/u, '$&x', 2),
  ...replaced('an area in the place of another', ofCnis, /<Area id="ipam"/u, '<Area id="aws"', 1),
  ...replaced('a scenario that does not exist', pages, /<Path scenario="/u, '$&x', 2),
  ...replaced('a prepared plan that does not exist', pages, /<PlanLink id="/u, '$&x', 1),
  ...replaced('a table of pools that does not exist', pages, /<PlanTable id="/u, '$&x', 1),
  ...replaced('a mode that does not exist', pages, /mode="/u, '$&x', 2),
];

const scripts: readonly Fault[] = [
  ...added('a script', '<script>alert(1)</script>', 2),
  ...added('a script in a sentence', 'Words <script>alert(1)</script> here.'),
  ...added('a handler of events', 'Words <b onclick="alert(1)">here</b>.'),
  ...added('a style', 'Words <span style="color: red">here</span>.'),
  ...added('a link that runs a script', 'Words [here](javascript:alert(1)).', 3),
  ...added('a link that runs a script in disguise', 'Words [here](JavaScript&#58;alert(1)).'),
  ...added('a reference that runs a script', 'Words [here][a].\n\n[a]: javascript:alert(1)'),
  ...added('an image that runs a script', '![Words](javascript:alert(1))'),
  ...added('a link to data', 'Words [here](data:text/html;base64,PHNjcmlwdD4=).'),
  ...added('an import', "import a from 'node:fs';"),
  ...added('an export', 'export const a = 1;'),
  ...added('an expression', 'Words {1 + 1} here.'),
];

const characters: readonly Fault[] = [
  ...added('a bidi control', 'Words \u202Efdp here.', 3),
  ...added('a bidi control in code', 'Words `a\u2066b` here.'),
  ...added('a bidi control as an entity', 'Words &#x202E;fdp here.'),
  ...replaced('a bidi control in a heading', pages, /^## /mu, '## \u2067', 1),
  ...replaced('a bidi control in the frontmatter', pages, /^ {2}(?=\S)/mu, '  \u202E', 2),
  ...added('a character without width', 'Words\u200B here.'),
  ...added('a control character', 'Words \u0007 here.'),
  ...added('a backtick alone', 'Words on `code here.', 2),
  ...replaced('a backtick dropped', pages, /`([^`\n]+)`(?=[^`]*\n\n)/u, '`$1', 3),
];

const links: readonly Fault[] = [
  ...replaced('a link to a guide that does not exist', guides, /\]\(\.\.\/(?=\w)/u, '](../x', 3),
  ...added('a link to a page of a CNI that does not exist', '[Words](../../cni/weave/)', 1, guides),
  ...added('a link to a feature that does not exist', '[Words](../../features/policy.x/)', 2),
  ...added('a link from the root', '[Words](/cni/calico/)'),
  ...added('a link without TLS', '[Words](http://example.org/)'),
  ...added('a link that is no address', '[Words](https://)'),
  ...replaced('a link to an anchor that does not exist', pages, /\]\((\S*)#/u, ']($1#x', 1),
  ...replaced(
    'a link to a page of its own that does not exist',
    pages,
    /\/packet-paths\//u,
    '/packet-path/',
    1,
  ),
];

const words: readonly Fault[] = [
  ...added('a version typed', 'It is new in v1.2.3.', 2),
  ...added('a size typed', 'It adds 50 bytes.'),
  ...added('a number of pods typed', 'A node holds 110 pods.', 2),
  ...added('a note to ourselves', 'TODO: say more.'),
  ...added('a column aligned', '| A | B |\n| --: | --- |\n| 1 | 2 |'),
  ...spread(guides, 1, 'short').map((page) =>
    changed('a guide of a few words', page, (text) =>
      text.replace(/^(---\n.*?\n---\n).*$/su, '$1\nA few words.\n'),
    ),
  ),
];

/** What can be wrong with the prose of a page. */
export const proseFaults: readonly Fault[] = [
  ...syntax,
  ...components,
  ...ids,
  ...scripts,
  ...characters,
  ...links,
  ...words,
];
