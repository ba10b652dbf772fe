import { type ByFile, type ReadSnapshots, readSnapshots } from '../../../scripts/snapshot/files.ts';
import type { CheckedFacts } from './rule.ts';

type Folder = Pick<CheckedFacts, 'snapshots' | 'checksums'>;

function areSame(before: ByFile, after: ByFile): boolean {
  const names = Object.keys(before);
  return (
    names.length === Object.keys(after).length &&
    names.every((name) => before[name] === after[name])
  );
}

let last: { readonly folder: Folder; readonly published: ReadSnapshots } | undefined;

/** The published snapshots; parsed once for all that look at the same texts. */
export function publishedIn({ snapshots, checksums }: Folder): ReadSnapshots {
  if (
    last === undefined ||
    !areSame(last.folder.snapshots, snapshots) ||
    !areSame(last.folder.checksums, checksums)
  ) {
    const published = readSnapshots(snapshots, checksums);
    last = { folder: { snapshots, checksums }, published };
  }
  return last.published;
}
