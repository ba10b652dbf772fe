import { type CheckFacts, type CheckKind, type Reason, reasonOf, type Verdict } from './facts.ts';
import type { CheckedPolicy, Hit } from './report.ts';

/** Something that keeps a policy from being enforced as it is written, or asks for something first. */
export interface Finding {
  readonly reason: Reason;
  /** Where it stands first; nothing where the kind as a whole is meant. */
  readonly hit?: Hit;
}

const WORST: readonly Verdict[] = ['not', 'part', 'unknown', 'unchecked'];

function worst(verdicts: readonly Verdict[]): Verdict {
  return WORST.find((verdict) => verdicts.includes(verdict)) ?? 'enforced';
}

/** What a mode makes of a policy: of its kind, else of the fields that decide, else of all of them. */
export function verdictOf(
  facts: CheckFacts,
  kind: CheckKind,
  hits: readonly Hit[],
  mode: number,
): Verdict {
  const { verdict } = reasonOf(facts, kind.row, mode);
  if (verdict !== 'enforced' && verdict !== 'part') return verdict;
  const of = (rows: readonly Hit[]) => rows.map(({ row }) => reasonOf(facts, row, mode).verdict);
  const decided = worst(of(hits.filter(({ decides }) => decides)));
  if (decided !== 'enforced' && decided !== 'part') return decided;
  const whole = worst([verdict, ...of(hits)]);
  return whole === 'not' ? 'part' : whole;
}

/** What stands in the way in a mode, the kind first; nothing twice. */
export function findingsOf(
  facts: CheckFacts,
  { row, hits, verdicts }: Pick<CheckedPolicy, 'row' | 'hits' | 'verdicts'>,
  mode: number,
): readonly Finding[] {
  if (row === undefined) return [];
  const ofKind = reasonOf(facts, row, mode);
  const isMoot = ofKind.verdict !== 'enforced' && ofKind.verdict !== 'part';
  const all: readonly Finding[] = [
    { reason: ofKind },
    ...(isMoot || verdicts[mode] === undefined
      ? []
      : hits.map((hit) => ({ reason: reasonOf(facts, hit.row, mode), hit }))),
  ];
  const told = all.filter(
    ({ reason: { verdict, needs } }) => verdict !== 'enforced' || needs !== undefined,
  );
  const bySaid = Map.groupBy(told, ({ reason: { says, needs, href } }) =>
    [says, needs ?? '', href].join('\n'),
  );
  return [...bySaid.values()].flatMap(([first]) => (first ? [first] : []));
}
