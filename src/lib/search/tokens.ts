/** Words that say nothing of what is looked for. */
const STOP = new Set(
  'a an and any are as at be between by can do does for from how i if in is it its my no not of on or that the there this to was what when where which who why will with you'.split(
    ' ',
  ),
);

/** Words of asking: beside others they only help to choose (“AWS support”, “who supports AWS”). */
const ASKING = new Set(
  'get have many much need run support supported supports use using work working works'.split(' '),
);

/** A word of letters and digits, with what joins parts of an identifier inside. */
const WORD = /[\p{L}\p{N}]+(?:[._/-][\p{L}\p{N}]+)*/gu;
const JOINTS = /[._/-]/u;
const HUMPS = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/u;

function folded(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function partsOf(word: string): readonly string[] {
  return word.split(JOINTS).flatMap((part) => part.split(HUMPS));
}

/** A word of a query, in small letters without accents. */
export interface QueryWord {
  readonly whole: string;
  /** The parts of an identifier; of any other word, the word. */
  readonly parts: readonly string[];
  /** Whether it may be missing in what is found. */
  readonly isAsking: boolean;
}

/**
 * The words of a text in small letters, without accents. An identifier is there whole and in its
 * parts: `WARM_IP_TARGET` as `warm_ip_target`, `warm`, `ip` and `target`.
 */
export function tokens(text: string): readonly string[] {
  return wordsIn(text).flatMap((word) => [...new Set([word, ...partsOf(word)].map(folded))]);
}

/** The words of a text that say something, as they stand: neither filling nor words of asking. */
export function tellingWords(text: string): readonly string[] {
  return wordsIn(text).filter((word) => !STOP.has(folded(word)) && !ASKING.has(folded(word)));
}

/** The words to look for; those that say nothing are left out unless there are no others. */
export function queryWords(query: string): readonly QueryWord[] {
  const all = wordsIn(query).map((word) => {
    const whole = folded(word);
    return { whole, parts: partsOf(word).map(folded), isAsking: ASKING.has(whole) };
  });
  const telling = all.filter(({ whole }) => !STOP.has(whole));
  const words = telling.length > 0 ? telling : all;
  return [...new Map(words.map((word) => [word.whole, word])).values()];
}

/** The word in the singular; undefined where it is no plural. */
export function singularOf(word: string): string | undefined {
  if (word.length <= 3 || !/[^su]s$/u.test(word)) return undefined;
  return word.replace(/ies$/u, 'y').replace(/s$/u, '');
}

/** A name for comparing with what was typed: as it is spelt, or by its parts alone. */
export function nameKey(text: string, spelling: 'whole' | 'parts'): string {
  const words = wordsIn(text);
  return (spelling === 'whole' ? words : words.flatMap(partsOf)).map(folded).join(' ');
}
