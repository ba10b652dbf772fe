/**
 * The shape of a rule that the numbers of the address planner follow. Types only; what a type cannot
 * say is a data rule in `tests/data/rules/`.
 */
import type { Citation } from './claim.ts';
import type { IsoDate, NonEmpty } from './model.ts';

/** An official text that gives another number than the rule. */
export interface OtherText {
  /** What it says, in our words: one or two sentences. */
  readonly says: string;
  /** Why the rule is right all the same, or why both are shown: one to three sentences. */
  readonly because: string;
  readonly source: Citation;
  /** The day the text stood so: that of its commit. */
  readonly date: IsoDate;
}

/** A rule by which the planner computes a number. */
export interface PlanRule {
  /** What the number is, as a phrase of at most 80 characters. */
  readonly name: string;
  /** The formula as it is printed, at most 120 characters: `interfaces × (addresses − 1) + 2`. */
  readonly formula: string;
  /** Why it is so: one to three sentences. */
  readonly why: string;
  /** The lines of code or documentation that it encodes. */
  readonly sources: NonEmpty<Citation>;
  /** Official texts that say otherwise. */
  readonly otherwise?: NonEmpty<OtherText>;
  /** The day somebody last re-read it against its sources. */
  readonly reviewed: IsoDate;
}
