import { embeds } from '~/derive/prose/embeds.ts';
import { validPage } from './breaking.ts';
import { cniOfPage } from './mdx.ts';
import { message, type Rule } from './rule.ts';

export const pageAreas: Rule = {
  name: 'the page of a CNI has every area once',
  why: 'A claim is linked to its place on the page; without its area, the link leads nowhere.',
  check: ({ areas, pages }) =>
    Object.entries(pages).flatMap(([path, page]) => {
      if (cniOfPage(path) === undefined) return [];
      const shown = embeds(page).flatMap(({ tag, attributes }) =>
        tag === 'Area' ? [attributes['id']] : [],
      );
      return Object.keys(areas).flatMap((area) => {
        const count = shown.filter((id) => id === area).length;
        if (count === 1) return [];
        const remedy = `write <Area id="${area}"> once`;
        return [message(path, `shows the area ${area} ${count} times`, remedy)];
      });
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
        'content/cni/calico.mdx: shows the area ipam 0 times — write <Area id="ipam"> once',
        'content/cni/calico.mdx: shows the area policy 2 times — write <Area id="policy"> once',
      ],
    },
  ],
};
