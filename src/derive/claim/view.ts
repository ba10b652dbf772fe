import { STATE_WORDS, type State } from '../../lib/support.ts';
import type { ResolvedClaim } from '../comparison/schema.ts';
import { type Particular, particularsOf } from './particulars.ts';
import { type SourceView, sourceView } from './source.ts';

type ResolvedNewer = NonNullable<ResolvedClaim['newer']>[number];

export type CorrectionView = NonNullable<ResolvedClaim['correction']>;

/** What primary sources say differently. */
export interface ConflictView {
  readonly about: string;
  readonly statements: readonly { readonly says: string; readonly source: SourceView }[];
  readonly believed: string;
}

/** What a newer release is known to change in an answer. */
export interface NewerView {
  readonly release: string;
  readonly change: string;
  /** How sure it is, in words. */
  readonly basis: string;
  readonly sources: readonly SourceView[];
}

/** A claim, ready to be shown. */
export interface ClaimView {
  readonly state: State;
  /** The word for the state; empty for a description. */
  readonly word: string;
  /** Empty where nobody has looked for one. */
  readonly value: string;
  readonly detail: string;
  readonly conditions: readonly string[];
  readonly particulars: readonly Particular[];
  /** What newer releases change, the oldest first. */
  readonly newer: readonly NewerView[];
  readonly correction?: CorrectionView;
  readonly conflict?: ConflictView;
  readonly sources: readonly SourceView[];
  /** The day of the last re-reading; absent where nobody has looked yet. */
  readonly reviewed?: string;
}

/** A disagreement, ready to be shown. */
export function conflictView(conflict: NonNullable<ResolvedClaim['conflict']>): ConflictView {
  const statements = conflict.statements.map(({ says, source }) => ({
    says,
    source: sourceView(source),
  }));
  return { about: conflict.about, statements, believed: conflict.believed };
}

/** What a newer change was read in. */
const BASIS = {
  documents: 'read in documents of that release',
  code: 'read in its code',
  'second hand': 'known at second hand',
} as const;

function newerView({ release, change, basis, sources }: ResolvedNewer): NewerView {
  return { release, change, basis: BASIS[basis], sources: sources.map(sourceView) };
}

/** What the site says of a common statement, in a word or two. */
export function correctionVerdict({ untrueSince, inPart }: CorrectionView): string {
  if (untrueSince !== undefined) return `Untrue since ${untrueSince}.`;
  return inPart === true ? 'True only in part.' : 'Not true.';
}

type Texts = Pick<ClaimView, 'value' | 'detail'>;

function textsOf({ support, value = '', detail = '', searched = '' }: ResolvedClaim): Texts {
  if (support === 'unknown') return { value: 'No primary source answers this', detail: searched };
  if (support === 'unresearched') {
    return { value: '', detail: 'Nobody has looked for an answer in primary sources yet.' };
  }
  return { value, detail };
}

/** The view of a claim. An unknown answer says what was searched instead of a detail. */
export function claimView(claim: ResolvedClaim): ClaimView {
  const state = claim.support ?? 'described';
  return {
    state,
    word: STATE_WORDS[state],
    ...textsOf(claim),
    conditions: claim.conditions ?? [],
    particulars: particularsOf(claim),
    newer: (claim.newer ?? []).map(newerView),
    ...(claim.correction === undefined ? {} : { correction: claim.correction }),
    ...(claim.conflict === undefined ? {} : { conflict: conflictView(claim.conflict) }),
    sources: claim.sources.map(sourceView),
    ...(claim.reviewed === undefined ? {} : { reviewed: claim.reviewed }),
  };
}
