/** The pairs that have a page, each held against the other once a build. */
import type { Pair } from '../data/pair.ts';
import { modeMatrix } from '../derive/table/mode-matrix.ts';
import { type PairView, pairView } from '../derive/pair/view.ts';
import { comparison, facts, matrix } from './comparison.ts';

/** A pair as it is written, and as its page shows it. */
interface LoadedPair {
  readonly pair: Pair<string>;
  readonly view: PairView;
}

const modes = modeMatrix(comparison);

const loaded: readonly LoadedPair[] = [
  ...facts.cniPairs.map((pair) => ({
    pair,
    view: pairView('cni', matrix, pair.between, facts.weights),
  })),
  ...facts.modePairs.map((pair) => ({
    pair,
    view: pairView('mode', modes, pair.between, facts.weights),
  })),
];

/** Every pair, in the order of the data. */
export const pairs: readonly PairView[] = loaded.map(({ view }) => view);

/** One pair, by the id in its address; throws where there is none. */
export function pairOf(id: string): LoadedPair {
  const found = loaded.find(({ view }) => view.id === id);
  if (found === undefined) throw new Error(`${id}: no such pair`);
  return found;
}
