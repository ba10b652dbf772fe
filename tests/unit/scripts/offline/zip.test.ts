import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from '../../../../scripts/offline/zip.ts';

const FILES = { 'b/c.txt': 'two', 'a.txt': 'one' };
const SOURCE = join(import.meta.dirname, '../../../../scripts/offline/zip.ts');

/** The checksum of an archive of the files, made by another process in a time zone. */
function checksumIn(zone: string, files: object): string {
  const code = `import { createHash } from 'node:crypto';
    import { zipOf } from ${JSON.stringify(SOURCE)};
    const files = Object.entries(${JSON.stringify(files)}).map(([path, text]) => [path, Buffer.from(text)]);
    console.log(createHash('sha256').update(zipOf(new Map(files))).digest('hex'));`;
  const run = ['--input-type=module', '--eval', code];
  const env = { ...process.env, TZ: zone };
  return execFileSync(process.execPath, run, { encoding: 'utf8', env }).trim();
}

test('an archive holds its files', () => {
  const files = new Map(Object.entries(FILES).map(([path, text]) => [path, Buffer.from(text)]));
  const opened = unzipSync(zipOf(files));
  const texts = Object.entries(opened).map(([path, bytes]) => [
    path,
    Buffer.from(bytes).toString(),
  ]);
  expect(Object.fromEntries(texts)).toEqual(FILES);
});

test('an archive is the same, byte by byte, in any time zone and any order of its files', () => {
  const there = checksumIn('Pacific/Kiritimati', FILES);
  const elsewhere = checksumIn(
    'America/Los_Angeles',
    Object.fromEntries(Object.entries(FILES).reverse()),
  );
  expect(there).toMatch(/^[0-9a-f]{64}$/u);
  expect(elsewhere).toBe(there);
});

test('an archive with another file is another', () => {
  const [one, other] = ['one', 'two'].map((text) =>
    createHash('sha256')
      .update(zipOf(new Map([['a', Buffer.from(text)]])))
      .digest('hex'),
  );
  expect(one).not.toBe(other);
});
