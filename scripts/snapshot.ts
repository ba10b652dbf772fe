/** Freezes today's data as a snapshot: `npm run snapshot`. Published snapshots are never edited. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import * as facts from '../src/data/index.ts';
import { canonicalJson } from '../src/derive/comparison/canonical.ts';
import { claimCount } from '../src/derive/comparison/count.ts';
import { isUnchanged } from '../src/derive/history/history.ts';
import { unexplainedChanges } from '../src/derive/history/unexplained.ts';
import { comparisonOf } from '../src/derive/comparison/resolve.ts';
import { type Comparison, type Snapshot, snapshotSchema } from '../src/derive/comparison/schema.ts';
import { type ByFile, checksumOf, readSnapshots } from './snapshot/files.ts';

const USAGE = 'it takes --folder <path> and --today <year-month-day>, both for trials alone';
const ARCHIVE = join(import.meta.dirname, '../content/snapshots');
/** Holds the checksums a second time: who edits a snapshot and its checksum is found out. */
const WITNESS = join(import.meta.dirname, '../src/data/snapshots.json');

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The folder of the snapshots and the day of a new one: today in UTC, unless a trial names it. */
function readOptions(): { readonly folder: string; readonly date: string } {
  try {
    const { values } = parseArgs({
      options: {
        folder: { type: 'string', default: ARCHIVE },
        today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      },
    });
    const date = z.iso.date().safeParse(values.today);
    if (date.success) return { folder: values.folder, date: date.data };
    return stop(`npm run snapshot: --today “${values.today}” is no day — ${USAGE}`);
  } catch (error) {
    return stop(`npm run snapshot: ${error instanceof Error ? error.message : ''} — ${USAGE}`);
  }
}

function readChecksums(file: string): ByFile {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ByFile) : {};
}

/** What is wrong with publishing today's data after `latest`: messages with place and remedy. */
function objections(latest: Snapshot, today: Comparison, date: string): readonly string[] {
  if (date <= latest.date) {
    return [`${latest.date}: published already and never edited — try again on a later day`];
  }
  return unexplainedChanges(latest, today, facts.successions).map(({ message }) => message);
}

function writeSnapshot(folder: string, snapshot: Snapshot, checksums: ByFile): void {
  const file = `${snapshot.date}.json`;
  const text = canonicalJson(snapshotSchema.parse(snapshot));
  writeFileSync(join(folder, file), text);
  const checksum = checksumOf(text);
  writeFileSync(join(folder, 'checksums.json'), canonicalJson({ ...checksums, [file]: checksum }));
  console.log(
    `${file}: ${String(claimCount(snapshot))} claims frozen. Commit it with checksums.json.`,
  );
  if (folder !== ARCHIVE) return;
  writeFileSync(WITNESS, canonicalJson({ ...readChecksums(WITNESS), [file]: checksum }));
  console.log('Commit src/data/snapshots.json too, which bears witness.');
}

const { folder, date } = readOptions();
const checksums = readChecksums(join(folder, 'checksums.json'));
const files = globSync('*.json', { cwd: folder, exclude: ['checksums.json'] });
const { snapshots, faults } = readSnapshots(
  Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
  checksums,
);
if (faults.length > 0) stop(faults.join('\n'));

const today = comparisonOf(facts);
const latest = snapshots.at(-1);
if (latest !== undefined && isUnchanged(latest, today)) {
  console.log(`Nothing has changed since ${latest.date}; no snapshot was written.`);
} else {
  const against = latest === undefined ? [] : objections(latest, today, date);
  if (against.length > 0) stop(against.join('\n'));
  writeSnapshot(folder, { date, ...today }, checksums);
}
