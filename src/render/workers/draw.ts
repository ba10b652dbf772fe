import satori from 'satori';
import { type PreviewElement, PREVIEW_SIZE } from '../../derive/preview/element.ts';
import { rasterise } from '../rasterise.ts';
import { fonts } from '../renderer.ts';

/** An element drawn as a PNG. */
export async function draw(element: PreviewElement): Promise<Uint8Array> {
  return rasterise(await satori(element, { ...PREVIEW_SIZE, fonts }));
}
