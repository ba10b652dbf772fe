import type { Choice, ChoiceFacts } from './ask.ts';
import { isMet } from './match.ts';
import { measureOf, type Verdict, verdictOn } from './verdict.ts';

/** In how many modes of a CNI a requirement is met. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

/**
 * In how many modes with the CNI whose answer it is a requirement is met; nothing where it is met in
 * all of them, or is no matter of a CNI.
 */
export function shareOf(
  { id, level, answer: { cni } }: Verdict,
  choice: Choice,
  facts: ChoiceFacts,
): Share | undefined {
  const measure = measureOf(choice, facts);
  const modes = facts.candidates.filter(({ cnis }) => cnis.includes(cni));
  const met = modes.filter((mode) => isMet(verdictOn({ id, level }, mode, measure)));
  return met.length === modes.length ? undefined : { met: met.length, of: modes.length };
}
