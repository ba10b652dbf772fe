/** White space folded, ends trimmed, unpaired surrogates replaced; at most `limit` characters. */
export function normaliseText(text: string, limit = 100): string {
  return text.toWellFormed().replace(/\s+/gu, ' ').trim().slice(0, limit).toWellFormed().trim();
}

/** What stands around words that were copied out of a sentence: quotes, brackets, stops. */
const AROUND = /^["'`“”‘’«»()[\],;:!?]+|["'`“”‘’«»()[\],.;:!?]+$/gu;

/** The words of a query, lower case, without the quotes and stops around them. */
export function words(query: string): readonly string[] {
  return normaliseText(query)
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(AROUND, ''))
    .filter((word) => word !== '');
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** `1 row`, `2 rows`. */
export function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');

/** `1 row` and `2 rows` as running text has them: `one row`, `two rows`; digits above ten. */
export function pluralInWords(count: number, noun: string): string {
  return plural(count, noun).replace(/^\d+/u, (digits) => NUMBERS[count] ?? digits);
}

/** The text with a capital at its head, for the beginning of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`;
}

/** What stands before an item of a listing: nothing, `, ` or ` and `. */
export function joint(at: number, count: number): string {
  if (at === 0) return '';
  return at === count - 1 ? ' and ' : ', ';
}

/** A run of text, set as code or not. */
export interface TextRun {
  readonly text: string;
  readonly isCode: boolean;
}

/** Text with `backticked` code, cut into runs. */
export function textRuns(text: string): readonly TextRun[] {
  return text
    .split('`')
    .map((run, position) => ({ text: run, isCode: position % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The text without its backticks. */
export function plainText(text: string): string {
  return text.replaceAll('`', '');
}

/** Names so long that they are wider than the narrowest column. */
const LONG_NAMES = /\w{16,}/gu;
const HUMPS = /(?<=_)|(?<=[a-z\d])(?=[A-Z])/u;

/** Text cut at the humps and underscores of its long names: between two parts a line may end. */
export function breakableParts(text: string): readonly string[] {
  return text.replace(LONG_NAMES, (name) => name.split(HUMPS).join('\0')).split('\0');
}
