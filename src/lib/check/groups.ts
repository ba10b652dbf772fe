import { type CheckFacts, VERDICTS, type Verdict } from './facts.ts';
import { type Finding, findingsOf } from './judge.ts';
import type { CheckedPolicy, CheckReport } from './report.ts';

/** Modes, by their places, that make the same of a policy for the same reasons. */
export interface VerdictGroup {
  readonly verdict: Verdict;
  readonly modes: readonly number[];
  /** Those of the first mode: the words agree, the places they stand at are of each mode. */
  readonly findings: readonly Finding[];
}

function keyOf(verdict: Verdict, findings: readonly Finding[]): string {
  const said = findings.map(({ reason: { verdict: own, says, needs = '' }, hit }) =>
    [own, says, needs, hit?.path ?? ''].join('\n'),
  );
  return [verdict, ...said].join('\n\n');
}

/** What modes make of a policy, those together that make the same of it; the best first. */
export function groupsOf(
  facts: CheckFacts,
  policy: CheckedPolicy,
  modes: readonly number[],
): readonly VerdictGroup[] {
  const each = modes.map((mode) => {
    const verdict = policy.verdicts[mode] ?? 'unchecked';
    return { mode, verdict, findings: findingsOf(facts, policy, mode) };
  });
  const groups = Map.groupBy(each, ({ verdict, findings }) => keyOf(verdict, findings));
  return [...groups.values()]
    .flatMap(([first, ...rest]) =>
      first ? [{ ...first, modes: [first.mode, ...rest.map(({ mode }) => mode)] }] : [],
    )
    .map(({ verdict, modes: own, findings }) => ({ verdict, modes: own, findings }))
    .toSorted((one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict));
}

/** How many policies of a report a mode enforces, enforces in part, and so on. */
export function countsOf(
  { policies }: Pick<CheckReport, 'policies'>,
  mode: number,
): Readonly<Record<Verdict, number>> {
  const counts = { enforced: 0, part: 0, not: 0, unknown: 0, unchecked: 0 };
  for (const { verdicts } of policies) counts[verdicts[mode] ?? 'unchecked'] += 1;
  return counts;
}
