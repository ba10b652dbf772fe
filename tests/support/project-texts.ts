import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ByFile } from '../../scripts/snapshot/files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = [
  'src/data/**/*.{ts,json}',
  'content/**/*.mdx',
  'content/policies/**/*.yaml',
  'content/snapshots/*.json',
  'src/styles/cni-hues.css',
];

/** The text of every file that facts and pages are written in, by its path below the root. */
export const projectTexts: ByFile = Object.fromEntries(
  globSync(SOURCES, { cwd: root })
    .sort()
    .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]),
);

/** The files of a folder whose path ends as asked, by their paths. */
export function textsIn(texts: ByFile, folder: string, ending: string): ByFile {
  return Object.fromEntries(
    Object.entries(texts).filter(([path]) => path.startsWith(folder) && path.endsWith(ending)),
  );
}
