/** Longest word of an address that a message repeats. Not that of `parameters.ts`, which would take the page over its budget of scripts. */
const QUOTED = 40;

/** Reads the dialects of `?dialect=calico,cilium`; none means all. What is not known is a problem. */
export function parseDialects(
  query: string,
  known: readonly string[],
): { readonly chosen: readonly string[]; readonly problems: readonly string[] } {
  const words = new URLSearchParams(query).getAll('dialect').join(',').split(',').filter(Boolean);
  return {
    chosen: known.filter((id) => words.includes(id)),
    problems: [...new Set(words)]
      .filter((word) => !known.includes(word))
      .map(
        (word) => `“${word.slice(0, QUOTED)}” is no dialect here; known are ${known.join(', ')}.`,
      ),
  };
}

/** The dialects as the query of an address; empty where all are chosen, or none. */
export function serialiseDialects(chosen: readonly string[], known: readonly string[]): string {
  const ids = known.filter((id) => chosen.includes(id));
  return ids.length === 0 || ids.length === known.length ? '' : `?dialect=${ids.join(',')}`;
}
