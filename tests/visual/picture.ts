import { existsSync, globSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { Picture, Place } from './difference.ts';

const folder = join(import.meta.dirname, '__screenshots__');

function fileOf(name: string): string {
  return join(folder, `${name}.webp`);
}

/** The names of the pictures on the disk. */
export function drawnPictures(): readonly string[] {
  return globSync('*', { cwd: folder })
    .map((file) => basename(file, '.webp'))
    .sort();
}

/** Whether a picture is on the disk. */
export function isDrawn(name: string): boolean {
  return existsSync(fileOf(name));
}

/** Takes a picture off the disk. */
export function removePicture(name: string): void {
  rmSync(fileOf(name));
}

/** Writes what a browser drew, without loss. The file says which browser, and so never falls behind. */
export async function writePicture(name: string, shot: Buffer, engine: string): Promise<void> {
  await sharp(shot)
    .removeAlpha()
    .webp({ lossless: true, effort: 6 })
    .withExif({ IFD0: { Software: engine } })
    .toFile(fileOf(name));
}

/** The engine that drew a picture on the disk; undefined where the file does not say. */
export async function drawnBy(name: string): Promise<string | undefined> {
  const { exif } = await sharp(fileOf(name)).metadata();
  return /Chromium [\d.]+/u.exec(exif?.toString('latin1') ?? '')?.[0];
}

/** A picture on the disk as an image that every viewer shows. */
export function pngOf(name: string): Promise<Buffer> {
  return sharp(fileOf(name)).png().toBuffer();
}

/** The pixels of an image, or of the image in a file. */
export async function decode(image: Buffer | string): Promise<Picture> {
  const { data, info } = await sharp(image)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** The pixels of a picture on the disk. */
export function readPicture(name: string): Promise<Picture> {
  return decode(fileOf(name));
}

/** The image with a frame around each place. */
export function markPlaces(image: Buffer, places: readonly Place[]): Promise<Buffer> {
  const frames = places.map(({ left, top, width, height }) => ({
    input: Buffer.from(
      `<svg width="${width}" height="${height}"><rect width="100%" height="100%" fill="none" stroke="#f0f" stroke-width="4"/></svg>`,
    ),
    left,
    top,
  }));
  return sharp(image).composite(frames).png().toBuffer();
}
