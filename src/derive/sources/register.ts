import type { Citation } from '../../data/claim.ts';
import {
  conditionEntries,
  type Facts,
  findClaim,
  interactionEntries,
  settingEntries,
  symptomEntries,
} from '../comparison/facts.ts';
import { resolveSource } from '../comparison/resolve-source.ts';
import {
  type CitedFact,
  citationsOf,
  conditionCitations,
  conformanceCitations,
  interactionCitations,
  modeCitations,
  planRuleCitations,
  recipeCitations,
  scaleCitations,
  settingCitations,
  studyCitations,
  symptomCitations,
} from './cited.ts';
import { type SourceView, sourceView } from '../claim/source.ts';

/** A claim that rests on a document. */
export interface RestingClaim {
  readonly feature: string;
  readonly featureName: string;
  readonly cni: string;
  readonly cniName: string;
}

/** A fact other than a claim that rests on a document. */
export interface RestingFact {
  readonly kind:
    | 'mode'
    | 'interaction'
    | 'setting'
    | 'symptom'
    | 'condition'
    | 'planning rule'
    | 'recipe'
    | 'benchmark'
    | 'report of scale'
    | 'report of tests';
  readonly id: string;
  readonly name: string;
}

/** A document with the claims that cite it. */
export interface RegisterEntry {
  readonly id: string;
  /** The document as a whole, without passages. */
  readonly source: SourceView;
  readonly claims: readonly RestingClaim[];
  readonly others: readonly RestingFact[];
}

/** The documents of one repository at one commit, or of one web host. */
export interface RegisterGroup {
  /** `tigera/docs@f2a2762` or the name of a host; unique. */
  readonly name: string;
  /** Day of the commit, where known. */
  readonly date?: string;
  readonly entries: readonly RegisterEntry[];
}

/** The claims that rest on each document, by its id. */
function claimsByDocument(facts: Facts): ReadonlyMap<string, readonly RestingClaim[]> {
  const resting = new Map<string, RestingClaim[]>();
  for (const [feature, { name: featureName }] of Object.entries(facts.features)) {
    for (const [cni, { name: cniName }] of Object.entries(facts.cnis)) {
      const cited = citationsOf(findClaim(facts, cni, feature)).map(({ document }) => document);
      for (const document of new Set<string>(cited)) {
        const claims = resting.get(document) ?? [];
        resting.set(document, [...claims, { feature, featureName, cni, cniName }]);
      }
    }
  }
  return resting;
}

/** Facts of one kind, each with what it cites. */
function citing<T extends { readonly name: string }>(
  kind: RestingFact['kind'],
  entries: readonly (readonly [id: string, entry: T])[],
  citations: (id: string, entry: T) => readonly CitedFact[],
) {
  return entries.flatMap(([id, entry]) => {
    const fact: RestingFact = { kind, id, name: entry.name };
    return citations(id, entry).map(({ citation }) => ({ fact, citation }));
  });
}

/** Reports of test suites, named by what was tested. */
function reportEntries({ conformance = {} }: Facts) {
  return Object.entries(conformance).map(
    ([id, report]) => [id, { ...report, name: report.implementation }] as const,
  );
}

/** The facts other than claims that rest on each document, by its id. */
function othersByDocument(facts: Facts): ReadonlyMap<string, readonly RestingFact[]> {
  const cited = [
    ...citing('mode', Object.entries(facts.modes ?? {}), modeCitations),
    ...citing('interaction', interactionEntries(facts), interactionCitations),
    ...citing('setting', settingEntries(facts), settingCitations),
    ...citing('symptom', symptomEntries(facts), symptomCitations),
    ...citing('condition', conditionEntries(facts), conditionCitations),
    ...citing('planning rule', Object.entries(facts.planRules ?? {}), planRuleCitations),
    ...citing('recipe', Object.entries(facts.policies ?? {}), recipeCitations),
    ...citing('benchmark', Object.entries(facts.benchmarks ?? {}), studyCitations),
    ...citing('report of scale', Object.entries(facts.scaleReports ?? {}), scaleCitations),
    ...citing('report of tests', reportEntries(facts), conformanceCitations),
  ];
  const groups = Map.groupBy(cited, ({ citation }): string => citation.document);
  return new Map(
    [...groups].map(([document, own]) => [document, [...new Set(own.map(({ fact }) => fact))]]),
  );
}

/** All documents cited, by repository and commit or by host, each with the claims that rest on it. */
export function registerOf(facts: Facts): readonly RegisterGroup[] {
  const resting = claimsByDocument(facts);
  const alsoResting = othersByDocument(facts);
  const groups = new Map<string, RegisterGroup>();
  for (const id of new Set([...resting.keys(), ...alsoResting.keys()])) {
    const claims = resting.get(id) ?? [];
    const others = alsoResting.get(id) ?? [];
    const source = sourceView(resolveSource({ document: id as Citation['document'] }, facts));
    const { pin } = source;
    const name = pin === undefined ? source.place : `${pin.repo}@${pin.commit}`;
    const entries = [...(groups.get(name)?.entries ?? []), { id, source, claims, others }];
    groups.set(name, { name, ...(pin?.date === undefined ? {} : { date: pin.date }), entries });
  }
  return [...groups.values()].sort((a, b) => b.entries.length - a.entries.length);
}
