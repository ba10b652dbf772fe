import { deflateSync, crc32 } from 'node:zlib';
import { indexed, type Pixels } from './indexed.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED_COLOUR = 3;

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function header({ width, height }: Pixels): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, INDEXED_COLOUR], 8);
  return data;
}

/** Opaque pixels as a PNG with a list of colours: a quarter of the size of one without. */
export function encodePng(pixels: Pixels): Buffer {
  // The byte before each line is the number of its filter; flat drawings need none, which is 0.
  const { palette, lines } = indexed(pixels);
  const colours = palette.flatMap((colour) => [0, 8, 16].map((shift) => (colour >>> shift) & 0xff));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(pixels)),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(lines, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
