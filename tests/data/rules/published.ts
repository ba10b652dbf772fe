import { type ReadSnapshots, readSnapshots } from '../../../scripts/snapshot/files.ts';
import type { CheckedFacts } from './rule.ts';

type Folder = Pick<CheckedFacts, 'snapshots' | 'checksums'>;

let last: { readonly folder: Folder; readonly published: ReadSnapshots } | undefined;

/** The published snapshots; parsed once for all the rules that look at the same folder. */
export function publishedIn({ snapshots, checksums }: Folder): ReadSnapshots {
  if (last?.folder.snapshots !== snapshots || last.folder.checksums !== checksums) {
    const published = readSnapshots(snapshots, checksums);
    last = { folder: { snapshots, checksums }, published };
  }
  return last.published;
}
