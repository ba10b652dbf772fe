import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { prepareFile } from '../../hosting/compress.ts';
import { EARLIER, HASHED, hashOf, type Manifest, MANIFEST } from '../../hosting/manifest.ts';

/** A hashed file of an earlier build, and the day of the first build without it. */
export interface EarlierFile {
  readonly sha256: string;
  readonly gone: string;
}

/** What is kept of earlier builds, by path below the site. */
export interface EarlierManifest {
  readonly version: 1;
  readonly files: Readonly<Record<string, EarlierFile>>;
}

/** Reads a file of the site as it is published now; `undefined` where there is none. */
export type ReadPublished = (path: string) => Promise<Uint8Array | undefined>;

/** What was kept, and what could not be: messages with place and remedy. */
export interface Kept {
  readonly files: readonly string[];
  readonly faults: readonly string[];
}

const DAY = 86_400_000;
/** A path from elsewhere must not lead out of the folder. */
const SAFE = new RegExp(`^${HASHED}(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*$`, 'u');

async function readJson<T>(read: ReadPublished, path: string): Promise<T | undefined> {
  const bytes = await read(path);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    throw new Error(`${path}: is no JSON — is this the address of the site, path included?`);
  }
}

/** Whether a file is young enough: it has been out of use for at most so many days. */
function isKept({ gone }: EarlierFile, today: string, days: number): boolean {
  return Date.parse(today) - Date.parse(gone) <= days * DAY;
}

/** The hashed files that were published and that a new build does not have. */
function candidates(
  published: Manifest | undefined,
  earlier: EarlierManifest | undefined,
  today: string,
): ReadonlyMap<string, EarlierFile> {
  const lately = Object.entries(published?.files ?? {})
    .filter(([path]) => path.startsWith(HASHED))
    .map(([path, { sha256 }]) => [path, { sha256, gone: today }] as const);
  return new Map([...Object.entries(earlier?.files ?? {}), ...lately]);
}

/** Where a file is kept, and how old it may grow. */
export interface Keeping {
  /** The folder of the new build. */
  readonly folder: string;
  /** The day of the new build, `2026-11-29`. */
  readonly today: string;
  /** How long a file is kept that no build has any more. */
  readonly days: number;
}

/**
 * Adds the hashed files of earlier builds to a new one, so that pages that are open in a browser find
 * their scripts. What was kept stands in a manifest beside that of the build.
 */
export async function keepEarlier(read: ReadPublished, keeping: Keeping): Promise<Kept> {
  const { folder, today, days } = keeping;
  const published = await readJson<Manifest>(read, MANIFEST);
  const earlier = await readJson<EarlierManifest>(read, EARLIER);
  const faults: string[] = [];
  const files: Record<string, EarlierFile> = {};
  for (const [path, file] of candidates(published, earlier, today)) {
    if (!SAFE.test(path)) {
      faults.push(`${path}: leads out of ${HASHED} — look at what is published`);
      continue;
    }
    const target = join(folder, path);
    const isOfTheBuild = existsSync(target);
    if (isOfTheBuild || !isKept(file, today, days)) continue;
    const bytes = await read(path);
    if (bytes === undefined || hashOf(bytes) !== file.sha256) {
      faults.push(`${path}: ${bytes === undefined ? 'is gone' : 'has changed'} — it is not kept`);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    await prepareFile(folder, path);
    files[path] = file;
  }
  const manifest: EarlierManifest = { version: 1, files };
  await writeFile(join(folder, EARLIER), `${JSON.stringify(manifest)}\n`);
  await prepareFile(folder, EARLIER);
  return { files: Object.keys(files), faults };
}
