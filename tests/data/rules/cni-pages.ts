import { validPage } from './breaking.ts';
import { cniOfPage } from './mdx.ts';
import { message, type Rule } from './rule.ts';

const pathOf = (cni: string) => `content/cni/${cni}.mdx`;

export const cniPages: Rule = {
  name: 'every CNI has a page and every page a CNI',
  why: 'The build stops at a CNI without a page and is silent about a page without a CNI.',
  check: ({ cnis, pages }) => [
    ...Object.keys(cnis)
      .filter((cni) => !Object.hasOwn(pages, pathOf(cni)))
      .map((cni) => message(`cnis/${cni}`, 'has no page', `write ${pathOf(cni)}`)),
    ...Object.keys(pages).flatMap((path) => {
      const cni = cniOfPage(path);
      if (cni === undefined || Object.hasOwn(cnis, cni)) return [];
      return [message(path, `there is no CNI “${cni}”`, 'name the file after an id of cnis.ts')];
    }),
  ],
  fails: [
    {
      breaks: (facts) => ({
        ...facts,
        pages: { 'content/cni/calico.mdx': validPage, 'content/cni/clium.mdx': validPage },
      }),
      messages: [
        'cnis/cilium: has no page — write content/cni/cilium.mdx',
        'content/cni/clium.mdx: there is no CNI “clium” — name the file after an id of cnis.ts',
      ],
    },
  ],
};
