import { addProse } from './breaking.ts';
import { nodes } from './mdx.ts';
import { message, type Rule } from './rule.ts';

export const proseBackticks: Rule = {
  name: 'every backtick in prose has its other half',
  why: 'One alone is printed as it is, and code after it reads as words, or words as code.',
  check: ({ pages }) =>
    nodes(pages).flatMap(({ place, node }) =>
      node.type === 'text' && node.value.includes('`')
        ? [message(place, `“${node.value.trim()}” has a backtick without the other`, 'pair them')]
        : [],
    ),
  fails: [
    {
      breaks: (facts) => addProse(facts, 'It writes `code and `more` code.'),
      messages: [
        'content/cni/calico.mdx:9: “more` code.” has a backtick without the other — pair them',
      ],
    },
  ],
};
