import { createHash } from 'node:crypto';
import type { LineRange } from '../../src/data/claim.ts';

/** First and last line of a passage, counted from one. */
export type Range = readonly [first: number, last: number];

/** A single line as a range of one. */
export function toRange(range: LineRange): Range {
  return typeof range === 'number' ? [range, range] : range;
}

/** The lines of a file without the white space at their ends. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Whether a range has a line with text: a copy of a file may hold parts of it alone. */
function hasText(lines: readonly string[], [first, last]: Range): boolean {
  return lines.slice(first - 1, last).some((line) => line !== '');
}

/** The lines of the ranges, or all; nothing where a range ends outside the file or has no text. */
export function cut(
  lines: readonly string[],
  ranges?: readonly Range[],
): readonly string[] | undefined {
  if (ranges === undefined) return lines;
  if (ranges.some((range) => range[1] > lines.length || !hasText(lines, range))) return undefined;
  return ranges.flatMap(([first, last]) => lines.slice(first - 1, last));
}

/** 16 hexadecimal digits that stand for a passage. */
export function hashOf(passage: readonly string[]): string {
  return createHash('sha256').update(passage.join('\n')).digest('hex').slice(0, 16);
}

/** The lines on which a passage begins, wherever it occurs. */
function occurrences(lines: readonly string[], passage: readonly string[]): readonly number[] {
  return lines.flatMap((_, start) =>
    passage.every((line, offset) => lines[start + offset] === line) ? [start + 1] : [],
  );
}

/**
 * Where a range of one version of a file stands in another. Text that occurs several times keeps its
 * place among its likes; nothing where there are more or fewer of them now.
 */
function find(
  range: Range,
  before: readonly string[],
  after: readonly string[],
): Range | undefined {
  const passage = cut(before, [range]) ?? [];
  const then = occurrences(before, passage);
  const now = occurrences(after, passage);
  const first = now[then.indexOf(range[0])];
  if (first === undefined || then.length !== now.length) return undefined;
  return [first, first + passage.length - 1];
}

/** Where each range of one version of a file stands in another; nothing if one is not there. */
export function locate(
  ranges: readonly Range[],
  before: readonly string[],
  after: readonly string[],
): readonly Range[] | undefined {
  const found = ranges.map((range) => find(range, before, after));
  return found.every((range) => range !== undefined) ? found : undefined;
}
