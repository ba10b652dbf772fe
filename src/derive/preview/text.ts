import { type TextRun, textRuns } from '../../lib/text.ts';
import { type PreviewElement, type PreviewStyle, row, words } from './element.ts';
import { FAMILY } from './look.ts';
import { CODE_SIZE, SPACE, widthOf } from './width.ts';

/** Room for a text: its width in pixels, and the sizes to choose from with the lines each may take. */
export interface Room {
  readonly width: number;
  readonly sizes: readonly (readonly [size: number, lines: number])[];
}

/** A size in pixels, and the width at which the lines come out about as long as each other. */
export interface Fit {
  readonly size: number;
  readonly width: number;
}

/** What stands between two spaces: pieces of which some are code. */
type Word = readonly TextRun[];

/** By how many pixels a text is narrowed at a time. */
const STEP = 8;

const CODE: PreviewStyle = { fontFamily: FAMILY.mono, fontSize: `${CODE_SIZE}em`, fontWeight: 400 };

function wordsOf(text: string): readonly Word[] {
  const list: TextRun[][] = [[]];
  for (const { text: run, isCode } of textRuns(text)) {
    run.split(' ').forEach((piece, position) => {
      if (position > 0) list.push([]);
      if (piece !== '') list.at(-1)?.push({ text: piece, isCode });
    });
  }
  return list.filter((pieces) => pieces.length > 0);
}

/** How many lines words of these widths take, in parts of the size as is the room. */
function lineCount(widths: readonly number[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    if (width > room) return Infinity;
    const end = used === 0 ? width : used + SPACE + width;
    if (end > room) lines += 1;
    used = end > room ? width : end;
  }
  return lines;
}

/** The first size at which the text fits its room; the last where none does. */
export function fit(text: string, { width, sizes }: Room): Fit {
  const widths = wordsOf(text).map((pieces) =>
    pieces.reduce((sum, piece) => sum + widthOf(piece), 0),
  );
  const linesAt = (size: number, pixels = width) => lineCount(widths, pixels / size);
  const fitting = sizes.find(([size, lines]) => linesAt(size) <= lines);
  const size = (fitting ?? sizes.at(-1))?.[0] ?? 0;
  const lines = linesAt(size);
  if (lines === 1 || lines === Infinity) return { size, width };
  let narrow = width;
  for (let next = width - STEP; next > 0 && linesAt(size, next) === lines; next -= STEP) {
    narrow = next;
  }
  return { size, width: narrow };
}

/** A text in the largest size its room allows; passages in backticks are set as code. */
export function fittedText(text: string, room: Room, style: PreviewStyle = {}): PreviewElement {
  const { size, width } = fit(text, room);
  return row(
    {
      width,
      flexWrap: 'wrap',
      alignItems: 'baseline',
      columnGap: size * SPACE,
      fontSize: size,
      ...style,
    },
    wordsOf(text).map((pieces) =>
      row(
        { alignItems: 'baseline' },
        pieces.map(({ text: piece, isCode }) => words(piece, isCode ? CODE : {})),
      ),
    ),
  );
}
