import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { typeOf } from './types.ts';

/** The manifest of a build, at the root of the site. */
export const MANIFEST = 'files.json';
/** What is kept of earlier builds, beside it. */
export const EARLIER = 'earlier.json';
/** The folder of files whose names hold a hash. */
export const HASHED = '_astro/';

/** How a file may also be sent, by the ending of what lies beside it. */
export type Encoding = 'br' | 'gz';

/** A file of the site as it was built. */
export interface BuiltFile {
  readonly bytes: number;
  readonly sha256: string;
  readonly type: string;
  readonly encodings: readonly Encoding[];
}

/** All files of a build by path below the site, and where they were made to be published. */
export interface Manifest {
  readonly version: 1;
  /** The address of the first page. */
  readonly site: string;
  readonly files: Readonly<Record<string, BuiltFile>>;
}

/** The hash by which files are told apart, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The paths of all files of a build, sorted, without those that are made of them. */
export function sitePaths(folder: string): readonly string[] {
  return globSync('**/*.*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/\.(?:br|gz)$/u.test(path) && path !== MANIFEST && path !== EARLIER)
    .sort();
}

/** What the manifest says of a file. */
export function builtFile(
  path: string,
  bytes: Uint8Array,
  encodings: readonly Encoding[],
): BuiltFile {
  return { bytes: bytes.length, sha256: hashOf(bytes), type: typeOf(path), encodings };
}

/** The manifest that lies in the folder of a build; throws with the remedy where there is none. */
export function readManifest(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  } catch {
    throw new Error(`${join(folder, MANIFEST)}: cannot be read — run npm run build first`);
  }
}
