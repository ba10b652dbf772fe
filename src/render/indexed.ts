/** Pixels as resvg gives them: four bytes each, red, green, blue and opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** An image of at most 256 colours. */
export interface Indexed {
  /** Bytes of a colour as one number, the most frequent first. */
  readonly palette: readonly number[];
  /** Line by line the place of each pixel's colour; each line begins with a byte of its own, 0. */
  readonly lines: Uint8Array;
}

/** A line that is repeated below itself, as most lines of flat drawings are. */
interface Stripe {
  /** Its first pixel. */
  readonly start: number;
  times: number;
}

const MAX_COLOURS = 256;

function stripesOf({ width, height, bytes }: Pixels): readonly Stripe[] {
  const image = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const step = width * 4;
  const stripes: Stripe[] = [];
  let last: Stripe | undefined;
  for (let y = 0; y < height; y += 1) {
    const at = y * step;
    if (last !== undefined && image.compare(image, at - step, at, at, at + step) === 0) {
      last.times += 1;
    } else {
      last = { start: y * width, times: 1 };
      stripes.push(last);
    }
  }
  return stripes;
}

/** How often each colour occurs, in the order in which they first do. */
function countsOf(
  colours: Int32Array,
  width: number,
  stripes: readonly Stripe[],
): Map<number, number> {
  const found = new Map<number, number>();
  for (const { start, times } of stripes) {
    const end = start + width;
    for (let from = start, to = start + 1; from < end; from = to, to += 1) {
      const colour = colours[from] ?? 0;
      while (to < end && colours[to] === colour) to += 1;
      found.set(colour, (found.get(colour) ?? 0) + (to - from) * times);
    }
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

/** The lines of an image, given the place of each colour. */
function linesOf(
  colours: Int32Array,
  { width, height }: Pixels,
  stripes: readonly Stripe[],
  places: ReadonlyMap<number, number>,
): Uint8Array {
  const length = width + 1;
  const lines = new Uint8Array(length * height);
  let line = 0;
  for (const { start, times } of stripes) {
    const end = start + width;
    const offset = line + 1 - start;
    for (let from = start, to = start + 1; from < end; from = to, to += 1) {
      const colour = colours[from] ?? 0;
      while (to < end && colours[to] === colour) to += 1;
      lines.fill(places.get(colour) ?? 0, offset + from, offset + to);
    }
    for (let copy = 1; copy < times; copy += 1) {
      lines.copyWithin(line + copy * length, line, line + length);
    }
    line += times * length;
  }
  return lines;
}

/** The most frequent colours stay as they are; each other one becomes the nearest of them. */
export function indexed(pixels: Pixels): Indexed {
  const { width, bytes } = pixels;
  // Signed, because a number of 32 bits without a sign is slow to compare.
  const colours = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const stripes = stripesOf(pixels);
  const found = [...countsOf(colours, width, stripes)].sort(([, one], [, other]) => other - one);
  const palette = found.slice(0, MAX_COLOURS).map(([colour]) => colour);
  const places = new Map(
    found.map(([colour], at) => [colour, at < MAX_COLOURS ? at : nearest(colour, palette)]),
  );
  return { palette, lines: linesOf(colours, pixels, stripes, places) };
}
