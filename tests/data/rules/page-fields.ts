import { LineCounter, parseDocument } from 'yaml';
import {
  cniFrontmatter,
  cookbookFrontmatter,
  guideFrontmatter,
} from '~/derive/prose/frontmatter.ts';
import { validPage } from './breaking.ts';
import { message, type Rule } from './rule.ts';

const SCHEMAS = [
  [/^content\/cni\//u, cniFrontmatter],
  [/^content\/guides\//u, guideFrontmatter],
  [/^content\/policies\//u, cookbookFrontmatter],
] as const;

/** What is wrong with the frontmatter of a page, on the line of the field. */
function faultsOf(path: string, page: string): readonly string[] {
  const schema = SCHEMAS.find(([pattern]) => pattern.test(path))?.[1];
  if (schema === undefined) return [message(path, 'no page is made of it', 'move or delete it')];
  const head = /^---\n(.*?)\n?---\n/su.exec(page)?.[1];
  if (head === undefined) return [message(path, 'has no frontmatter', 'begin it between two ---')];
  const lineCounter = new LineCounter();
  const fields = parseDocument(head, {
    customTags: ['timestamp'],
    prettyErrors: false,
    lineCounter,
  });
  const lineOf = (offset = 0) => lineCounter.linePos(offset).line + 1;
  const [error] = fields.errors;
  if (error !== undefined) {
    return [message(`${path}:${lineOf(error.pos[0])}`, error.message, 'correct the YAML')];
  }
  const { error: refused } = schema.safeParse(fields.toJS());
  const faults = (refused?.issues ?? []).map((issue) => {
    const [field = ''] = issue.path.map(String);
    const node = fields.get(field, true) as { range?: [number, number, number] } | undefined;
    const fault = field === '' ? issue.message : `${field}: ${issue.message}`;
    return { line: lineOf(node?.range?.[0]), fault };
  });
  // A misspelt field is one missing and one too many: what is wrong on a line is one message.
  const byLine = Map.groupBy(faults, ({ line }) => line);
  return [...byLine].map(([line, found]) =>
    message(
      `${path}:${String(line)}`,
      found.map(({ fault }) => fault).join('; '),
      'write what src/derive/prose/frontmatter.ts asks for',
    ),
  );
}

const FILE = 'content/cni/calico.mdx';

export const pageFields: Rule = {
  name: 'the frontmatter of a page has its fields and no others',
  why: 'Titles and descriptions stand in lists, in previews and in what search engines show.',
  check: ({ pages }) => Object.entries(pages).flatMap(([path, page]) => faultsOf(path, page)),
  fails: [
    {
      breaks: (facts) => ({
        ...facts,
        pages: { [FILE]: validPage.replace(/^description: .*$/mu, "description: ''\norder: 1") },
      }),
      messages: [
        `${FILE}:2: description: Too small: expected string to have >=70 characters; Unrecognized key: "order" — write what src/derive/prose/frontmatter.ts asks for`,
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        pages: { [FILE]: validPage.replace('reviewed: ', 'reviewed ') },
      }),
      messages: [
        `${FILE}:3: Implicit map keys need to be followed by map values — correct the YAML`,
      ],
    },
    {
      breaks: (facts) => ({ ...facts, pages: { [FILE]: validPage.replace(/^---\n/u, '') } }),
      messages: [`${FILE}: has no frontmatter — begin it between two ---`],
    },
    {
      breaks: (facts) => ({ ...facts, pages: { 'content/cin/calico.mdx': validPage } }),
      messages: ['content/cin/calico.mdx: no page is made of it — move or delete it'],
    },
  ],
};
