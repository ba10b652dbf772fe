import type { State } from '../support.ts';
import type { Verdict } from './facts.ts';

/** The word of a verdict. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  enforced: 'Enforced',
  part: 'In part',
  not: 'Not enforced',
  unknown: 'Cannot tell',
  unchecked: 'Not checked',
};

/** What a verdict means, for legends. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  enforced: 'does what it says, once what it needs is given',
  part: 'some of it is not done, or in another way',
  not: 'it is not read, or has no effect',
  unknown: 'no primary source says',
  unchecked: 'nobody has held it against the modes yet',
};

/** The mark that a verdict has, of those of the tables. */
export const VERDICT_MARKS: Readonly<Record<Verdict, State>> = {
  enforced: 'yes',
  part: 'partial',
  not: 'no',
  unknown: 'unknown',
  unchecked: 'unchecked',
};

/** The word of a verdict on a policy; one on trial drops nothing, as it is meant to. */
export function policyWord(verdict: Verdict, isTrial: boolean): string {
  return verdict === 'enforced' && isTrial ? 'Reports only' : VERDICT_WORDS[verdict];
}

/** `1 policy`, `2 policies`. */
export function policyCount(count: number): string {
  return `${String(count)} ${count === 1 ? 'policy' : 'policies'}`;
}
