import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodePng } from '~/render/png.ts';

/** The data of the first chunk of a name. */
function chunk(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

const red = [200, 0, 0, 255];
const blue = [0, 0, 200, 255];

it('keeps few colours as they are', () => {
  const bytes = Uint8Array.from([red, red, blue, red].flat());
  const png = encodePng({ width: 2, height: 2, bytes });
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([chunk(png, 'IHDR').readUInt32BE(0), chunk(png, 'IHDR').readUInt32BE(4)]).toEqual([2, 2]);
  expect([...chunk(png, 'PLTE')]).toEqual([200, 0, 0, 0, 0, 200]);
  // Each line begins with its filter.
  expect([...inflateSync(chunk(png, 'IDAT'))]).toEqual([0, 0, 0, 0, 1, 0]);
});

it('turns rare colours into the nearest frequent one', () => {
  const greys = Array.from({ length: 256 }, (_, level) => [level, level, level, 255]);
  const rare = [101, 100, 100, 255];
  const bytes = Uint8Array.from([...greys, ...greys, rare, red].flat());
  const png = encodePng({ width: 257, height: 2, bytes });
  const places = inflateSync(chunk(png, 'IDAT'));
  expect(chunk(png, 'PLTE')).toHaveLength(256 * 3);
  expect(places.at(-2)).toBe(100);
});

it('keeps lines that are repeated below themselves, and runs that go on over the end of a line', () => {
  const lines = [
    [red, blue, blue],
    [red, blue, blue],
    [blue, blue, red],
    [red, blue, blue],
  ];
  const png = encodePng({ width: 3, height: 4, bytes: Uint8Array.from(lines.flat(2)) });
  // Blue is the more frequent: it has the place 0.
  expect([...chunk(png, 'PLTE')]).toEqual([0, 0, 200, 200, 0, 0]);
  expect([...inflateSync(chunk(png, 'IDAT'))]).toEqual(
    [
      [0, 1, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 1],
      [0, 1, 0, 0],
    ].flat(),
  );
});
