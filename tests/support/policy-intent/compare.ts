import type { Intention } from '~/data/policy-intention.ts';
import type { ReadPolicy } from './reading.ts';
import { statementsOf } from './statements.ts';

/** How a manifest and an intention differ; nothing in either list where they do the same. */
export interface Difference {
  /** What only the manifest does. */
  readonly does: readonly string[];
  /** What only the intention asks for. */
  readonly lacks: readonly string[];
}

/** The statements of one list that the other does not make as often. */
function beyond(statements: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return statements.filter((statement) => {
    const at = left.indexOf(statement);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Compares what a policy does with what it is meant to do; an order binds only where it has one. */
export function differences(policy: ReadPolicy, intended: Intention): Difference {
  const does = statementsOf(policy);
  const order = policy.order === undefined ? undefined : intended.order;
  const meant = statementsOf({ ...intended, order });
  return { does: beyond(does, meant), lacks: beyond(meant, does) };
}
