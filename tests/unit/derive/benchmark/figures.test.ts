import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from '~/derive/benchmark/bars.ts';
import { figureOf, medianOf, numberText } from '~/derive/benchmark/figures.ts';
import { undecidedLetters } from '~/derive/benchmark/undecided.ts';

const span = (low: number, high: number) => ({ low, high });

describe('a figure', () => {
  it('is the middle of its runs, with their range', () => {
    expect(figureOf([3, 1, 2])).toEqual({ value: 2, low: 1, high: 3, runs: [3, 1, 2] });
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  });

  it('leaves out runs that are missing, and is none where all are', () => {
    expect(figureOf([7.77, 8.06, null])).toMatchObject({ low: 7.77, high: 8.06 });
    expect(figureOf([null, null])).toBeUndefined();
  });

  it('is set with its thousands apart and its decimals as they are', () => {
    expect([1105000, 45682.96, 0.035, -9.2, 0].map((value) => numberText(value))).toEqual([
      '1,105,000',
      '45,682.96',
      '0.035',
      '−9.2',
      '0',
    ]);
    expect(numberText(7.9, 2)).toBe('7.90');
  });
});

describe('what is undecided', () => {
  it('shares a letter where ranges overlap, and has none where a row stands apart', () => {
    const letters = undecidedLetters([span(1, 3), span(2, 5), span(4, 6), span(8, 9)]);
    expect(letters).toEqual(['a', 'a b', 'b', '']);
  });

  it('passes over rows without a figure', () => {
    expect(undecidedLetters([span(1, 3), undefined, span(3, 4)])).toEqual(['a', '', 'a']);
  });

  it('says of any two rows whether their ranges overlap, and no more', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(20), fc.nat(8)).map(([low, size]) => span(low, low + size)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spans, (rows) => {
        const letters = undecidedLetters(rows).map((text) => new Set(text.split(' ')));
        rows.forEach((one, at) => {
          rows.slice(at + 1).forEach((other, next) => {
            const shared = [...(letters[at] ?? [])].some(
              (letter) => letter !== '' && letters[at + 1 + next]?.has(letter),
            );
            expect(shared).toBe(one.low <= other.high && other.low <= one.high);
          });
        });
      }),
    );
  });
});

describe('the axis', () => {
  const figures = [figureOf([10, 20, 30]), figureOf([40])].filter((one) => one !== undefined);

  it('begins at zero, so that bars can be compared by their length', () => {
    const { barOf, ticks } = axisOf(figures);
    const [short, long] = figures.map((figure) => barOf(figure));
    expect(ticks[0]).toMatchObject({ text: '0', at: '0%', anchor: 'start' });
    expect([short?.x, short?.width, long?.width]).toEqual(['0%', '50%', '100%']);
  });

  it('draws the range of runs, and none of a figure that stands alone', () => {
    const { barOf } = axisOf(figures);
    expect(figures.map((figure) => barOf(figure).range)).toEqual([
      { from: '25%', to: '75%' },
      undefined,
    ]);
  });

  it('draws what falls to the left of zero', () => {
    const [loss] = [figureOf([-10])].filter((one) => one !== undefined);
    expect(loss && axisOf([loss]).barOf(loss)).toEqual({ x: '0%', width: '100%' });
  });
});
