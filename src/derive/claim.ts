import { STATE_WORDS, type State } from '../lib/support.ts';
import type { PublishedClaim } from './published.ts';
import { type SourceView, sourceView } from './source.ts';

/** A named particular of a claim. */
export interface ClaimFact {
  readonly term: string;
  readonly text: string;
}

export type CorrectionView = NonNullable<PublishedClaim['correction']>;

/** What primary sources say differently. */
export interface ConflictView {
  readonly about: string;
  readonly statements: readonly { readonly says: string; readonly source: SourceView }[];
  readonly believed: string;
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
  readonly correction?: CorrectionView;
  readonly conflict?: ConflictView;
  readonly sources: readonly SourceView[];
  readonly reviewed: string;
}

/** What the particulars of a claim are called, in the order in which they are shown. */
const TERMS = {
  missing: 'Missing',
  edition: 'Edition',
  provider: 'Provided by',
  since: 'Since',
  default: 'By default',
} as const;

function factsOf(claim: PublishedClaim): readonly ClaimFact[] {
  return Object.entries(TERMS).flatMap(([key, term]) => {
    const text = claim[key as keyof typeof TERMS];
    return text === undefined ? [] : [{ term, text }];
  });
}

function conflictView(conflict: NonNullable<PublishedClaim['conflict']>): ConflictView {
  const statements = conflict.statements.map(({ says, source }) => ({
    says,
    source: sourceView(source),
  }));
  return { about: conflict.about, statements, believed: conflict.believed };
}

/** What the site says of a common statement, in a word or two. */
export function correctionVerdict({ untrueSince, inPart }: CorrectionView): string {
  if (untrueSince !== undefined) return `Untrue since ${untrueSince}.`;
  return inPart === true ? 'True only in part.' : 'Not true.';
}

/** The view of a claim. An unknown answer says what was searched instead of a detail. */
export function claimView(claim: PublishedClaim): ClaimView {
  const state = claim.support ?? 'described';
  const isUnknown = state === 'unknown';
  return {
    state,
    word: STATE_WORDS[state],
    value: isUnknown ? 'No primary source answers this' : (claim.value ?? ''),
    detail: (isUnknown ? claim.searched : claim.detail) ?? '',
    conditions: claim.conditions ?? [],
    facts: factsOf(claim),
    ...(claim.correction === undefined ? {} : { correction: claim.correction }),
    ...(claim.conflict === undefined ? {} : { conflict: conflictView(claim.conflict) }),
    sources: claim.sources.map(sourceView),
    reviewed: claim.reviewed,
  };
}
