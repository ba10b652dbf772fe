import type { TextRun } from '../../lib/text.ts';

/** Size of code beside text, and the width of a space, in parts of the size of the text. */
export const CODE_SIZE = 0.86;
export const SPACE = 0.24;

/**
 * Widths of the serif in parts of its size: of each group, the widest letter in the heavier weight, so
 * that no text comes out wider than estimated.
 */
const GROUPS: readonly (readonly [string, number])[] = [
  ["'", 0.21],
  ['!,.:;|ijl-', 0.34],
  ['/[]\\(){}ft"IJ', 0.42],
  ['?*rsz', 0.5],
  ['_c$e0123456789+<=>~^aS', 0.56],
  ['gvxoyZ', 0.59],
  ['FkqdLEbpPu', 0.64],
  ['ThnCBYX', 0.68],
  ['ARVGK&DOQU', 0.76],
  ['NHw@', 0.87],
];
const WIDEST = 1.02;
const MONO = 0.6;

const WIDTHS = new Map(
  GROUPS.flatMap(([letters, width]) => letters.split('').map((letter) => [letter, width] as const)),
);

/** The width of a run of text without spaces, in parts of its size. */
export function widthOf({ text, isCode }: TextRun): number {
  if (isCode) return text.length * MONO * CODE_SIZE;
  return text.split('').reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? WIDEST), 0);
}
