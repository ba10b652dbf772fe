import { entryOf } from './entry.ts';
import type { Comparison } from './schema.ts';

/** The names of the CNIs that are not among those covered, in the order of the columns. */
export function uncoveredNames(
  { order, cnis }: Pick<Comparison, 'order' | 'cnis'>,
  covered: readonly string[],
): readonly string[] {
  return order.cnis
    .filter((id) => !covered.includes(id))
    .map((id) => entryOf(cnis, id, 'CNI').name);
}
