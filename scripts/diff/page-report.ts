import { join } from 'node:path';
import { markdownLink } from '../../src/lib/markdown.ts';
import { plural } from '../../src/lib/text.ts';
import { byteTable, weightChanges, weightText } from './bytes.ts';
import type { Entry } from './entries.ts';
import { type Links, linksOf } from './links.ts';
import { pageChanges, pageFile, type PageChanges } from './pages.ts';
import type { Section } from './report.ts';

/** Pages of a folder that are named one by one. */
const NAMED = 30;
/** Pages whose weight is told. */
const WEIGHED = 10;

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path;
}

/** Pages by the folder at the root of the site that they are in. */
function folderEntries(paths: readonly string[], links: Links): readonly Entry[] {
  return [...Map.groupBy(paths, folderOf)].map(([folder, own]) => {
    const named = own.slice(0, NAMED).map((path) => markdownLink(`/${path}`, links.page(path)));
    const rest = own.length - named.length;
    const more = rest === 0 ? '' : ` and ${String(rest)} more`;
    return [`**/${folder}** ${plural(own.length, 'page')}: ${named.join(', ')}${more}`];
  });
}

function weightEntries(
  { byChange }: PageChanges,
  [before, after]: readonly [string, string],
  links: Links,
) {
  const files = byChange.content.map((path) => {
    const file = pageFile(path);
    return [path, join(before, file), join(after, file)] as const;
  });
  return weightChanges(files)
    .slice(0, WEIGHED)
    .map((weight): Entry => [
      `${markdownLink(`/${weight.path}`, links.page(weight.path))} ${weightText(weight)}`,
    ]);
}

/** What differs between two built sites: addresses that died, pages, bytes. */
export function pageSections(
  folders: readonly [before: string, after: string],
  site: string,
): { readonly sections: readonly Section[]; readonly changes: PageChanges } {
  const links = linksOf(site);
  const changes = pageChanges(...folders);
  const { fresh, content, frame, gone } = changes.byChange;
  const sections: readonly Section[] = [
    {
      title: 'Addresses that no longer answer',
      entries: changes.dead.map((path): Entry => [`\`/${path}\``]),
    },
    { title: 'New pages', count: fresh.length, entries: folderEntries(fresh, links) },
    {
      title: 'Pages that read otherwise',
      count: content.length,
      entries: folderEntries(content, links),
    },
    { title: 'Pages that are gone', entries: gone.map((path): Entry => [`\`/${path}\``]) },
    {
      title: 'Pages with another frame alone: head, navigation or footer',
      count: frame.length,
      entries: frame.length === 0 ? [] : [[plural(frame.length, 'page')]],
    },
    {
      title: 'Pages whose weight changed most',
      entries: weightEntries(changes, folders, links),
    },
  ];
  return {
    changes,
    sections: [
      ...sections.filter(({ entries }) => entries.length > 0),
      { title: 'Bytes', entries: [], table: byteTable(...folders) },
    ],
  };
}
