/** Pictures of rows and claims, drawn once and kept between builds. For pages only. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PreviewElement } from '../derive/preview/element.ts';
import { lookWithNight } from '../derive/preview/look.ts';
import hues from '../styles/cni-hues.css?raw';
import states from '../styles/state.css?raw';
import tokens from '../styles/tokens.css?raw';
import { Cache } from './cache.ts';
import { runInWorker } from './pool.ts';
import { rendererId } from './renderer.ts';
import { themed } from './themed.ts';

/** Colours and marks of the site in both themes. */
export const pictureLook = lookWithNight(tokens, states, hues);

/** Pixels of a PNG a unit of its drawing, for screens with fine ones. */
const ZOOM = 1.5;

const cache = new Cache(join(process.cwd(), '.cache/embeds'));

function keyOf(element: PreviewElement): string {
  return createHash('sha256').update(rendererId).update(JSON.stringify(element)).digest('hex');
}

/** The drawing of an element in the colours of the light theme, its words as text. */
async function drawn(element: PreviewElement): Promise<string> {
  const make = async () => Buffer.from(await runInWorker('picture', { element, letters: 'text' }));
  return Buffer.from(await cache.through(`${keyOf(element)}.svg`, make)).toString();
}

/** Width and height of a drawing in its own units. */
interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(svg: string): Size {
  const [, width = '', height = ''] = /^<svg width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  if (width === '' || height === '')
    throw new Error(`a drawing without a size: ${svg.slice(0, 80)}`);
  return { width: Number(width), height: Number(height) };
}

/** The size of the PNG of an element, in pixels. */
export async function pictureSize(element: PreviewElement): Promise<Size> {
  const { width, height } = sizeOf(await drawn(element));
  return { width: Math.round(width * ZOOM), height: Math.round(height * ZOOM) };
}

/** The picture of an element as the answer of an endpoint: an SVG that follows its reader's theme. */
export async function svgResponse(
  element: PreviewElement,
  words: { readonly title: string; readonly text: string },
): Promise<Response> {
  const svg = themed(await drawn(element), { ...words, night: pictureLook.night ?? {} });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}

/** The same as a PNG, in the colours of the light theme. */
export async function pngResponse(element: PreviewElement): Promise<Response> {
  const make = async () => {
    const svg = await runInWorker('picture', { element, letters: 'shapes' });
    return runInWorker('pixels', { svg, zoom: ZOOM });
  };
  const png = await cache.through(`${keyOf(element)}.png`, make);
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
}
