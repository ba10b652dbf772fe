import { describe, expect, it } from 'vitest';
import { paint, repaint, type Patch } from '../../support/painting.ts';
import { differences } from '../../visual/difference.ts';

const SIZE = 96;
const paper = [251, 250, 246] as const;
const ink = [29, 27, 24] as const;

const mark: Patch = { left: 8, top: 8, width: 12, height: 12, colour: [28, 107, 58] };
const hairline: Patch = { left: 0, top: 40, width: SIZE, height: 1, colour: [217, 212, 200] };
const stop: Patch = { left: 80.3, top: 60.6, width: 2.2, height: 2.2, colour: ink };
/** Upright strokes as wide as those of letters, at every position between two pixels. */
const strokes: readonly Patch[] = Array.from({ length: 12 }, (_, index) => ({
  left: 8 + index * 5.3,
  top: 52.4,
  width: 1.4,
  height: 11,
  colour: ink,
}));

const scene = { mark, hairline, stop, strokes };

function draw(changed: Partial<typeof scene> = {}, ground: typeof paper | Patch['colour'] = paper) {
  const parts = { ...scene, ...changed };
  return paint(SIZE, ground, [parts.mark, parts.hairline, parts.stop, ...parts.strokes]);
}

const aside = (patch: Patch, by: number): Patch => ({ ...patch, left: patch.left + by });
const gone = (patch: Patch): Patch => ({ ...patch, width: 0 });

describe('another rasteriser', () => {
  it.each([
    ['the same', draw()],
    ['type rounded to the next pixel', draw({ strokes: strokes.map((one) => aside(one, 1)) })],
    ['a hairline rounded to the next pixel', draw({ hairline: { ...hairline, top: 41 } })],
    ['a mark a quarter of a pixel aside', draw({ mark: aside(mark, 0.25) })],
    ['type half a pixel higher', draw({ strokes: strokes.map((one) => ({ ...one, top: 51.9 })) })],
    ['edges rounded otherwise', repaint(draw(), (level, index) => level + ((index * 7) % 5) - 2)],
    ['edges a little bolder', repaint(draw(), (level) => 255 * (level / 255) ** 1.02)],
  ])('is no difference: %s', (_, other) => {
    expect(differences(draw(), other)).toEqual([]);
  });
});

describe('what a reader sees', () => {
  it.each([
    ['a mark of another colour', draw({ mark: { ...mark, colour: [163, 48, 42] } }), mark],
    ['a mark that is missing', draw({ mark: gone(mark) }), mark],
    ['a mark two pixels aside', draw({ mark: aside(mark, 2) }), mark],
    ['a hairline that is missing', draw({ hairline: gone(hairline) }), hairline],
    [
      'a hairline a shade paler',
      draw({ hairline: { ...hairline, colour: [226, 221, 209] } }),
      hairline,
    ],
    ['a full stop that is missing', draw({ stop: gone(stop) }), stop],
    ['a stroke that is missing', draw({ strokes: strokes.slice(1) }), strokes[0]],
    ['type two pixels aside', draw({ strokes: strokes.map((one) => aside(one, 2)) }), strokes[0]],
    [
      'type of a paler ink',
      draw({ strokes: strokes.map((one) => ({ ...one, colour: [79, 74, 67] })) }),
      strokes[0],
    ],
  ])('is a difference, and its place is told: %s', (_, other, patch) => {
    const places = differences(draw(), other);
    expect(places).not.toEqual([]);
    const { left, top, width, height } = patch ?? mark;
    expect(
      places.every((place) => place.top < top + height + 2 && place.top + place.height > top - 2),
    ).toBe(true);
    expect(
      places.some((place) => place.left <= left + width && place.left + place.width >= left),
    ).toBe(true);
  });

  it('is a difference: paper three levels darker', () => {
    expect(differences(draw(), draw({}, [248, 247, 243]))).not.toEqual([]);
  });

  it('is a difference: a picture of another size', () => {
    expect(differences(draw(), paint(SIZE + 1, paper, []))).toEqual([
      { left: 0, top: 0, width: SIZE, height: SIZE, strays: SIZE * SIZE },
    ]);
  });
});

it('counts alike from both sides', () => {
  const other = draw({ mark: gone(mark), stop: gone(stop) });
  expect(differences(draw(), other)).toEqual(differences(other, draw()));
});
