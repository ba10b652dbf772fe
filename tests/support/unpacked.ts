import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { archiveOf, FOLDER } from '../../scripts/offline/archive.ts';
import { zipOf } from '../../scripts/offline/zip.ts';

/** The archive of the built site, unpacked on a disk. */
export interface Unpacked {
  /** The address of its folder, ending in a slash. */
  readonly root: string;
  /** Bytes of the archive. */
  readonly size: number;
  remove(): void;
}

/** Packs the site that was built into a folder, and unpacks it as a reader does. */
export async function unpackedSite(dist: string): Promise<Unpacked> {
  const zip = zipOf(await archiveOf(dist));
  // A path with a space and a sign, as folders of readers have.
  const folder = mkdtempSync(join(tmpdir(), 'my docs (é) '));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return {
    root: `${pathToFileURL(join(folder, FOLDER)).href}/`,
    size: zip.length,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
