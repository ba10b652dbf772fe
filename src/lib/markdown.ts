import { textRuns } from './text.ts';

/** Where the text of a column stands. */
export type Alignment = 'left' | 'right' | 'center';

const RULES: Readonly<Record<Alignment, string>> = { left: '---', right: '--:', center: ':-:' };

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/**
 * Text as Markdown that reads as the same text inside a line: what would be markup is escaped, white
 * space folded. Underscores within words are left, for they mean nothing there.
 */
export function escapeMarkdown(text: string): string {
  return fold(text).replace(
    /[\\`*[\]<>|~$]|(?<=\])\(|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu,
    String.raw`\$&`,
  );
}

/** Code as Markdown, which takes one space away where code begins and ends with one. */
function codeSpan(code: string): string {
  return /^ .*\S.* $/u.test(code) ? `\` ${code} \`` : `\`${code}\``;
}

/** Text with `backticked` code as Markdown: they stay code, all else is escaped. */
export function inlineMarkdown(text: string): string {
  // A doubled backtick is a mark of its own.
  return textRuns(fold(text).replaceAll('``', ''))
    .map(({ text: run, isCode }) =>
      // A pipe or backslash in code means one thing in a table and another outside.
      isCode && !/[|\\]/u.test(run) ? codeSpan(run) : escapeMarkdown(run),
    )
    .join('');
}

/** A link. The text may hold `backticked` code; the address is kept from ending the link. */
export function markdownLink(text: string, href: string): string {
  const address = href
    .replace(
      /[\s()<>|\\`]/gu,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    // What looks like a character reference would be read as one.
    .replace(/&(?=#?\w+;)/gu, '&amp;');
  return `[${inlineMarkdown(text)}](${address})`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * A table in the form of GitHub and most others, ending in a line break. Its cells are Markdown made
 * by the functions above. Columns without an alignment stand left.
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
): string {
  const rules = head.map((_, at) => RULES[alignments[at] ?? 'left']);
  return [head, rules, ...rows].map((cells) => `${tableLine(cells)}\n`).join('');
}
