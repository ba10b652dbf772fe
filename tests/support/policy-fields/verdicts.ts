import { policyKinds } from '~/data/index.ts';
import { checkFacts } from '~/derive/check/facts.ts';
import { check } from '~/lib/check/check.ts';
import type { CheckedPolicy } from '~/lib/check/report.ts';
import type { Verdict } from '~/lib/check/facts.ts';
import { comparison } from '~/load/comparison.ts';

/** The real facts that policies are held against. */
export const realFacts = checkFacts(comparison, policyKinds);

/** The letter of a verdict in tables of expected ones. */
const LETTERS: Readonly<Record<Verdict, string>> = {
  enforced: 'E',
  part: 'P',
  not: 'N',
  unknown: '?',
  unchecked: 'u',
};

/** The policies of a text, as they are checked. */
export function checked(text: string): readonly CheckedPolicy[] {
  return check([{ text }], realFacts).policies;
}

/**
 * The verdicts of a policy as letters, in the order of the modes and in groups: the VPC CNI, the two
 * others over it, Calico, Cilium.
 */
export function letters({ verdicts }: Pick<CheckedPolicy, 'verdicts'>): string {
  const all = verdicts.map((verdict) => LETTERS[verdict]).join('');
  return [all.slice(0, 6), all.slice(6, 8), all.slice(8, 13), all.slice(13)].join(' ');
}
