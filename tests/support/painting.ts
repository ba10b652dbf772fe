import type { Picture } from '../visual/difference.ts';

/** Red, green and blue. */
type Colour = readonly [number, number, number];

/** A filled rectangle; its edges may lie between two pixels, which are then covered in part. */
export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
}

/** How much of the pixel at `at` lies between `from` and `to`. */
function covered(at: number, from: number, to: number): number {
  return Math.max(0, Math.min(at + 1, to) - Math.max(at, from));
}

/** A picture of patches on plain ground, the later above the earlier. */
export function paint(size: number, ground: Colour, patches: readonly Patch[]): Picture {
  const pixels = new Uint8Array(size * size * 3);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const colour = patches.reduce<Colour>((below, patch) => {
        const share =
          covered(x, patch.left, patch.left + patch.width) *
          covered(y, patch.top, patch.top + patch.height);
        const mix = (channel: 0 | 1 | 2) =>
          below[channel] + (patch.colour[channel] - below[channel]) * share;
        return [mix(0), mix(1), mix(2)];
      }, ground);
      pixels.set(colour.map(Math.round), (y * size + x) * 3);
    }
  }
  return { width: size, height: size, pixels };
}

/** The picture with each level of each pixel changed. */
export function repaint(
  picture: Picture,
  change: (level: number, index: number) => number,
): Picture {
  const pixels = picture.pixels.map((level, index) =>
    Math.round(Math.min(255, Math.max(0, change(level, index)))),
  );
  return { ...picture, pixels };
}
