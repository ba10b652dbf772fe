import { lineAt } from '~/derive/prose/embeds.ts';
import { addProse } from './breaking.ts';
import { nodes } from './mdx.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Controls, formats that turn or join text, and what is no character; a line break is none of them. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\ufffd]/u;

function nameOf(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `U+${code}`;
}

/** Where the text of a page has one, written as it is. */
function typed({ pages }: CheckedFacts): readonly (readonly [place: string, character: string])[] {
  return Object.entries(pages).flatMap(([path, page]) =>
    [...page.matchAll(new RegExp(UNSEEN, 'gu'))].map(
      ({ 0: character, index }) => [`${path}:${lineAt(page, index)}`, character] as const,
    ),
  );
}

/** Where the words of a page have one that is written as an entity, `&#x202E;`. */
function escaped({
  pages,
}: CheckedFacts): readonly (readonly [place: string, character: string])[] {
  // A page is searched once, not once for each of its words.
  const typedIn = new Set(Object.keys(pages).filter((path) => UNSEEN.test(pages[path] ?? '')));
  return nodes(pages).flatMap(({ place, path, node }) => {
    if (node.type !== 'text' || typedIn.has(path)) return [];
    const [character] = UNSEEN.exec(node.value) ?? [];
    return character === undefined ? [] : [[place, character] as const];
  });
}

export const proseCharacters: Rule = {
  name: 'prose is made of characters that can be seen',
  why: 'A character that turns the direction of writing hides what a sentence or an address says.',
  check: (facts) =>
    [...typed(facts), ...escaped(facts)].map(([place, character]) =>
      message(
        place,
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
      breaks: (facts) => addProse(facts, 'Words &#x202E;fdp.'),
      messages: [
        'content/cni/calico.mdx:9: has U+202E, which nobody sees — type the words around it again',
      ],
    },
  ],
};
