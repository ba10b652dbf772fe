/** A picture as it was decoded: rows from the top, three bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A part of the picture that a reader would see has changed. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Its pixels that the other picture has nowhere near. */
  readonly strays: number;
}

/** Rasterisers round differently: by so many levels of 255 on even ground … */
const ROUNDING = 2;
/** … and by this share of the contrast around the pixel at the edges of type. */
const EDGE_SHARE = 1 / 16;
/** Strays in one square that make a place; the tests of this file show both sides of the limit. */
const VISIBLE = 4;
/** Half the side of a square. A small fault fills a square; in a ratio of the page it would drown. */
const HALF = 8;

/** Whether a pixel of `one` lies outside of all that stands there, or a pixel beside it, in `other`. */
function isStray(one: Picture, other: Picture, x: number, y: number): boolean {
  const { width, height } = one;
  const right = Math.min(x + 1, width - 1);
  const bottom = Math.min(y + 1, height - 1);
  for (let channel = 0; channel < 3; channel += 1) {
    let low = 255;
    let high = 0;
    for (let row = Math.max(y - 1, 0); row <= bottom; row += 1) {
      for (let column = Math.max(x - 1, 0); column <= right; column += 1) {
        const level = other.pixels[(row * width + column) * 3 + channel] ?? 0;
        low = Math.min(low, level);
        high = Math.max(high, level);
      }
    }
    const level = one.pixels[(y * width + x) * 3 + channel] ?? 0;
    const tolerance = ROUNDING + (high - low) * EDGE_SHARE;
    if (level < low - tolerance || level > high + tolerance) return true;
  }
  return false;
}

/** Strays by cell, `HALF` pixels a side. */
interface Grid {
  readonly across: number;
  readonly down: number;
  readonly cells: Uint16Array;
}

function countStrays(one: Picture, other: Picture): Grid {
  const { width, height } = one;
  const across = Math.ceil(width / HALF) + 1;
  const down = Math.ceil(height / HALF) + 1;
  const cells = new Uint16Array(across * down);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      const isSame =
        one.pixels[at] === other.pixels[at] &&
        one.pixels[at + 1] === other.pixels[at + 1] &&
        one.pixels[at + 2] === other.pixels[at + 2];
      if (isSame || !(isStray(one, other, x, y) || isStray(other, one, x, y))) continue;
      const cell = Math.floor(y / HALF) * across + Math.floor(x / HALF);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
  }
  return { across, down, cells };
}

/** Every square of four cells that holds a visible difference; neighbours overlap by half. */
function visibleSquares({ across, down, cells }: Grid): Place[] {
  const places: Place[] = [];
  for (let row = 0; row < down - 1; row += 1) {
    for (let column = 0; column < across - 1; column += 1) {
      const first = row * across + column;
      const strays = [first, first + 1, first + across, first + across + 1].reduce(
        (sum, cell) => sum + (cells[cell] ?? 0),
        0,
      );
      if (strays < VISIBLE) continue;
      const side = 2 * HALF;
      places.push({ left: column * HALF, top: row * HALF, width: side, height: side, strays });
    }
  }
  return places;
}

function overlap(one: Place, other: Place): boolean {
  return Math.abs(one.left - other.left) < one.width && Math.abs(one.top - other.top) < one.height;
}

/**
 * The squares in which two pictures differ, the worst first, none twice. A pixel that stands one
 * aside, as another rasteriser may set it, is no difference. Pictures of two sizes differ as a whole.
 */
export function differences(one: Picture, other: Picture): readonly Place[] {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    return [{ left: 0, top: 0, width, height, strays: width * height }];
  }
  const worstFirst = visibleSquares(countStrays(one, other)).sort((a, b) => b.strays - a.strays);
  const apart: Place[] = [];
  for (const place of worstFirst) {
    if (!apart.some((kept) => overlap(kept, place))) apart.push(place);
  }
  return apart;
}
