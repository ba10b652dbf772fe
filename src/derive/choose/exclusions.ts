import type { ConditionTopic } from '../../data/condition.ts';
import type { Exclusion } from '../../data/exclusion.ts';
import { notWithAnchor } from '../../lib/anchor.ts';
import { type SourceView, sourceView } from '../claim/source.ts';
import { entryOf } from '../comparison/entry.ts';
import { conditionEntries, type SourceIndex } from '../comparison/facts.ts';
import { resolveSource } from '../comparison/resolve-source.ts';
import type { Comparison } from '../comparison/schema.ts';
import { type Named, type TouchedClaim, touchedClaim } from '../interaction/view.ts';

/** What a choice is made from beside the comparison. */
export interface AskFacts {
  readonly conditionTopics: readonly ConditionTopic[];
  readonly exclusions: readonly Exclusion[];
}

/** Why a mode does not have some things together with another. */
export interface ExclusionView {
  readonly others: readonly Named[];
  readonly says: string;
  readonly claims: readonly TouchedClaim[];
  readonly sources: readonly SourceView[];
}

/** Something that can be asked, with what a mode does not have together with it. */
export interface NotTogether {
  readonly anchor: string;
  readonly one: Named;
  readonly reasons: readonly ExclusionView[];
}

type ExclusionFacts = SourceIndex & AskFacts;

/** What one thing asked excludes. */
type Side = Omit<Exclusion, 'modes'>;

/**
 * What a mode does not have together. Of a condition and a capability the capability falls away: the
 * condition says what is given, such as the place.
 */
export function exclusionsOf(facts: AskFacts, mode: string): readonly Side[] {
  const conditions = new Set(conditionEntries(facts).map(([id]) => id));
  return facts.exclusions
    .filter(({ modes }) => modes.some((id) => id === mode))
    .flatMap((side): readonly Side[] => {
      if (conditions.has(side.one)) return [side];
      const given = side.others.filter((id) => conditions.has(id));
      const [first, ...rest] = side.others.filter((id) => !conditions.has(id));
      return [
        ...(first === undefined ? [] : [{ ...side, others: [first, ...rest] as const }]),
        ...given.map((id) => ({ ...side, one: id, others: [side.one] as const })),
      ];
    });
}

function namedAsk(comparison: Comparison, facts: AskFacts, id: string): Named {
  const condition = conditionEntries(facts).find(([known]) => known === id)?.[1];
  return { id, name: condition?.name ?? entryOf(comparison.features, id, 'ask').name };
}

function reasonView(
  comparison: Comparison,
  facts: ExclusionFacts,
  { others, says, claims, sources }: Side,
): ExclusionView {
  return {
    others: others.map((id) => namedAsk(comparison, facts, id)),
    says,
    claims: (claims ?? []).map((key) => touchedClaim(comparison, key)),
    sources: (sources ?? []).map((citation) => sourceView(resolveSource(citation, facts))),
  };
}

/** What a mode has each for itself and not together, by what it is that excludes. */
export function notTogether(
  comparison: Comparison,
  facts: ExclusionFacts,
  mode: string,
): readonly NotTogether[] {
  return [...Map.groupBy(exclusionsOf(facts, mode), ({ one }) => one)].map(([one, reasons]) => ({
    anchor: notWithAnchor(one),
    one: namedAsk(comparison, facts, one),
    reasons: reasons.map((reason) => reasonView(comparison, facts, reason)),
  }));
}
