import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import { type PreviewElement, PREVIEW_SIZE } from '../../derive/preview/element.ts';
import { encodePng } from '../png.ts';
import { fonts, rasteriser } from '../renderer.ts';

let ready: Promise<void> | undefined;

/** An element drawn as a PNG. */
export async function draw(element: PreviewElement): Promise<Uint8Array> {
  ready ??= initWasm(rasteriser);
  await ready;
  const svg = await satori(element, { ...PREVIEW_SIZE, fonts });
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const bytes = image.pixels as Uint8Array<ArrayBuffer>;
  // Memory of the rasteriser is outside the reach of the garbage collector.
  image.free();
  drawing.free();
  const png = encodePng({ ...PREVIEW_SIZE, bytes });
  // Megabytes that wait for the collector cost more than the drawing: the next image takes them over.
  bytes.buffer.transfer(0);
  return png;
}
