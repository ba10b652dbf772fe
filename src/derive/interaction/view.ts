import { subjectAnchor } from '../../lib/anchor.ts';
import { type ConflictView, conflictView } from '../claim/view.ts';
import { type SourceView, sourceView } from '../claim/source.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedInteraction, ResolvedParty } from '../comparison/schema.ts';

/** A thing with an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A claim that an interaction bears on. */
export interface TouchedClaim {
  readonly feature: string;
  readonly featureName: string;
  readonly cni: string;
  readonly cniName: string;
}

/** An issue of a project, with how it stood on a day. */
export interface IssueView {
  readonly source: SourceView;
  readonly state: 'open' | 'closed' | 'fixed';
  readonly asOf: string;
}

/** An interaction, ready to be shown. */
export interface InteractionView {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly between: readonly ResolvedParty[];
  readonly happens: string;
  readonly seen: string;
  readonly remedy: string;
  readonly affected: string;
  readonly fixed?: string | undefined;
  readonly issues: readonly IssueView[];
  readonly modes: readonly Named[];
  readonly claims: readonly TouchedClaim[];
  readonly guides: readonly string[];
  readonly conflict?: ConflictView;
  readonly sources: readonly SourceView[];
  readonly reviewed: string;
}

/** The interactions there are, by id; none in comparisons from before there were any. */
export function interactionsOf({ interactions = {} }: Pick<Comparison, 'interactions'>) {
  return interactions;
}

/** A claim by its key, with its names. */
export function touchedClaim({ features, cnis }: Comparison, key: string): TouchedClaim {
  const [cni = '', feature = ''] = key.split('/');
  return {
    feature,
    featureName: entryOf(features, feature, 'feature').name,
    cni,
    cniName: entryOf(cnis, cni, 'CNI').name,
  };
}

/** Issues of the projects, ready to be shown. */
export function issueViews(
  issues: NonNullable<ResolvedInteraction['issues']>,
): readonly IssueView[] {
  return issues.map((issue) => ({ ...issue, source: sourceView(issue.source) }));
}

function viewOf(comparison: Comparison, id: string, entry: ResolvedInteraction): InteractionView {
  const { modes = {} } = comparison;
  const { issues = [], guides = [], conflict, claims, sources, ...rest } = entry;
  return {
    ...rest,
    id,
    issues: issueViews(issues),
    modes: entry.modes.map((mode) => ({ id: mode, name: entryOf(modes, mode, 'mode').name })),
    claims: claims.map((key) => touchedClaim(comparison, key)),
    guides,
    ...(conflict === undefined ? {} : { conflict: conflictView(conflict) }),
    sources: sources.map(sourceView),
  };
}

/** Every interaction, in its order. */
function interactionViews(comparison: Comparison): readonly InteractionView[] {
  return Object.entries(interactionsOf(comparison)).map(([id, entry]) =>
    viewOf(comparison, id, entry),
  );
}

/** Interactions on one subject. */
export interface InteractionGroup {
  /** Its anchor: the subject in small letters, with hyphens. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly InteractionView[];
}

/** Every interaction by subject. */
export function interactionGroups(comparison: Comparison): readonly InteractionGroup[] {
  const groups = Map.groupBy(interactionViews(comparison), ({ topic }) => topic);
  return [...groups].map(([name, entries]) => ({
    id: subjectAnchor(name),
    name,
    entries,
  }));
}
