/** Preview images, drawn once and kept between builds. For pages only. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import { type PreviewElement, PREVIEW_SIZE } from '../derive/preview/element.ts';
import { FAMILY, lookOf } from '../derive/preview/look.ts';
import claimStyles from '../styles/claim.css?raw';
import hues from '../styles/cni-hues.css?raw';
import tokens from '../styles/tokens.css?raw';
import { Cache } from './cache.ts';
import { encodePng } from './png.ts';

/** Raise it when the same element would be drawn or stored differently. */
const VERSION = 1;

/** Colours and marks of the site. */
export const previewLook = lookOf(tokens, claimStyles, hues);

const packages = createRequire(join(process.cwd(), 'package.json'));

function packageFile(path: string): Buffer {
  return readFileSync(packages.resolve(path));
}

function font(name: string, weight: 400 | 600, file: string) {
  return { name, weight, style: 'normal' as const, data: packageFile(`@fontsource/${file}`) };
}

const fonts = [
  font(FAMILY.serif, 400, 'source-serif-4/files/source-serif-4-latin-400-normal.woff'),
  font(FAMILY.serif, 600, 'source-serif-4/files/source-serif-4-latin-600-normal.woff'),
  font(FAMILY.mono, 400, 'ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff'),
];
const rasteriser = packageFile('@resvg/resvg-wasm/index_bg.wasm');

/** Stands for everything that makes an image besides its element. */
const renderer = [rasteriser, ...fonts.map(({ data }) => data), packageFile('satori/package.json')]
  .reduce((hash, bytes) => hash.update(bytes), createHash('sha256').update(String(VERSION)))
  .digest('hex');

const cache = new Cache(join(process.cwd(), '.cache/og'));

let ready: Promise<void> | undefined;

async function draw(element: PreviewElement): Promise<Uint8Array> {
  ready ??= initWasm(rasteriser);
  await ready;
  const svg = await satori(element, { ...PREVIEW_SIZE, fonts });
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = encodePng({ ...PREVIEW_SIZE, bytes: image.pixels });
  // Memory of the rasteriser is outside the reach of the garbage collector.
  image.free();
  drawing.free();
  return png;
}

/** The image of an element as the answer of an endpoint, a PNG of 1200 by 630 pixels. */
export async function previewResponse(element: PreviewElement): Promise<Response> {
  const key = createHash('sha256').update(renderer).update(JSON.stringify(element)).digest('hex');
  const png = await cache.through(`${key}.png`, () => draw(element));
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
}
