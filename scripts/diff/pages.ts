import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a page differs between two builds. */
export type PageChange = 'fresh' | 'content' | 'frame' | 'gone';

/** The pages of two builds that differ. */
export interface PageChanges {
  /** Paths below the site, `cni/calico/`. */
  readonly byChange: Readonly<Record<PageChange, readonly string[]>>;
  /** Addresses that answered before and do not now: pages, and places in pages. */
  readonly dead: readonly string[];
}

/** The file of a page below the folder of its site. */
export function pageFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function pagesIn(folder: string): ReadonlySet<string> {
  const files = globSync('**/*.html', { cwd: folder });
  return new Set(files.map((file) => file.replace(/(?:^|(?<=\/))index\.html$/u, '')));
}

/** A page without what a build changes by itself: names of files and hashes of its policy. */
function settled(html: string): string {
  return html
    .replaceAll(/_astro\/[^"')\s]*\.(\w+)/gu, '_astro/$1')
    .replaceAll(/<meta http-equiv="content-security-policy"[^>]*>/giu, '');
}

function contentOf(html: string): string {
  return /<main\b.*<\/main>/su.exec(html)?.[0] ?? html;
}

function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id ?? ''));
}

function changeOf(was: string, is: string): 'content' | 'frame' | undefined {
  if (contentOf(was) !== contentOf(is)) return 'content';
  return was === is ? undefined : 'frame';
}

/** The pages that differ between two built sites, and the addresses that died. */
export function pageChanges(before: string, after: string): PageChanges {
  const [were, are] = [pagesIn(before), pagesIn(after)];
  const gone = [...were.difference(are)].sort();
  const found: Record<PageChange, string[]> = {
    fresh: [...are.difference(were)].sort(),
    content: [],
    frame: [],
    gone,
  };
  const dead = [...gone];
  for (const path of [...were.intersection(are)].sort()) {
    const [was = '', is = ''] = [before, after].map((folder) =>
      settled(readFileSync(join(folder, pageFile(path)), 'utf8')),
    );
    const change = changeOf(was, is);
    if (change === undefined) continue;
    found[change].push(path);
    const lost = anchorsOf(was).difference(anchorsOf(is));
    dead.push(...[...lost].sort().map((id) => `${path}#${id}`));
  }
  return { byChange: found, dead };
}
