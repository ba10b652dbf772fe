/** A prose component in an MDX file. */
export interface Embed {
  readonly tag: string;
  readonly id: string;
  readonly cni: string | undefined;
  /** Counted from one. */
  readonly line: number;
}

const COMPONENT = /<(Area|Claim|ClaimLink|Since|Value)\b([^>]*)>/gu;
const attribute = (name: string, text: string) =>
  new RegExp(String.raw`\b${name}="([^"]*)"`, 'u').exec(text)?.[1];

/** What is no prose, the longest constructs first. */
const NOT_PROSE = [
  /^---\n.*?\n---\n/su,
  /^```.*?^```/gmsu,
  /`[^`]*`/gu,
  /\{\/\*.*?\*\/\}/gsu,
  /<\/?[A-Za-z][^>]*>/gu,
];

/** The line, counted from one, on which a position of the text stands. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** The facts a page embeds, in reading order. */
export function embeds(page: string): readonly Embed[] {
  return [...page.matchAll(COMPONENT)].map((tag) => ({
    tag: tag[1] ?? '',
    id: attribute('id', tag[2] ?? '') ?? '',
    cni: attribute('cni', tag[2] ?? ''),
    line: lineAt(page, tag.index),
  }));
}

/** The page with all but its prose blanked out; lines keep their numbers. */
export function prose(page: string): string {
  const blank = (passage: string) => passage.replace(/[^\n]/gu, ' ');
  return NOT_PROSE.reduce((text, pattern) => text.replace(pattern, blank), page);
}

/** Words that a reader of technical prose takes in a minute. */
const WORDS_A_MINUTE = 220;

/** How long the prose of a page takes to read, in minutes; an embedded fact counts as five words. */
export function readingMinutes(page: string): number {
  const words = prose(page)
    .split(/\s+/u)
    .filter((word) => word !== '').length;
  const embedded = embeds(page).filter(({ tag }) => tag === 'Claim' || tag === 'Value').length;
  return Math.max(1, Math.round((words + 5 * embedded) / WORDS_A_MINUTE));
}
