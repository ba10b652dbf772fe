/** A prose component in an MDX file. */
export interface Embed {
  readonly tag: string;
  readonly id: string;
  readonly cni: string | undefined;
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
function lineAt(text: string, position: number): number {
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

/** The CNI whose page the file is: `calico` for `content/cni/calico.mdx`. */
export function cniOfPage(path: string): string | undefined {
  return /^content\/cni\/([^/]+)\.mdx$/u.exec(path)?.[1];
}

/** Where a pattern occurs in the prose of a page, as `path:line` and the words found. */
export function found(
  path: string,
  page: string,
  pattern: RegExp,
): readonly { readonly place: string; readonly words: string }[] {
  const text = prose(page);
  return [...text.matchAll(pattern)].map((match) => ({
    place: `${path}:${String(lineAt(text, match.index))}`,
    words: match[0].replace(/\s+/gu, ' '),
  }));
}
