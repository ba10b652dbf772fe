import type { Claim, Correction } from '../data/claim.ts';
import { STATE_WORDS, type State } from '../lib/support.ts';
import { type SourceIndex, type SourceView, sourceView } from './source.ts';

/** A named particular of a claim. */
export interface ClaimFact {
  readonly term: string;
  readonly text: string;
}

/** A claim, ready to be shown. */
export interface ClaimView {
  readonly state: State;
  /** The word for the state; empty for a description. */
  readonly word: string;
  readonly value: string;
  readonly detail: string;
  readonly conditions: readonly string[];
  readonly facts: readonly ClaimFact[];
  readonly correction?: Correction;
  readonly sources: readonly SourceView[];
  readonly reviewed: string;
}

function factsOf(claim: Exclude<Claim, { support: 'unknown' }>): readonly ClaimFact[] {
  const facts: ClaimFact[] = [];
  if (claim.support === 'partial') facts.push({ term: 'Missing', text: claim.missing });
  if (claim.support === 'paid') facts.push({ term: 'Edition', text: claim.edition });
  if (claim.support === 'external') facts.push({ term: 'Provided by', text: claim.provider });
  if (claim.since !== undefined) facts.push({ term: 'Since', text: claim.since });
  if (claim.default !== undefined) facts.push({ term: 'By default', text: claim.default });
  return facts;
}

/** What the site says of a common statement, in a word or two. */
export function correctionVerdict({ untrueSince, inPart }: Correction): string {
  if (untrueSince !== undefined) return `Untrue since ${untrueSince}.`;
  return inPart === true ? 'True only in part.' : 'Not true.';
}

/** The view of a claim. An unknown answer says what was searched instead of a detail. */
export function claimView(claim: Claim, index: SourceIndex): ClaimView {
  const sources = (claim.sources ?? []).map((citation) => sourceView(citation, index));
  if (claim.support === 'unknown') {
    return {
      state: 'unknown',
      word: STATE_WORDS.unknown,
      value: 'No primary source answers this',
      detail: claim.searched,
      conditions: [],
      facts: [],
      sources,
      reviewed: claim.reviewed,
    };
  }
  const state = claim.support ?? 'described';
  return {
    state,
    word: STATE_WORDS[state],
    value: claim.value,
    detail: claim.detail,
    conditions: claim.conditions ?? [],
    facts: factsOf(claim),
    ...(claim.correction === undefined ? {} : { correction: claim.correction }),
    sources,
    reviewed: claim.reviewed,
  };
}
