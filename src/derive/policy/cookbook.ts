import type { ClaimReference } from '../../data/decision.ts';
import type { Dialect } from '../../data/dialect.ts';
import type { PolicyAnswer, PolicyIntent, PolicyTopic } from '../../data/policy.ts';
import { type SourceView, sourceView } from '../claim/source.ts';
import { entryOf } from '../comparison/entry.ts';
import type { SourceIndex } from '../comparison/facts.ts';
import { resolveSource } from '../comparison/resolve-source.ts';
import type { Comparison } from '../comparison/schema.ts';
import { interactionsOf } from '../interaction/view.ts';
import type { ManifestVerdict } from './verdicts.ts';

/** The cookbook as it stands in the data. */
export interface PolicyFacts extends SourceIndex {
  readonly dialects: Readonly<Record<string, Dialect>>;
  readonly policies: Readonly<Record<string, PolicyIntent>>;
}

/** The claims on one feature that an answer rests on. */
export interface ClaimGroup {
  readonly feature: string;
  readonly name: string;
  readonly cnis: readonly { readonly id: string; readonly name: string }[];
}

/** One intent in one dialect. */
export interface PolicyCell {
  /** Unique on the page: `default-deny-calico`. */
  readonly anchor: string;
  readonly dialectId: string;
  readonly dialect: Dialect;
  readonly answer: PolicyAnswer;
  readonly claims: readonly ClaimGroup[];
  /** `default-deny/calico.yaml`; absent where the dialect has no means. */
  readonly file?: string;
  readonly manifest?: string;
  /** What every mode makes of the manifest. */
  readonly verdict?: ManifestVerdict;
}

/** One intent in every dialect. */
export interface Recipe {
  readonly id: string;
  readonly intent: PolicyIntent;
  readonly cells: readonly PolicyCell[];
  /** What bites where it is used. */
  readonly bites: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly SourceView[];
}

/** Recipes of one subject, under a heading of their own. */
export interface RecipeTopic {
  readonly id: string;
  readonly name: string;
  readonly recipes: readonly Recipe[];
}

/** The file of a manifest, below `content/policies/`. */
export function manifestFile(intent: string, dialect: string): string {
  return `${intent}/${dialect}.yaml`;
}

function claimGroups(
  { features, cnis }: Comparison,
  claims: readonly ClaimReference[],
): readonly ClaimGroup[] {
  const ids = [...new Set(claims.map(({ feature }) => feature))];
  return ids.map((id) => ({
    feature: id,
    name: entryOf(features, id, 'feature').name,
    cnis: claims
      .filter(({ feature }) => feature === id)
      .map(({ cni }) => ({ id: cni, name: entryOf(cnis, cni, 'CNI').name })),
  }));
}

/**
 * Every recipe with its manifests, which come by their files, and what is said of each; throws where a
 * manifest is missing.
 */
export function recipes(
  facts: PolicyFacts,
  manifests: Readonly<Record<string, string>>,
  comparison: Comparison,
  verdictOf?: (manifest: string) => ManifestVerdict,
): readonly Recipe[] {
  const writtenOf = (file: string) => {
    const manifest = entryOf(manifests, file, 'manifest');
    return { file, manifest, ...(verdictOf && { verdict: verdictOf(manifest) }) };
  };
  const cellOf = (id: string, dialect: string, answer: PolicyAnswer): PolicyCell => ({
    anchor: `${id}-${dialect}`,
    dialectId: dialect,
    dialect: entryOf(facts.dialects, dialect, 'dialect'),
    answer,
    claims: claimGroups(comparison, answer.claims),
    ...(answer.kind === 'written' && writtenOf(manifestFile(id, dialect))),
  });
  return Object.entries(facts.policies).map(([id, intent]) => ({
    id,
    intent,
    cells: Object.entries(intent.answers).map(([dialect, answer]) => cellOf(id, dialect, answer)),
    bites: (intent.bites ?? []).map((bite) => ({
      id: bite,
      name: entryOf(interactionsOf(comparison), bite, 'interaction').name,
    })),
    sources: (intent.sources ?? []).map((citation) => sourceView(resolveSource(citation, facts))),
  }));
}

/** The recipes under the headings of their topics. */
export function recipeTopics(
  topics: Readonly<Record<string, PolicyTopic>>,
  all: readonly Recipe[],
): readonly RecipeTopic[] {
  return Object.entries(topics).map(([id, topic]) => ({
    id,
    name: topic.name,
    recipes: all.filter((recipe) => recipe.id in topic.recipes),
  }));
}

/** Every claim that the cookbook rests on, in reading order, some of them more than once. */
export function policyClaims({ policies }: Pick<PolicyFacts, 'policies'>) {
  return Object.values(policies).flatMap(({ answers }) =>
    Object.values(answers).flatMap(({ claims }): readonly ClaimReference[] => claims),
  );
}

/** The CNIs that have a dialect of their own. */
export function dialectCnis({ dialects }: Pick<PolicyFacts, 'dialects'>): readonly string[] {
  return Object.values(dialects).flatMap(({ cni = [] }) => cni);
}
