import { listing } from '~/lib/text.ts';
import { validPage } from './breaking.ts';
import { cniOfPage, embedsOf } from './mdx.ts';
import { message, type Rule } from './rule.ts';

export const pageAreas: Rule = {
  name: 'the page of a CNI has every area once',
  why: 'A claim is linked to its place on the page; without its area, the link leads nowhere.',
  check: ({ areas, pages }) =>
    Object.entries(pages).flatMap(([path, page]) => {
      if (cniOfPage(path) === undefined) return [];
      const shown = embedsOf(page).flatMap(({ tag, attributes }) =>
        tag === 'Area' ? [attributes['id']] : [],
      );
      const wrong = Object.keys(areas)
        .map((area) => [area, shown.filter((id) => id === area).length] as const)
        .filter(([, count]) => count !== 1);
      if (wrong.length === 0) return [];
      // An area under the id of another is one missing and one too many: one message a page.
      const counts = listing(wrong.map(([area, count]) => `the area ${area} ${count} times`));
      return [message(path, `shows ${counts}`, 'write <Area id="…"> once for each')];
    }),
  fails: [
    {
      breaks: (facts) => ({
        ...facts,
        pages: {
          ...facts.pages,
          'content/cni/calico.mdx': validPage.replace('id="ipam"', 'id="policy"'),
        },
      }),
      messages: [
        'content/cni/calico.mdx: shows the area ipam 0 times and the area policy 2 times — write <Area id="…"> once for each',
      ],
    },
  ],
};
