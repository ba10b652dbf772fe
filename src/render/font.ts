import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { Cache } from './cache.ts';

const FIRST_PRINTABLE = 0x20;
const LAST_PRINTABLE = 0x7e;

const ascii = Array.from({ length: LAST_PRINTABLE - FIRST_PRINTABLE + 1 }, (_, at) =>
  String.fromCharCode(FIRST_PRINTABLE + at),
).join('');

/** The characters that pages show. Whatever else a reader types is set in a font of the system. */
export const FONT_TEXT = `${ascii}\u00a0¹⁴·×÷−±≈≤≥‰µü–—‘’“”…←↑→↓↕▲▼▾`;

/** A font file of a package, and how much of it the site uses. */
export interface FontFile {
  readonly file: string;
  /** The weights in use; what is one weight alone has no axis of them. */
  readonly weights: { readonly min: number; readonly max: number };
}

const FOLDER = './.cache/fonts';

/**
 * The path, from the folder of the project, of a font that holds the characters and weights in use
 * alone: less than half of the bytes that a phone waits for. Made once for each version of the file.
 * Astro names fonts by what is told of them, so a whole path would have every page differ by where it
 * was built.
 */
export async function trimmedFont({ file, weights }: FontFile): Promise<string> {
  const whole = readFileSync(fileURLToPath(import.meta.resolve(file)));
  const made = createHash('sha256')
    .update(whole)
    .update(FONT_TEXT)
    .update(JSON.stringify({ weights }));
  const key = `${made.digest('hex').slice(0, 16)}.woff2`;
  const isVariable = weights.min < weights.max;
  const axes = isVariable && { variationAxes: { wght: { ...weights, default: weights.min } } };
  await new Cache(join(process.cwd(), FOLDER)).through(key, () =>
    subsetFont(whole, FONT_TEXT, { targetFormat: 'woff2', ...axes }),
  );
  return `${FOLDER}/${key}`;
}
