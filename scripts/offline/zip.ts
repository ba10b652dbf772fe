import { type Zippable, zipSync } from 'fflate';

/**
 * The first moment that an archive can name. Archives hold local time: made of local parts, it is the
 * same in every time zone.
 */
const FIRST_MOMENT = new Date(1980, 0, 1);

/** An archive of files by path: the same bytes for the same files, whenever and wherever it is made. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { mtime: FIRST_MOMENT, level: 9 }]]),
  );
  return zipSync(zippable);
}
