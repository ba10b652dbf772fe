import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './link-graph.ts';

/** Files that hold addresses; the others are pictures and fonts. */
const TEXTS = /\.(?:html|css|js|json|csv|md|txt|xml|svg|yaml)$/u;

/** The files of the site that was built into a folder; those without addresses are empty. */
export function builtSiteIn(folder: string): BuiltSite {
  const files = globSync('**/*.*', { cwd: folder });
  return new Map(
    files.map((file) => [
      file,
      () => (TEXTS.test(file) ? readFileSync(join(folder, file), 'utf8') : ''),
    ]),
  );
}

/** Where a built site takes itself to be published, by the address that its first page gives. */
export function originOf(site: BuiltSite): string {
  const canonical = /rel="canonical" href="([^"]+)"/u.exec(site.get('index.html')?.() ?? '')?.[1];
  return new URL(canonical ?? '').origin;
}
