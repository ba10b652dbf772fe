/** A document of a text, and the line on which it begins. */
export interface Chunk {
  readonly text: string;
  readonly line: number;
}

const MARKER = /^---(?=\s|$)/gmu;
/** A line with nothing but a marker, a comment or white space. */
const EMPTY = /^(?:---|\.\.\.)?\s*(?:#.*)?$/u;

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/**
 * A text cut where documents begin, so that each is read by itself. In a policy three dashes at the
 * start of a line are nothing else.
 */
export function chunksOf(text: string): readonly Chunk[] {
  const starts = [0, ...Array.from(text.matchAll(MARKER), ({ index }) => index)];
  const pieces = [...new Set(starts)].map((from, at, all) => text.slice(from, all[at + 1]));
  let line = 1;
  const chunks = pieces.map((piece) => {
    const chunk = { text: piece, line };
    line += countLines(piece);
    return chunk;
  });
  return chunks.filter((chunk) => !isEmpty(chunk.text));
}

function isEmpty(text: string): boolean {
  return text.split('\n').every((line) => EMPTY.test(line));
}

/** Tells the line of a place in a document that begins on a line. */
export function lineCounter(text: string, first: number): (at: number) => number {
  return (at) => first + countLines(text.slice(0, at));
}
