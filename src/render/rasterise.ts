import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png.ts';
import { rasteriser } from './renderer.ts';

let ready: Promise<void> | undefined;

/** A drawing of satori as a PNG, `zoom` times as large. */
export async function rasterise(svg: string, zoom = 1): Promise<Uint8Array> {
  ready ??= initWasm(rasteriser);
  await ready;
  const fitTo = { mode: 'zoom', value: zoom } as const;
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo });
  const image = drawing.render();
  const { width, height } = image;
  const bytes = image.pixels as Uint8Array<ArrayBuffer>;
  // Memory of the rasteriser is outside the reach of the garbage collector.
  image.free();
  drawing.free();
  const png = encodePng({ width, height, bytes });
  // Megabytes that wait for the collector cost more than the drawing: the next image takes them over.
  bytes.buffer.transfer(0);
  return png;
}
