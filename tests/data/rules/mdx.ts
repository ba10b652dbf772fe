import type { MdastNode } from 'satteri';
import { visit } from 'unist-util-visit';
import { lineAt, prose } from '~/derive/prose/embeds.ts';
import { readPage, type ReadPage } from '../../../scripts/prose/syntax.ts';

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

const read = new Map<string, ReadPage>();

/** A page as a tree, or why it is none; the same text is read once for all rules. */
export function parsedPage(text: string): ReadPage {
  const known = read.get(text) ?? readPage(text);
  read.set(text, known);
  return known;
}

/** A node of a page, at `content/cni/calico.mdx:9`. */
export interface PlacedNode {
  readonly place: string;
  readonly path: string;
  readonly node: MdastNode;
}

/** Every node of every page that can be read, in reading order. */
export function nodes(pages: Readonly<Record<string, string>>): readonly PlacedNode[] {
  return Object.entries(pages).flatMap(([path, text]) => {
    const page = parsedPage(text);
    const placed: PlacedNode[] = [];
    if ('tree' in page) {
      visit(page.tree, (node: MdastNode) => {
        placed.push({ place: `${path}:${String(node.position?.start.line ?? 1)}`, path, node });
      });
    }
    return placed;
  });
}
