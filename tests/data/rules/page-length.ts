import { prose } from '~/derive/prose/embeds.ts';
import { cniOfPage } from './mdx.ts';
import { message, type Rule } from './rule.ts';

const SHORTEST = 900;

export const pageLength: Rule = {
  name: 'the page of a CNI has at least 900 words of prose',
  why: 'The table has the answers; the page explains how they hang together, or it is a stub.',
  check: ({ pages }) =>
    Object.entries(pages).flatMap(([path, page]) => {
      const count = prose(page).match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0;
      if (cniOfPage(path) === undefined || count >= SHORTEST) return [];
      return [message(path, `has ${count} words`, `explain the CNI in ${SHORTEST} or more`)];
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
  ],
};
