import { cniOfPage, proseOf } from './mdx.ts';
import { message, type Rule } from './rule.ts';

const SHORTEST = { cni: 900, other: 300 } as const;

export const pageLength: Rule = {
  name: 'the page of a CNI has at least 900 words of prose, any other 300',
  why: 'The table has the answers; a page explains how they hang together, or it is a stub.',
  check: ({ pages }) =>
    Object.entries(pages).flatMap(([path, page]) => {
      const count = proseOf(page).match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;
      const isOfCni = cniOfPage(path) !== undefined;
      const shortest = isOfCni ? SHORTEST.cni : SHORTEST.other;
      if (count >= shortest) return [];
      const subject = isOfCni ? 'the CNI' : 'its subject';
      return [message(path, `has ${count} words`, `explain ${subject} in ${shortest} or more`)];
    }),
  fails: [
    {
      breaks: (facts) => ({
        ...facts,
        pages: {
          ...facts.pages,
          'content/cni/calico.mdx': '---\nreviewed: today\n---\nIt doesn’t say `a lot` yet.',
        },
      }),
      messages: ['content/cni/calico.mdx: has 4 words — explain the CNI in 900 or more'],
    },
    {
      breaks: (facts) => ({ ...facts, pages: { ...facts.pages, 'content/guides/a.mdx': '' } }),
      messages: ['content/guides/a.mdx: has 0 words — explain its subject in 300 or more'],
    },
  ],
};
