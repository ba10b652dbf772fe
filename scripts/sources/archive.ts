import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

function field(block: Buffer, start: number, length: number): string {
  return block.toString('utf8', start, start + length).replace(/\0.*$/su, '');
}

/** A file inside a `.tgz` archive, or nothing where it has none of that name. */
export function memberOf(archive: Buffer, member: string): Buffer | undefined {
  const tar = gunzipSync(archive);
  for (let at = 0; at + BLOCK <= tar.length;) {
    const name = field(tar, at, 100);
    const prefix = field(tar, at + 345, 155);
    const size = Number.parseInt(field(tar, at + 124, 12), 8) || 0;
    const start = at + BLOCK;
    if ((prefix === '' ? name : `${prefix}/${name}`) === member) {
      return tar.subarray(start, start + size);
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}
