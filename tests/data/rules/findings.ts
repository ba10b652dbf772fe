import { exceptions } from './exceptions.ts';
import { stages } from './index.ts';
import type { CheckedFacts } from './rule.ts';

/** A message on the facts, with the rule that gives it. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** What the rules find wrong, exceptions left out: the first stage that finds anything, alone. */
export function findings(facts: CheckedFacts): readonly Finding[] {
  for (const stage of stages) {
    const found = stage.flatMap(({ name, check }) =>
      check(facts)
        .filter(
          (text) => !exceptions.some(({ rule, message }) => rule === name && message === text),
        )
        .map((message) => ({ rule: name, message })),
    );
    if (found.length > 0) return found;
  }
  return [];
}
