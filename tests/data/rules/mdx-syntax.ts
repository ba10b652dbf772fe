import { addProse } from './breaking.ts';
import { parsedPage } from './mdx.ts';
import { message, type Rule } from './rule.ts';

export const mdxSyntax: Rule = {
  name: 'every page is MDX',
  why: 'The build stops at the first page that is none, with a message for its makers.',
  check: ({ pages }) =>
    Object.entries(pages).flatMap(([path, text]) => {
      const page = parsedPage(text);
      if ('tree' in page) return [];
      const remedy = 'close what is opened, and put code in backticks';
      return [message(`${path}:${page.line}`, page.what, remedy)];
    }),
  fails: [
    {
      breaks: (facts) => addProse(facts, 'Words on <Term id="pool">pools.'),
      messages: [
        'content/cni/calico.mdx:9: Expected a closing tag for `<Term>` before the end of `paragraph` — close what is opened, and put code in backticks',
      ],
    },
    {
      breaks: (facts) => addProse(facts, 'Words on {pools.'),
      messages: [
        'content/cni/calico.mdx:9: Unexpected end of file in expression, expected a corresponding closing brace for `{` — close what is opened, and put code in backticks',
      ],
    },
    {
      breaks: (facts) => addProse(facts, '\nWords on pools.</Area>'),
      messages: [
        'content/cni/calico.mdx:10: Unexpected closing tag `</Area>`, expected an open tag first — close what is opened, and put code in backticks',
      ],
    },
  ],
};
