import type { ClaimReference } from '../../data/decision.ts';
import type { Dialect } from '../../data/dialect.ts';
import type { PolicyAnswer, PolicyIntent } from '../../data/policy.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';

/** The cookbook as it stands in the data. */
export interface PolicyFacts {
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
  readonly dialect: Dialect;
  readonly answer: PolicyAnswer;
  readonly claims: readonly ClaimGroup[];
  /** `default-deny/calico.yaml`; absent where the dialect has no means. */
  readonly file?: string;
  readonly manifest?: string;
}

/** One intent in every dialect. */
export interface Recipe {
  readonly id: string;
  readonly intent: PolicyIntent;
  readonly cells: readonly PolicyCell[];
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

/** Every recipe with its manifests, which come by their files; throws where one is missing. */
export function recipes(
  { dialects, policies }: PolicyFacts,
  manifests: Readonly<Record<string, string>>,
  comparison: Comparison,
): readonly Recipe[] {
  const cellOf = (id: string, dialect: string, answer: PolicyAnswer): PolicyCell => {
    const file = manifestFile(id, dialect);
    return {
      anchor: `${id}-${dialect}`,
      dialect: entryOf(dialects, dialect, 'dialect'),
      answer,
      claims: claimGroups(comparison, answer.claims),
      ...(answer.kind === 'written' && { file, manifest: entryOf(manifests, file, 'manifest') }),
    };
  };
  return Object.entries(policies).map(([id, intent]) => ({
    id,
    intent,
    cells: Object.entries(intent.answers).map(([dialect, answer]) => cellOf(id, dialect, answer)),
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
