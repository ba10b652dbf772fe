import type { MdastNode } from 'satteri';
import { addProse } from './breaking.ts';
import { nodes } from './mdx.ts';
import { message, type Rule } from './rule.ts';

const COMMENT = /^\s*\/\*.*\*\/\s*$/su;

/** What a page must not contain, beside components that there are not. */
function faultOf(node: MdastNode): readonly [fault: string, remedy: string] | undefined {
  if (node.type === 'mdxjsEsm') return ['imports or exports', 'components need no import'];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return COMMENT.test(node.value)
      ? undefined
      : [`runs “${node.value.trim()}”`, 'write words, or code in backticks'];
  }
  if (node.type === 'table' && node.align?.some((align) => align !== null) === true) {
    return ['aligns a column, by a style that the site blocks', 'leave the colons out'];
  }
  return undefined;
}

export const proseMarkup: Rule = {
  name: 'a page is words and components, not a program',
  why: 'Code in a page runs in the build, and its styles and scripts are blocked in the browser.',
  check: ({ pages }) =>
    nodes(pages).flatMap(({ place, node }) => {
      const fault = faultOf(node);
      return fault === undefined ? [] : [message(place, ...fault)];
    }),
  fails: [
    {
      breaks: (facts) =>
        addProse(facts, "import a from 'b';\n\nWords {1 + 1} and {/* a note */} more."),
      messages: [
        'content/cni/calico.mdx:9: imports or exports — components need no import',
        'content/cni/calico.mdx:11: runs “1 + 1” — write words, or code in backticks',
      ],
    },
    {
      breaks: (facts) => addProse(facts, '| A | B |\n| --: | --- |\n| 1 | 2 |'),
      messages: [
        'content/cni/calico.mdx:9: aligns a column, by a style that the site blocks — leave the colons out',
      ],
    },
  ],
};
