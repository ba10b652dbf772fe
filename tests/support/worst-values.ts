import type { DecisionTree } from '~/data/decision.ts';
import type { PathFacts } from '~/derive/path/facts.ts';

/** Texts that the types allow and nobody wants, each by what is bad about it. */
export const worstTexts: Readonly<Record<string, string>> = {
  empty: '',
  spaces: '   ',
  'very long': 'word '.repeat(800),
  'one long word': 'x'.repeat(5000),
  'signs of patterns': String.raw`.*+?^$()[]{}|\/-`,
  'a single backtick': 'a ` b',
  'backticks alone': '``````',
  markup: '<script>alert(1)</script>&amp;--|*_#',
  'line breaks': 'a\r\nb\n\nc\t\u2028d',
  'right to left': '\u202eabc\u202c שלום',
  'letters and their marks': `a${'\u0301'.repeat(500)}`,
  emoji: '👩‍👩‍👧‍👦'.repeat(50),
  'half a letter': '\ud800',
};

/** Fields that are no free texts: the types, or the rules, know what may stand in them. */
const KEPT =
  /^(support|kind|document|pin|repo|commit|path|page|home|reviewed|released|date|related|lane|zone|cni|guards|change|claims|start|yes|no|areas|cnis|features|of)$/u;

function withText(fact: unknown, text: string, key = ''): unknown {
  if (KEPT.test(key)) return fact;
  if (typeof fact === 'string') return text;
  if (Array.isArray(fact)) return fact.map((item: unknown) => withText(item, text, key));
  if (typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(
    Object.entries(fact).map(([field, part]) => [field, withText(part, text, field)]),
  );
}

/** The entries of a dictionary, or of those in it, with the same text in every field of words. */
function changed(entries: object, text: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entries).map(([id, fact]) => [id, withText(fact, text)]),
  );
}

/** The facts with the same text in every field that holds words. */
export function worstFacts(facts: PathFacts, text: string): PathFacts {
  const { claims, paths, ...dictionaries } = facts;
  return {
    ...Object.fromEntries(
      Object.entries(dictionaries).map(([name, entries]) => [
        name,
        changed(entries as object, text),
      ]),
    ),
    claims: changed(claims, text),
    paths: changed(paths, text),
  } as unknown as PathFacts;
}

/** The tree with the same text in every question and outcome. */
export function worstTree(tree: DecisionTree, text: string): DecisionTree {
  return withText(tree, text) as DecisionTree;
}
