import { lineAt } from '~/derive/prose/embeds.ts';
import { changeManifest } from '../../support/policies.ts';
import { addProse } from './breaking.ts';
import { nodes } from './mdx.ts';
import { once } from './once.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Controls, formats that turn or join text, and what is no character; a line break is none of them. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\ufffd]/u;

function nameOf(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `U+${code}`;
}

type Found = readonly [place: string | number, character: string];

/** The lines of a text that have one, written as it is. */
const linesOf = once((text): readonly Found[] =>
  [...text.matchAll(new RegExp(UNSEEN, 'gu'))].map(
    ({ 0: character, index }) => [lineAt(text, index), character] as const,
  ),
);

/** Where a page or a manifest has one, written as it is. */
function typed({ pages, manifests }: CheckedFacts): readonly Found[] {
  return Object.entries({ ...pages, ...manifests }).flatMap(([path, text]) =>
    linesOf(text).map(([line, character]) => [`${path}:${line}`, character] as const),
  );
}

/** Where the words of a page have one that is written as an entity, `&#x202E;`. */
function escaped({ pages }: CheckedFacts): readonly Found[] {
  // A page is searched once, not once for each of its words.
  const typedIn = new Set(
    Object.keys(pages).filter((path) => linesOf(pages[path] ?? '').length > 0),
  );
  return nodes(pages).flatMap(({ place, path, node }) => {
    if (node.type !== 'text' || typedIn.has(path)) return [];
    return linesOf(node.value)
      .slice(0, 1)
      .map(([, character]) => [place, character] as const);
  });
}

export const proseCharacters: Rule = {
  name: 'prose and manifests are made of characters that can be seen',
  why: 'A character that turns the direction of writing hides what a sentence or an address says.',
  check: (facts) =>
    [...typed(facts), ...escaped(facts)].map(([place, character]) =>
      message(
        String(place),
        `has ${nameOf(character)}, which nobody sees`,
        'type the words around it again',
      ),
    ),
  fails: [
    {
      breaks: (facts) => addProse(facts, 'Words \u202efdp and\nzero\u200bwidth.'),
      messages: [
        'content/cni/calico.mdx:9: has U+202E, which nobody sees — type the words around it again',
        'content/cni/calico.mdx:10: has U+200B, which nobody sees — type the words around it again',
      ],
    },
    {
      breaks: (facts) => changeManifest(facts, (text) => `# \u202efdp\n${text}`),
      messages: [
        'content/policies/names/cilium.yaml:1: has U+202E, which nobody sees — type the words around it again',
      ],
    },
    {
      breaks: (facts) => addProse(facts, 'Words &#x202E;fdp.'),
      messages: [
        'content/cni/calico.mdx:9: has U+202E, which nobody sees — type the words around it again',
      ],
    },
  ],
};
