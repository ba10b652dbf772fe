import type { Citation, Claim } from '../../data/claim.ts';
import { type Facts, findClaim } from '../comparison/facts.ts';
import { resolveSource } from '../comparison/resolve-source.ts';
import { type SourceView, sourceView } from '../claim/source.ts';

/** A claim that rests on a document. */
export interface RestingClaim {
  readonly feature: string;
  readonly featureName: string;
  readonly cni: string;
  readonly cniName: string;
}

/** A document with the claims that cite it. */
export interface RegisterEntry {
  readonly id: string;
  /** The document as a whole, without passages. */
  readonly source: SourceView;
  readonly claims: readonly RestingClaim[];
}

/** The documents of one repository at one commit, or of one web host. */
export interface RegisterGroup {
  /** `tigera/docs@f2a2762` or the name of a host; unique. */
  readonly name: string;
  /** Day of the commit, where known. */
  readonly date?: string;
  readonly entries: readonly RegisterEntry[];
}

/** Every citation of a claim, those of its conflict among them. */
export function citationsOf(claim: Claim): readonly Citation[] {
  const sources = claim.sources ?? [];
  if (claim.support === 'unknown' || claim.support === 'unresearched') return sources;
  return [...sources, ...(claim.conflict?.statements.map(({ source }) => source) ?? [])];
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

/** All documents cited, by repository and commit or by host, each with the claims that rest on it. */
export function registerOf(facts: Facts): readonly RegisterGroup[] {
  const resting = claimsByDocument(facts);
  const groups = new Map<string, RegisterGroup>();
  for (const [id, claims] of resting) {
    const source = sourceView(resolveSource({ document: id as Citation['document'] }, facts));
    const { pin } = source;
    const name = pin === undefined ? source.place : `${pin.repo}@${pin.commit}`;
    const entries = [...(groups.get(name)?.entries ?? []), { id, source, claims }];
    groups.set(name, { name, ...(pin?.date === undefined ? {} : { date: pin.date }), entries });
  }
  return [...groups.values()].sort((a, b) => b.entries.length - a.entries.length);
}
