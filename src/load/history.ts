/** The published snapshots and what changed between them, read once a build. For pages only. */
import { getCollection } from 'astro:content';
import checksums from '../../content/snapshots/checksums.json';
import { refuseGoneIds } from '../derive/history/gone.ts';
import { type History, historyOf } from '../derive/history/history.ts';
import { comparison, facts } from './comparison.ts';

/** A published snapshot's day and the checksum of its file. */
export interface SnapshotSeal {
  readonly date: string;
  readonly checksum: string;
}

let history: Promise<History> | undefined;

async function read(): Promise<History> {
  const entries = await getCollection('snapshots');
  const snapshots = entries.map(({ data }) => data);
  // The tests find it too, but a build may be published without them.
  refuseGoneIds(snapshots, comparison, facts.successions);
  return historyOf(snapshots, comparison, facts.successions);
}

/** Every published state of the comparison, and today's. */
export function readHistory(): Promise<History> {
  history ??= read();
  return history;
}

/** The snapshots published so far, oldest first. */
export const snapshotSeals: readonly SnapshotSeal[] = Object.entries(checksums)
  .map(([file, checksum]) => ({ date: file.replace('.json', ''), checksum }))
  .sort((a, b) => (a.date < b.date ? -1 : 1));

/** The day of the snapshot published last; absent before the first. */
export const latestDate = snapshotSeals.at(-1)?.date;
