import * as data from '~/data/index.ts';
import { ownSources } from '~/data/sources/own.ts';
import { unread } from '~/data/sources/unread.ts';
import { huesOf } from '~/derive/preview/hue.ts';
import type { ByFile } from '../../scripts/snapshot/files.ts';
import type { CheckedFacts } from '../data/rules/rule.ts';
import { projectTexts, textsIn } from './project-texts.ts';

const SNAPSHOTS = 'content/snapshots/';
const CHECKSUMS = `${SNAPSHOTS}checksums.json`;

/** What the modules of the data export, those behind the door among them. */
export type DataFacts = Omit<typeof data, 'claims'> &
  Pick<CheckedFacts, 'claims' | 'unread' | 'ownSources'>;

/** What each module of the data exports, by its path. */
export type Modules = Readonly<Record<string, object>>;

/** Folders of which several files make one dictionary. */
const IN_PARTS = /^src\/data\/(features|policies|sources)\//u;

function partsOf({ features, policies, documents, pins }: DataFacts, modules: Modules) {
  const ids = new Set(
    [features, policies, documents, pins].flatMap((entries) => Object.keys(entries)),
  );
  return Object.fromEntries(
    Object.entries(modules)
      .filter(([path]) => IN_PARTS.test(path))
      .map(([path, exports]) => {
        const written = Object.values(exports).flatMap((entries: object) =>
          Object.entries(entries).flatMap(([id, fact]) =>
            typeof fact === 'object' && !Array.isArray(fact) ? [id] : [],
          ),
        );
        return [path, [...new Set(written)].filter((id) => ids.has(id))];
      }),
  );
}

function json(texts: ByFile, path: string): unknown {
  return JSON.parse(texts[path] ?? '{}');
}

function snapshotsIn(texts: ByFile): ByFile {
  return Object.fromEntries(
    Object.entries(textsIn(texts, SNAPSHOTS, '.json'))
      .filter(([path]) => path !== CHECKSUMS)
      .map(([path, text]) => [path.slice(SNAPSHOTS.length), text]),
  );
}

/** What the rules look at, out of facts, the modules they stand in and the texts of other files. */
export function assemble(facts: DataFacts, modules: Modules, texts: ByFile): CheckedFacts {
  return {
    ...facts,
    parts: partsOf(facts, modules),
    pages: textsIn(texts, 'content/', '.mdx'),
    manifests: textsIn(texts, 'content/policies/', '.yaml'),
    snapshots: snapshotsIn(texts),
    checksums: json(texts, CHECKSUMS) as ByFile,
    hues: huesOf(texts['src/styles/cni-hues.css'] ?? ''),
    witness: json(texts, 'src/data/snapshots.json') as ByFile,
    passages: json(texts, 'src/data/sources/passages.json') as ByFile,
    reasons: json(texts, 'src/data/claims/reasons.json') as CheckedFacts['reasons'],
    today: new Date().toISOString().slice(0, 10),
  };
}

const modules: Modules = Object.fromEntries(
  Object.entries(
    import.meta.glob<object>('/src/data/{features,policies,sources}/*.ts', { eager: true }),
  ).map(([path, exports]) => [path.slice(1), exports]),
);

/** The real facts and pages, as they stand on the disk today. */
export const checkedFacts: CheckedFacts = assemble(
  { ...data, ownSources, unread },
  modules,
  projectTexts,
);
