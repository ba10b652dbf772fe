import { deflateSync, crc32 } from 'node:zlib';

/** Pixels as resvg gives them: four bytes each, red, green, blue and opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** An image of at most 256 colours: their list, and the position of each pixel's. */
interface Indexed {
  readonly palette: readonly number[];
  readonly places: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_COLOURS = 256;
const INDEXED_COLOUR = 3;

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function counts(colours: Uint32Array): Map<number, number> {
  const found = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[start] ?? 0;
    if (colours[at] === colour) continue;
    found.set(colour, (found.get(colour) ?? 0) + at - start);
    start = at;
  }
  return found;
}

/** How far two colours are apart, as the square of the distance. */
function gap(one: number, other: number): number {
  const red = (one & 0xff) - (other & 0xff);
  const green = ((one >>> 8) & 0xff) - ((other >>> 8) & 0xff);
  const blue = ((one >>> 16) & 0xff) - ((other >>> 16) & 0xff);
  return red * red + green * green + blue * blue;
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let smallest = Infinity;
  palette.forEach((candidate, at) => {
    const distance = gap(colour, candidate);
    if (distance >= smallest) return;
    smallest = distance;
    best = at;
  });
  return best;
}

/** The most frequent colours stay as they are; each other one becomes the nearest of them. */
function indexed({ bytes }: Pixels): Indexed {
  const colours = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const found = [...counts(colours)].sort(([, one], [, other]) => other - one);
  const palette = found.slice(0, MAX_COLOURS).map(([colour]) => colour);
  const place = new Map(
    found.map(([colour], at) => [colour, at < MAX_COLOURS ? at : nearest(colour, palette)]),
  );
  const places = new Uint8Array(colours.length);
  let last = -1;
  for (let at = 0; at < colours.length; at += 1) {
    // Most pixels are like the one before.
    const colour = colours[at] ?? 0;
    places[at] = colour === last ? (places[at - 1] ?? 0) : (place.get(colour) ?? 0);
    last = colour;
  }
  return { palette, places };
}

function header({ width, height }: Pixels): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, INDEXED_COLOUR], 8);
  return data;
}

/** Each line of an image begins with the number of its filter; flat drawings need none. */
function scanlines({ width, height }: Pixels, places: Uint8Array): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    lines.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return lines;
}

/** Opaque pixels as a PNG with a list of colours: a quarter of the size of one without. */
export function encodePng(pixels: Pixels): Buffer {
  const { palette, places } = indexed(pixels);
  const colours = palette.flatMap((colour) => [0, 8, 16].map((shift) => (colour >>> shift) & 0xff));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(pixels)),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(scanlines(pixels, places), { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
