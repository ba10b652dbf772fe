import type { Candidate, Choice, ChoiceFacts } from './ask.ts';
import { isMet } from './match.ts';
import { type Verdict, verdictsOf } from './verdict.ts';

/** In how many modes of a CNI a requirement is met. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

function meets(candidate: Candidate, id: string, choice: Choice, facts: ChoiceFacts): boolean {
  const verdict = verdictsOf(candidate, choice, facts).find((one) => one.id === id);
  return verdict !== undefined && isMet(verdict);
}

/**
 * In how many modes with the CNI whose answer it is a requirement is met; nothing where it is met in
 * all of them, or is no matter of a CNI.
 */
export function shareOf(
  { id, answer: { cni } }: Verdict,
  choice: Choice,
  facts: ChoiceFacts,
): Share | undefined {
  const modes = facts.candidates.filter(({ cnis }) => cnis.includes(cni));
  const met = modes.filter((candidate) => meets(candidate, id, choice, facts));
  return met.length === modes.length ? undefined : { met: met.length, of: modes.length };
}
