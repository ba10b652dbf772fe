import * as data from '~/data/index.ts';
import { unread } from '~/data/sources/unread.ts';
import type { ByFile } from '~/derive/snapshots.ts';
import type { CheckedFacts } from '../data/rules/rule.ts';
import { projectTexts, textsIn } from './project-texts.ts';

const SNAPSHOTS = 'content/snapshots/';
const MANIFEST = `${SNAPSHOTS}manifest.json`;

/** The facts of the data's door, and those that stand behind it. */
export type DataFacts = Omit<typeof data, 'claims'> &
  Pick<CheckedFacts, 'claims'> & { readonly unread: ByFile };

function jsonOf(texts: ByFile, path: string): ByFile {
  return JSON.parse(texts[path] ?? '{}') as ByFile;
}

function snapshotsIn(texts: ByFile): ByFile {
  return Object.fromEntries(
    Object.entries(textsIn(texts, SNAPSHOTS, '.json'))
      .filter(([path]) => path !== MANIFEST)
      .map(([path, text]) => [path.slice(SNAPSHOTS.length), text]),
  );
}

/** What the rules look at, out of facts and the texts of their files. */
export function assemble(facts: DataFacts, texts: ByFile): CheckedFacts {
  return {
    ...facts,
    pages: textsIn(texts, 'content/', '.mdx'),
    manifests: textsIn(texts, 'content/policies/', '.yaml'),
    snapshots: snapshotsIn(texts),
    checksums: jsonOf(texts, MANIFEST),
    passages: jsonOf(texts, 'src/data/sources/passages.json'),
    today: new Date().toISOString().slice(0, 10),
  };
}

/** The real facts and pages, as they stand on the disk today. */
export const checkedFacts: CheckedFacts = assemble({ ...data, unread }, projectTexts);
