import { describe, expect, it } from 'vitest';
import { cut, hashOf, linesOf, locate } from '../../../../scripts/sources/passage.ts';

const file = ['# Title', '', 'One.', 'Two.', '', 'Three.'];

describe('linesOf', () => {
  it('drops the white space at line ends and the final line break', () => {
    expect(linesOf('one \r\ntwo\t\n\n')).toEqual(['one', 'two', '']);
    expect(linesOf('one')).toEqual(['one']);
  });
});

describe('cut', () => {
  it('joins the lines of all ranges in their order', () => {
    expect(
      cut(file, [
        [6, 6],
        [3, 4],
      ]),
    ).toEqual(['Three.', 'One.', 'Two.']);
  });

  it('gives the whole file without ranges', () => {
    expect(cut(file)).toBe(file);
  });

  it('gives nothing where a range ends outside the file', () => {
    expect(cut(file, [[6, 7]])).toBeUndefined();
  });

  it('gives nothing where a range has no text, as in a copy of parts of a file', () => {
    expect(
      cut(file, [
        [3, 4],
        [5, 5],
      ]),
    ).toBeUndefined();
    expect(cut(file, [[4, 5]])).toEqual(['Two.', '']);
  });
});

describe('hashOf', () => {
  it('is the beginning of the SHA-256 of the lines', () => {
    expect(hashOf(['abc'])).toBe('ba7816bf8f01cfea');
    expect(hashOf(['One.', 'Two.'])).not.toBe(hashOf(['One.Two.']));
  });
});

describe('locate', () => {
  it('finds each range where it now stands', () => {
    const after = ['New.', ...file.slice(0, 4), 'Between.', 'Three.'];
    expect(
      locate(
        [
          [3, 4],
          [6, 6],
        ],
        file,
        after,
      ),
    ).toEqual([
      [4, 5],
      [7, 7],
    ]);
  });

  it('gives nothing where one range is not there', () => {
    expect(
      locate(
        [
          [3, 3],
          [6, 6],
        ],
        file,
        ['One.'],
      ),
    ).toBeUndefined();
  });

  it('tells repeated lines apart by their order', () => {
    const before = ['enabled: true', 'a', 'enabled: true'];
    const after = ['b', ...before];
    expect(locate([[3, 3]], before, after)).toEqual([[4, 4]]);
  });

  it('gives nothing where a repeated line has more likes than before', () => {
    expect(locate([[1, 1]], ['x', 'a'], ['x', 'b', 'x'])).toBeUndefined();
  });
});
