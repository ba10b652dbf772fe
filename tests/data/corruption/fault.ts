/** New texts of files by path below the root; undefined where the file goes. */
export type Edits = Readonly<Record<string, string | undefined>>;

/** One thing made wrong in the files of the project. */
export interface Fault {
  /** What is wrong, `an empty text`; faults of a kind are to be found by one rule. */
  readonly kind: string;
  /** What the message has to name, unless it names a file of the edit: `calico/policy.fqdn`. */
  readonly place: string;
  /** More of the place where that alone is shared: `value`. */
  readonly at?: string;
  readonly edits: Edits;
}

/** The name of a fault in reports and in the list of survivors. */
export function nameOf({ kind, place, at }: Fault): string {
  return `${kind}: ${place}${at === undefined ? '' : ` ${at}`}`;
}

/** A number from zero to below one that depends on the word alone. */
function fractionOf(word: string): number {
  const code = Array.from(word).reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973,
    7,
  );
  return code / 9973;
}

/**
 * As many of the items as asked for, at equal distances: over all CNIs, areas and files. The same
 * items and seed give the same choice.
 */
export function spread<T>(items: readonly T[], count: number, seed: string): readonly T[] {
  const step = items.length / count;
  if (step <= 1) return items;
  return Array.from({ length: count }, (_, at) => (at + fractionOf(seed)) * step).flatMap((at) =>
    items.slice(Math.floor(at), Math.floor(at) + 1),
  );
}
