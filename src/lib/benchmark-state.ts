import { parseOne } from './parameters.ts';

/** What the list of benchmarks can be sifted by, in the order of the address. */
export const BENCHMARK_KEYS = ['cni', 'metric', 'mode', 'paid', 'year'] as const;

export type BenchmarkKey = (typeof BENCHMARK_KEYS)[number];

/** What a reader has chosen; an empty word means everything. */
export type BenchmarkState = Readonly<Record<BenchmarkKey, string>>;

/** The words an address may name, by parameter. */
export type BenchmarkVocabulary = Readonly<Record<BenchmarkKey, readonly string[]>>;

/** All benchmarks. */
export const ALL_BENCHMARKS: BenchmarkState = { cni: '', metric: '', mode: '', paid: '', year: '' };

/** What a study or a measure is, word by word. */
export type BenchmarkTraits = Readonly<Record<BenchmarkKey, readonly string[]>>;

/** Reads the state from the query of an address; never throws. */
export function parseBenchmarks(
  query: string,
  vocabulary: BenchmarkVocabulary,
): { readonly state: BenchmarkState; readonly problems: readonly string[] } {
  const parameters = new URLSearchParams(query);
  const problems: string[] = [];
  const chosen = BENCHMARK_KEYS.map((key) => [
    key,
    parseOne(key, parameters.get(key), vocabulary[key], problems) ?? '',
  ]);
  return { state: Object.fromEntries(chosen) as BenchmarkState, problems };
}

/** The state as the query of an address, what is not chosen left out. */
export function serialiseBenchmarks(state: BenchmarkState): string {
  const chosen = BENCHMARK_KEYS.flatMap((key) => (state[key] === '' ? [] : [[key, state[key]]]));
  const query = new URLSearchParams(chosen).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether a measure has all that is chosen. */
export function isChosen(state: BenchmarkState, traits: BenchmarkTraits): boolean {
  return BENCHMARK_KEYS.every((key) => state[key] === '' || traits[key].includes(state[key]));
}
