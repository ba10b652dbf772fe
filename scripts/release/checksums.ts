import { createHash } from 'node:crypto';

/** Files by name as lines that `sha256sum --check` reads. */
export function checksumLines(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
}
