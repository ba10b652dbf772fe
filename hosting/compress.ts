import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type BuiltFile, builtFile, type Encoding, HASHED } from './manifest.ts';
import { modifiedAt } from './modified.ts';
import { extensionOf } from './types.ts';

/** Kinds of files that are not compressed already. */
const COMPRESSIBLE = new Set([
  'css',
  'csv',
  'html',
  'js',
  'json',
  'md',
  'svg',
  'txt',
  'xml',
  'yaml',
]);
/** Bytes that go into one packet anyway. */
const SMALL = 1024;
/** Hashed files are fetched most and kept longest, and are few: they get the best there is. */
const BEST = 11;
/** An eighth larger than the best, at a twenty-fifth of the time. */
const GOOD = 6;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function encoded(path: string, bytes: Buffer): Promise<readonly [Encoding, Uint8Array][]> {
  if (bytes.length <= SMALL || !COMPRESSIBLE.has(extensionOf(path))) return [];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: path.startsWith(HASHED) ? BEST : GOOD,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  const forms: [Encoding, Uint8Array][] = [
    ['br', await brotli(bytes, { params })],
    ['gz', await gzipped(bytes)],
  ];
  return forms.filter(([, form]) => form.length < bytes.length);
}

/**
 * Makes a file of a build ready to be served: writes its compressed forms beside it, takes away those
 * of an earlier content, and sets the time of all of them. Answers what the manifest says of it.
 */
export async function prepareFile(folder: string, path: string): Promise<BuiltFile> {
  const file = join(folder, path);
  const bytes = await readFile(file);
  const forms = await encoded(path, bytes);
  const built = builtFile(
    path,
    bytes,
    forms.map(([encoding]) => encoding),
  );
  const modified = modifiedAt(built.sha256);
  for (const encoding of ['br', 'gz'] as const) {
    const beside = `${file}.${encoding}`;
    const form = forms.find(([name]) => name === encoding)?.[1];
    if (form === undefined) {
      await rm(beside, { force: true });
      continue;
    }
    await writeFile(beside, form);
    await utimes(beside, modified, modified);
  }
  await utimes(file, modified, modified);
  return built;
}
