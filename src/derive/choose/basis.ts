import type { Condition, ConditionStatement, ConditionTopic } from '../../data/condition.ts';
import { type SourceView, sourceView } from '../claim/source.ts';
import { entryOf } from '../comparison/entry.ts';
import type { SourceIndex } from '../comparison/facts.ts';
import { resolveSource } from '../comparison/resolve-source.ts';
import type { Comparison } from '../comparison/schema.ts';
import { type Named, type TouchedClaim, touchedClaim } from '../interaction/view.ts';
import { modesOf } from '../mode/answer.ts';

/** How some modes stand to a condition, ready to be shown. */
export interface StatementView {
  readonly holds: ConditionStatement['holds'];
  readonly says: string;
  readonly keep?: string | undefined;
  readonly modes: readonly Named[];
  readonly claims: readonly TouchedClaim[];
  readonly sources: readonly SourceView[];
}

/** A condition with what it rests on, ready to be shown. */
export interface ConditionView {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  readonly reviewed: string;
  /** None where the CNIs of a mode decide. */
  readonly statements: readonly StatementView[];
}

function statementView(
  comparison: Comparison,
  index: SourceIndex,
  { holds, says, keep, modes, claims, sources }: ConditionStatement,
): StatementView {
  const known = modesOf(comparison);
  return {
    holds,
    says,
    keep,
    modes: modes.map((id) => ({ id, name: entryOf(known, id, 'mode').name })),
    claims: (claims ?? []).map((key) => touchedClaim(comparison, key)),
    sources: (sources ?? []).map((citation) => sourceView(resolveSource(citation, index))),
  };
}

/** Every condition with what it rests on, in the order of the page. */
export function conditionViews(
  comparison: Comparison,
  index: SourceIndex,
  topics: readonly ConditionTopic[],
): readonly ConditionView[] {
  const viewOf = ([id, { name, means, reviewed, rule }]: readonly [string, Condition]) => ({
    id,
    name,
    means,
    reviewed,
    statements: ('stated' in rule ? rule.stated : []).map((statement) =>
      statementView(comparison, index, statement),
    ),
  });
  return topics.flatMap(({ conditions }) => Object.entries(conditions).map(viewOf));
}
