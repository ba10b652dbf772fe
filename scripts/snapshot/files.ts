import { createHash } from 'node:crypto';
import { type Snapshot, snapshotSchema } from '../../src/derive/comparison/schema.ts';

/** Texts by file name, or checksums by file name. */
export type ByFile = Readonly<Record<string, string>>;

/** The published snapshots, and what is wrong with their files. */
export interface ReadSnapshots {
  /** Oldest first; those alone that can be read. */
  readonly snapshots: readonly Snapshot[];
  /** Messages with place and remedy; none where every file is as it was published. */
  readonly faults: readonly string[];
}

const FOLDER = 'content/snapshots';

/** The checksum of a file's text, as the list of checksums has it. */
export function checksumOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}

/** What the checksums say against a file; nothing where the file is as it was published. */
function checksumFault(file: string, text: string, checksums: ByFile): string | undefined {
  const checksum = checksums[file];
  if (checksum === undefined) {
    return 'not in checksums.json — delete it; npm run snapshot writes the file and its checksum';
  }
  if (checksum === checksumOf(text)) return undefined;
  return 'edited after it was published — restore it from Git; a correction goes into the data and the next snapshot';
}

function parse(text: string): Snapshot | string {
  try {
    const { data, error } = snapshotSchema.safeParse(JSON.parse(text));
    if (data !== undefined) return data;
    const [issue] = error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`;
  } catch {
    return 'no JSON';
  }
}

/** Reads the files of the snapshots and holds them against their checksums. */
export function readSnapshots(files: ByFile, checksums: ByFile): ReadSnapshots {
  const faults = Object.keys(checksums)
    .filter((file) => !(file in files))
    .map((file) => `${FOLDER}/${file}: published and gone — restore it from Git`);
  const snapshots: Snapshot[] = [];
  for (const [file, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const fault = checksumFault(file, text, checksums);
    if (fault !== undefined) faults.push(`${FOLDER}/${file}: ${fault}`);
    const snapshot = parse(text);
    if (typeof snapshot === 'string') {
      if (fault !== undefined) continue;
      const remedy =
        'restore the file, or what snapshotSchema in src/derive/comparison/schema.ts allowed';
      faults.push(`${FOLDER}/${file}: cannot be read (${snapshot}) — ${remedy}`);
    } else {
      snapshots.push(snapshot);
      if (file !== `${snapshot.date}.json`) {
        faults.push(`${FOLDER}/${file}: holds the day ${snapshot.date} — name it after its day`);
      }
    }
  }
  return { snapshots, faults };
}
