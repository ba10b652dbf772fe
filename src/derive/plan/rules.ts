import type { PlanRule } from '../../data/plan-rule.ts';
import type { RuleId } from '../../lib/plan/rule-id.ts';
import { type SourceView, sourceView } from '../claim/source.ts';
import type { SourceIndex } from '../comparison/facts.ts';
import { resolveSource } from '../comparison/resolve-source.ts';

/** An official text that says otherwise, ready to be shown. */
export interface OtherwiseView {
  readonly says: string;
  readonly because: string;
  readonly date: string;
  readonly source: SourceView;
}

/** A rule that numbers follow, ready to be shown. */
export interface RuleView {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly why: string;
  readonly sources: readonly SourceView[];
  readonly otherwise: readonly OtherwiseView[];
  readonly reviewed: string;
}

/** Every rule, in the order of the data; a number can follow those alone that are there. */
export function ruleViews(
  rules: Readonly<Record<RuleId, PlanRule>>,
  index: SourceIndex,
): readonly RuleView[] {
  const viewOf = (citation: PlanRule['sources'][number]) =>
    sourceView(resolveSource(citation, index));
  return Object.entries(rules).map(
    ([id, { name, formula, why, sources, otherwise, reviewed }]) => ({
      id,
      name,
      formula,
      why,
      reviewed,
      sources: sources.map(viewOf),
      otherwise: (otherwise ?? []).map(({ says, because, date, source }) => ({
        says,
        because,
        date,
        source: viewOf(source),
      })),
    }),
  );
}
