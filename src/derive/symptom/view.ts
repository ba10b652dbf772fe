import { type SourceView, sourceView } from '../claim/source.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedSymptom } from '../comparison/schema.ts';
import {
  type IssueView,
  issueViews,
  type Named,
  type TouchedClaim,
  touchedClaim,
} from '../interaction/view.ts';

/** A symptom, ready to be shown. */
export interface SymptomView extends Omit<
  ResolvedSymptom,
  'cnis' | 'modes' | 'issues' | 'claims' | 'interactions' | 'guides' | 'sources'
> {
  readonly id: string;
  readonly cnis: readonly Named[];
  /** Modes in which it is met; none where it is met in every one of its CNIs. */
  readonly modes: readonly Named[];
  readonly issues: readonly IssueView[];
  readonly claims: readonly TouchedClaim[];
  readonly interactions: readonly Named[];
  readonly guides: readonly string[];
  readonly sources: readonly SourceView[];
}

/** The symptoms there are, by id; none in comparisons from before there were any. */
export function symptomsOf({
  symptoms = {},
}: Pick<Comparison, 'symptoms'>): Readonly<Record<string, ResolvedSymptom>> {
  return symptoms;
}

function viewOf(comparison: Comparison, id: string, entry: ResolvedSymptom): SymptomView {
  const { cnis, modes = {}, interactions = {} } = comparison;
  const { issues = [], guides = [], sources, ...rest } = entry;
  const named = (ids: readonly string[], names: Readonly<Record<string, Pick<Named, 'name'>>>) =>
    ids.map((other) => ({ id: other, name: entryOf(names, other, 'entry').name }));
  return {
    ...rest,
    id,
    cnis: named(entry.cnis, cnis),
    modes: named(entry.modes ?? [], modes),
    issues: issueViews(issues),
    claims: entry.claims.map((key) => touchedClaim(comparison, key)),
    interactions: named(entry.interactions ?? [], interactions),
    guides,
    sources: sources.map(sourceView),
  };
}

/** Every symptom, in its order. */
export function symptomViews(comparison: Comparison): readonly SymptomView[] {
  return Object.entries(symptomsOf(comparison)).map(([id, entry]) => viewOf(comparison, id, entry));
}
