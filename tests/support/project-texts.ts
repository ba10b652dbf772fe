import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ByFile } from '../../scripts/snapshot/files.ts';

const SOURCES = [
  'src/data/**/*.{ts,json}',
  'content/**/*.mdx',
  'content/policies/**/*.yaml',
  'content/snapshots/*.json',
  'src/styles/cni-hues.css',
];

/** The text of every file that facts and pages are written in, by its path below the folder of a project. */
export function textsOf(folder: string): ByFile {
  return Object.fromEntries(
    globSync(SOURCES, { cwd: folder })
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** The same of this project, as it stands on the disk today. */
export const projectTexts: ByFile = textsOf(join(import.meta.dirname, '../..'));

/** The files of a folder whose path ends as asked, by their paths. */
export function textsIn(texts: ByFile, folder: string, ending: string): ByFile {
  return Object.fromEntries(
    Object.entries(texts).filter(([path]) => path.startsWith(folder) && path.endsWith(ending)),
  );
}
