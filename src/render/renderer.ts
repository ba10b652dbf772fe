/** What preview images are drawn with. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FAMILY } from '../derive/preview/look.ts';

/** Raise it when the same element would be drawn or stored differently. */
const VERSION = 1;

const packages = createRequire(join(process.cwd(), 'package.json'));

function packageFile(path: string): Buffer {
  return readFileSync(packages.resolve(path));
}

function font(name: string, weight: 400 | 600, file: string) {
  return { name, weight, style: 'normal' as const, data: packageFile(`@fontsource/${file}`) };
}

/** The fonts of the images. */
export const fonts = [
  font(FAMILY.serif, 400, 'source-serif-4/files/source-serif-4-latin-400-normal.woff'),
  font(FAMILY.serif, 600, 'source-serif-4/files/source-serif-4-latin-600-normal.woff'),
  font(FAMILY.mono, 400, 'ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff'),
];

/** The program that turns drawings into pixels. */
export const rasteriser = packageFile('@resvg/resvg-wasm/index_bg.wasm');

/** Stands for everything that makes an image besides its element. */
export const rendererId = [
  rasteriser,
  ...fonts.map(({ data }) => data),
  packageFile('satori/package.json'),
]
  .reduce((hash, bytes) => hash.update(bytes), createHash('sha256').update(String(VERSION)))
  .digest('hex');
