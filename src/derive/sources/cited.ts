import type { Citation, Claim } from '../../data/claim.ts';
import type { CniId } from '../../data/cnis.ts';
import type { Interaction } from '../../data/interaction.ts';
import type { Mode } from '../../data/mode.ts';
import type { Facts } from '../comparison/facts.ts';

/** A citation with the place of the fact that rests on it, as messages name it. */
export interface CitedFact {
  /** `calico/policy.fqdn`, `modes/calico-ebpf/policy.fqdn`, `interactions/two-engines`. */
  readonly place: string;
  readonly citation: Citation;
}

/** Every citation of a claim, those of its conflict among them. */
export function citationsOf(claim: Claim): readonly Citation[] {
  if (claim.support === 'unresearched') return [];
  const newer = claim.newer?.flatMap(({ sources }) => sources) ?? [];
  const sources = [...(claim.sources ?? []), ...newer];
  if (claim.support === 'unknown') return sources;
  return [...sources, ...(claim.conflict?.statements.map(({ source }) => source) ?? [])];
}

function at(place: string, citations: readonly Citation[]): readonly CitedFact[] {
  return citations.map((citation) => ({ place, citation }));
}

/** Every citation of a mode: of its set-up, and of each answer. */
export function modeCitations(
  id: string,
  { sources, same, answers }: Mode<CniId>,
): readonly CitedFact[] {
  const place = `modes/${id}`;
  return [
    ...at(place, sources),
    ...same.flatMap((group) => at(`${place}/${group.features[0]}`, group.sources ?? [])),
    ...Object.entries(answers).flatMap(([feature, answer]) => {
      const conflict = 'conflict' in answer ? answer.conflict : undefined;
      const statements = conflict?.statements.map(({ source }) => source) ?? [];
      return at(`${place}/${feature}`, [...(answer.sources ?? []), ...statements]);
    }),
  ];
}

/** Every citation of an interaction: of itself, its issues and its conflict. */
export function interactionCitations(
  id: string,
  { sources, issues, conflict }: Interaction,
): readonly CitedFact[] {
  return at(`interactions/${id}`, [
    ...sources,
    ...(issues ?? []).map(({ source }) => source),
    ...(conflict?.statements.map(({ source }) => source) ?? []),
  ]);
}

/** Every citation of claims, modes and interactions. */
export function citedFacts(facts: Facts): readonly CitedFact[] {
  const { claims, modes = {}, interactionTopics = {} } = facts;
  return [
    ...Object.entries(claims).flatMap(([cni, byFeature]) =>
      Object.entries(byFeature).flatMap(([feature, claim]) =>
        at(`${cni}/${feature}`, citationsOf(claim)),
      ),
    ),
    ...Object.entries(modes).flatMap(([id, mode]) => modeCitations(id, mode)),
    ...Object.values(interactionTopics).flatMap(({ interactions }) =>
      Object.entries(interactions).flatMap(([id, entry]) => interactionCitations(id, entry)),
    ),
  ];
}
