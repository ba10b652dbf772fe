/** Preview images, drawn once and kept between builds. For pages only. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PreviewElement } from '../derive/preview/element.ts';
import { lookOf } from '../derive/preview/look.ts';
import hues from '../styles/cni-hues.css?raw';
import states from '../styles/state.css?raw';
import tokens from '../styles/tokens.css?raw';
import { Cache } from './cache.ts';
import { runInWorker } from './pool.ts';
import { rendererId } from './renderer.ts';

/** Colours and marks of the site. */
export const previewLook = lookOf(tokens, states, hues);

const cache = new Cache(join(process.cwd(), '.cache/og'));

/** The image of an element as the answer of an endpoint, a PNG of 1200 by 630 pixels. */
export async function previewResponse(element: PreviewElement): Promise<Response> {
  const key = createHash('sha256').update(rendererId).update(JSON.stringify(element)).digest('hex');
  const png = await cache.through(`${key}.png`, () => runInWorker('draw', element));
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
}
