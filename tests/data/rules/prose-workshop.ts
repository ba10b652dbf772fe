import { addProse } from './breaking.ts';
import { found } from './mdx.ts';
import { message, type Rule } from './rule.ts';

const WORKSHOP = /\b(the\s+dossiers?|the\s+snapshots?|TODO|FIXME|TBD|lorem ipsum|lorem)\b/giu;

export const proseWorkshop: Rule = {
  name: 'prose has no words of the workshop',
  why: 'Readers know neither our dossiers nor our notes to ourselves.',
  check: ({ pages }) =>
    Object.entries(pages).flatMap(([path, page]) =>
      found(path, page, WORKSHOP).map(({ place, words }) =>
        message(place, `“${words}” is a word of the workshop`, 'say it in words of the reader'),
      ),
    ),
  fails: [
    {
      breaks: (facts) => addProse(facts, 'As the\ndossier says. TODO: more'),
      messages: [
        'content/cni/calico.mdx:9: “the dossier” is a word of the workshop — say it in words of the reader',
        'content/cni/calico.mdx:10: “TODO” is a word of the workshop — say it in words of the reader',
      ],
    },
  ],
};
