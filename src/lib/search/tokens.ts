/** Words that say nothing of what is looked for. */
const STOP = new Set(
  'a an and any are as at be by can do does for from how i if in is it its my no not of on or that the there this to was what when where which who why will with you'.split(
    ' ',
  ),
);

/** A word of letters and digits, with what joins parts of an identifier inside. */
const WORD = /[\p{L}\p{N}]+(?:[._/-][\p{L}\p{N}]+)*/gu;
const JOINTS = /[._/-]/u;
const HUMPS = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/u;

function folded(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text in small letters, without accents. An identifier is there whole and in its
 * parts: `WARM_IP_TARGET` as `warm_ip_target`, `warm`, `ip` and `target`.
 */
export function tokens(text: string): readonly string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const parts = word.split(JOINTS).flatMap((part) => part.split(HUMPS));
    return [...new Set([word, ...(parts.length > 1 ? parts : [])].map(folded))];
  });
}

/** The words to look for: identifiers whole, words that say nothing left out unless there are no others. */
export function queryTokens(query: string): readonly string[] {
  const all = (query.match(WORD) ?? []).map(folded);
  const telling = all.filter((word) => !STOP.has(word));
  return [...new Set(telling.length > 0 ? telling : all)];
}
