/**
 * The shape of a claim. Types only; what a type cannot say is a data rule in `tests/data/rules/`.
 */
import type { AreaId } from './areas.ts';
import type { features } from './features.ts';
import type { IsoDate, NonEmpty } from './model.ts';
import type { DocumentId } from './sources.ts';

export type FeatureId = keyof typeof features;

/** The feature ids of one area: `policy.fqdn` belongs to `policy`. */
export type FeaturesOf<A extends AreaId> = Extract<FeatureId, `${A}.${string}`>;

/** A line, or the first and last line of a passage. */
export type LineRange = number | readonly [first: number, last: number];

/** The place in a document that a claim rests on. */
export interface Citation {
  readonly document: DocumentId;
  readonly lines?: NonEmpty<LineRange>;
  /** What the passage is about, where the document's title does not say it. */
  readonly passage?: string;
}

/** What is often said of a CNI and does not hold, or no longer. */
export interface Correction {
  /** The common statement, in the words people use. */
  readonly said: string;
  /** Version or day from which it is untrue; left out where it never was quite true. */
  readonly untrueSince?: string;
  /** The statement holds under conditions, which `now` names. */
  readonly inPart?: true;
  /** What holds instead. */
  readonly now: string;
  /** Who is misled and into what: a phrase that completes “misleads …”. */
  readonly misleads: string;
}

/** One side of a disagreement between primary sources. */
export interface Statement {
  /** What the source says, in our words. */
  readonly says: string;
  readonly source: Citation;
}

/** A question that primary sources answer differently. */
export interface Conflict {
  /** What they disagree about, as a phrase. */
  readonly about: string;
  readonly statements: readonly [Statement, Statement, ...Statement[]];
  /** Which side the claim follows, and why. */
  readonly believed: string;
}

/** What a release newer than the one compared is known to change in an answer. */
export interface NewerChange {
  /** The release from which it holds: `v3.33.0`. */
  readonly release: string;
  /** What it changes: one to three sentences. */
  readonly change: string;
  /**
   * How sure it is: documents of that release say so, its code shows it, or somebody else tells of
   * it.
   */
  readonly basis: 'documents' | 'code' | 'second hand';
  readonly sources: NonEmpty<Citation>;
  /** The day somebody last re-read it. */
  readonly reviewed: IsoDate;
}

interface Answer {
  /** The answer in a table cell: at most 60 characters, no final full stop. */
  readonly value: string;
  /** The answer in prose: two to five sentences. */
  readonly detail: string;
  /** What must be given for the answer to hold, one condition an entry. */
  readonly conditions?: NonEmpty<string>;
  /** What a fresh installation does. */
  readonly default?: string;
  /** Version (and, where it matters, maturity) since which the answer holds. */
  readonly since?: string;
  readonly correction?: Correction;
  /** What newer releases change, the oldest first. */
  readonly newer?: NonEmpty<NewerChange>;
  readonly conflict?: Conflict;
  /** Why the answer differs from the one in the snapshot published last. */
  readonly because?: string;
  readonly sources: NonEmpty<Citation>;
  /** The day somebody last re-read the claim against its sources. */
  readonly reviewed: IsoDate;
}

/** It works, in the open-source edition. */
export interface Yes extends Answer {
  readonly support: 'yes';
}

/** It works, with a gap. */
export interface Partial extends Answer {
  readonly support: 'partial';
  /** What is missing: a phrase that completes “missing: …”. */
  readonly missing: string;
}

/** It does not work. */
export interface No extends Answer {
  readonly support: 'no';
}

/** It works in a paid edition only. */
export interface Paid extends Answer {
  readonly support: 'paid';
  /** The edition or editions that have it. */
  readonly edition: string;
}

/** Something outside the CNI does it. */
export interface External extends Answer {
  readonly support: 'external';
  /** The component that provides it. */
  readonly provider: string;
}

/** The question does not arise. */
export interface NotApplicable extends Answer {
  readonly support: 'na';
}

/** No primary source answers the question. Never shown as no. */
export interface Unknown {
  readonly support: 'unknown';
  /** What was read without finding an answer. */
  readonly searched: string;
  /** What newer releases change, the oldest first. */
  readonly newer?: NonEmpty<NewerChange>;
  /** Why an answer published before is no longer held. */
  readonly because?: string;
  readonly sources?: readonly Citation[];
  readonly reviewed: IsoDate;
}

/**
 * Nobody has looked for an answer yet. It says nothing of the CNI, so it is neither counted nor
 * compared; `unknown` is for those who have looked.
 */
export interface Unresearched {
  readonly support: 'unresearched';
  readonly because?: never;
  readonly sources?: never;
  readonly reviewed?: never;
}

/** An answer to a capability. */
export type CapabilityClaim =
  Yes | Partial | No | Paid | External | NotApplicable | Unknown | Unresearched;

/** An answer to a description: a value without a support level. */
export type Description = Answer & { readonly support?: never };

export type Claim = CapabilityClaim | Description;

/** Levels of support, as they are written in the data. */
export type Support = CapabilityClaim['support'];

type ClaimOf<F extends FeatureId> = (typeof features)[F]['kind'] extends 'description'
  ? Description | Unknown | Unresearched
  : CapabilityClaim;

/** Every claim of one CNI in one area. A missing or misspelt id does not compile. */
export type ClaimsFor<A extends AreaId> = {
  readonly [F in FeaturesOf<A>]: ClaimOf<F>;
};

/** Every claim of one CNI. */
export type ClaimsOfCni = { readonly [F in FeatureId]: ClaimOf<F> };
