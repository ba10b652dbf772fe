import type { Comparison } from '../comparison/schema.ts';
import { type InteractionLink, touchingCni, touchingMode } from '../interaction/touching.ts';
import type { PairView } from './view.ts';

/** Interactions that bear on the same of two. */
export interface PairBites {
  /** `With Calico alone`. */
  readonly name: string;
  readonly links: readonly InteractionLink[];
}

/** What bites with one of two alone, which decides, and what bites with both. */
export function pairBites(
  comparison: Comparison,
  { kind, columns }: PairView,
): readonly PairBites[] {
  const touching = kind === 'cni' ? touchingCni : touchingMode;
  const [one, other] = columns.map(({ id }) => touching(comparison, id));
  if (one === undefined || other === undefined) return [];
  const without = (links: typeof one, others: typeof one) => {
    const ids = new Set(others.map(({ id }) => id));
    return links.filter(({ id }) => !ids.has(id));
  };
  const alone = [without(one, other), without(other, one)];
  return [
    ...columns.map(({ name }, at) => ({ name: `With ${name} alone`, links: alone[at] ?? [] })),
    { name: 'With both', links: without(one, alone[0] ?? []) },
  ].filter(({ links }) => links.length > 0);
}
