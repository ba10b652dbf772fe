import { entryOf } from '../comparison/entry.ts';
import type { ComparedCni, Comparison } from '../comparison/schema.ts';
import { modesOf } from '../mode/answer.ts';
import type { PairView } from './view.ts';

/** The CNIs that a pair speaks of, each once. */
export function pairCnis(
  comparison: Comparison,
  { kind, columns }: Pick<PairView, 'kind' | 'columns'>,
): readonly ComparedCni[] {
  const ids = columns.flatMap(({ id }) =>
    kind === 'cni' ? [id] : entryOf(modesOf(comparison), id, 'mode').cnis,
  );
  return [...new Set(ids)].map((id) => entryOf(comparison.cnis, id, 'CNI'));
}
