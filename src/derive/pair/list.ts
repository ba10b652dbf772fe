import { pairAddress } from '../../lib/address.ts';
import type { PairView } from './view.ts';

/** A pair in a list. */
export interface PairItem {
  readonly name: string;
  readonly href: string;
  /** `differ in 39 of 81`. */
  readonly note: string;
}

function itemOf({ name, columns, total, counts }: PairView): PairItem {
  const [one, other] = columns;
  return {
    name,
    href: pairAddress([one.id, other.id]),
    note: `differ in ${String(counts.differs)} of ${String(total)}`,
  };
}

/** The pairs of a kind, or those that a CNI or mode is part of. */
export function pairItems(
  pairs: readonly PairView[],
  kind: PairView['kind'],
  id?: string,
): readonly PairItem[] {
  return pairs
    .filter((pair) => pair.kind === kind)
    .filter(({ columns }) => id === undefined || columns.some((column) => column.id === id))
    .map(itemOf);
}
