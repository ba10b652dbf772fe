import { lineAt, prose } from '~/derive/prose/embeds.ts';

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
