import type { PathFacts } from '../path/facts.ts';
import { drawnMode } from '../path/facts.ts';
import { USUAL_PATHS } from '../path/usual.ts';
import { type PathView, pathView } from '../path/view.ts';
import type { PairView } from './view.ts';

/** The usual path of each of two, as far as it is drawn: of a CNI, in the mode shown first. */
export function pairPaths(
  facts: PathFacts,
  { kind, columns }: Pick<PairView, 'kind' | 'columns'>,
): readonly PathView[] {
  const modeOf = (id: string) =>
    kind === 'mode' ? id : USUAL_PATHS.modes.find((mode) => drawnMode(facts, mode).cni === id);
  return columns
    .flatMap(({ id }) => modeOf(id) ?? [])
    .filter((mode) => mode in facts.pathModes)
    .map((mode) => pathView(facts, USUAL_PATHS.path, mode));
}
