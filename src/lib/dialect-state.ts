import { unknownWord } from './parameters.ts';

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
      .map((word) => unknownWord('dialect', word, known)),
  };
}

/** The dialects as the query of an address; empty where all are chosen, or none. */
export function serialiseDialects(chosen: readonly string[], known: readonly string[]): string {
  const ids = known.filter((id) => chosen.includes(id));
  return ids.length === 0 || ids.length === known.length ? '' : `?dialect=${ids.join(',')}`;
}
