import { mdxToMdast, type MdastNode } from 'satteri';

/** A page as a tree, or what keeps it from being one. */
export type ReadPage =
  { readonly tree: MdastNode } | { readonly line: number; readonly what: string };

const PLACE = /^(?<line>\d+):\d+: (?<what>.*?)(?: \(mdx[\w:-]+\))?$/su;

/** Reads an MDX page with the parser of the build; lines count from one, frontmatter included. */
export function readPage(text: string): ReadPage {
  try {
    return { tree: mdxToMdast(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { line = '1', what = message } = PLACE.exec(message)?.groups ?? {};
    return { line: Number(line), what: what.replace(/\s*\(\d+:\d+\)/u, '') };
  }
}
