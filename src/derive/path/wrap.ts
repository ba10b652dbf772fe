/** Places at which a name may be broken: after a space, and after marks within technical names. */
const PARTS = /[^\s/\-_]+[/\-_]?|[/\-_]/gu;

interface Part {
  readonly text: string;
  readonly isAfterSpace: boolean;
}

function partsOf(text: string): readonly Part[] {
  return [...text.matchAll(PARTS)].map(({ 0: part, index }) => ({
    text: part,
    isAfterSpace: /\s/u.test(text.charAt(index - 1)),
  }));
}

/**
 * The text on lines of at most `width` characters, as far as it can be broken. Characters are counted,
 * which is exact for the type the diagrams are set in: it gives each the same width.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const { text: part, isAfterSpace } of partsOf(text)) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}${isAfterSpace ? ' ' : ''}${part}`;
    if (last !== undefined && joined.length <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
