import type { Figure } from './figures.ts';

type Span = Pick<Figure, 'low' | 'high'>;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function isWithin(inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean {
  return inner.size < outer.size && [...inner].every((row) => outer.has(row));
}

/** Sets of rows whose ranges all have a point in common, none of them within another. */
function overlaps(spans: readonly (Span | undefined)[]): readonly ReadonlySet<number>[] {
  const starts = spans.flatMap((span) => (span === undefined ? [] : [span.low]));
  const sets = [...new Set(starts)]
    .sort((a, b) => a - b)
    .map(
      (point) =>
        new Set(
          spans.flatMap((span, row) =>
            span !== undefined && span.low <= point && point <= span.high ? [row] : [],
          ),
        ),
    );
  return sets.filter((set) => set.size > 1 && !sets.some((other) => isWithin(set, other)));
}

/**
 * The letters of each row: two rows that share one are undecided, because the ranges of their runs
 * overlap. A row without a letter stands apart from all others.
 */
export function undecidedLetters(spans: readonly (Span | undefined)[]): readonly string[] {
  const sets = overlaps(spans);
  return spans.map((_, row) =>
    sets
      .flatMap((set, at) => (set.has(row) ? [LETTERS[at] ?? `(${String(at + 1)})`] : []))
      .join(' '),
  );
}
