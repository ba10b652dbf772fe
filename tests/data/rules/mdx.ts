import type { MdastNode } from 'satteri';
import { visit } from 'unist-util-visit';
import { embeds, lineAt, prose } from '~/derive/prose/embeds.ts';
import { readPage } from '../../../scripts/prose/syntax.ts';
import { once } from './once.ts';

/** The CNI whose page the file is: `calico` for `content/cni/calico.mdx`. */
export function cniOfPage(path: string): string | undefined {
  return /^content\/cni\/([^/]+)\.mdx$/u.exec(path)?.[1];
}

/** The prose of a page; looked for once for all rules, as are its components and its tree. */
export const proseOf = once(prose);

/** The components of a page. */
export const embedsOf = once(embeds);

/** A page as a tree, or why it is none. */
export const parsedPage = once(readPage);

/** Words at `path:line`. */
interface Found {
  readonly place: string;
  readonly words: string;
}

/** Where a pattern occurs in a text that begins where its file does. */
export function foundIn(path: string, text: string, pattern: RegExp): readonly Found[] {
  return [...text.matchAll(pattern)].map((match) => ({
    place: `${path}:${String(lineAt(text, match.index))}`,
    words: match[0].replace(/\s+/gu, ' '),
  }));
}

/** Where a pattern occurs in the prose of a page. */
export function found(path: string, page: string, pattern: RegExp): readonly Found[] {
  return foundIn(path, proseOf(page), pattern);
}

/** A node of a page, at `content/cni/calico.mdx:9`. */
export interface PlacedNode {
  readonly place: string;
  readonly path: string;
  readonly node: MdastNode;
}

function nodesOf(path: string, text: string): readonly PlacedNode[] {
  const page = parsedPage(text);
  const placed: PlacedNode[] = [];
  if ('tree' in page) {
    visit(page.tree, (node: MdastNode) => {
      placed.push({ place: `${path}:${String(node.position?.start.line ?? 1)}`, path, node });
    });
  }
  return placed;
}

interface SeenPage {
  readonly text: string;
  readonly nodes: readonly PlacedNode[];
}

const seen = new Map<string, SeenPage>();

/** Every node of every page that can be read, in reading order; a page is visited once for all rules. */
export function nodes(pages: Readonly<Record<string, string>>): readonly PlacedNode[] {
  return Object.entries(pages).flatMap(([path, text]) => {
    const known = seen.get(path);
    if (known?.text === text) return known.nodes;
    const placed = nodesOf(path, text);
    seen.set(path, { text, nodes: placed });
    return placed;
  });
}
