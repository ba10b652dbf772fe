/**
 * The shape of a symptom: what one sees when something is wrong, what it means and what helps. Types
 * only; what a type cannot say is a data rule in `tests/data/rules/`.
 */
import type { Citation } from './claim.ts';
import type { CniId } from './cnis.ts';
import type { ClaimKey, UpstreamIssue } from './interaction.ts';
import type { InteractionId } from './interactions.ts';
import type { SetupStep } from './mode.ts';
import type { IsoDate, NonEmpty } from './model.ts';
import type { ModeId } from './modes.ts';

/** What one sees when something is wrong, and what helps. */
export interface Symptom {
  /** What one sees, as a short sentence without a full stop, at most 90 characters. */
  readonly name: string;
  /**
   * The message as it is printed, variable parts in angle quotes: `failed to find plugin "‹name›" in
   * path`. Several where versions print it differently; none where nothing is printed.
   */
  readonly messages?: NonEmpty<string>;
  /** Whole lines as users paste them, with names and addresses: each has to be recognised. */
  readonly samples?: NonEmpty<string>;
  readonly cnis: NonEmpty<CniId>;
  /** Modes in which it is met, where it is not met in every mode of the CNIs. */
  readonly modes?: NonEmpty<ModeId>;
  /** What has to be given for it, as a phrase: “security groups for pods in strict mode”. */
  readonly when?: string;
  /** What it means: one to three sentences. */
  readonly means: string;
  /** How to make sure: what to look for, with the command that shows it. */
  readonly confirm: NonEmpty<SetupStep>;
  /** What helps, the likeliest first, with what can be pasted. */
  readonly remedy: NonEmpty<SetupStep>;
  /** Versions affected, as a phrase. */
  readonly affected?: string;
  /** The release that mends it. */
  readonly fixed?: string;
  readonly issues?: NonEmpty<UpstreamIssue>;
  /** What it rests on: the project’s documents or code, or reports of users alone. */
  readonly basis: 'documents' | 'code' | 'reports';
  /** Claims whose readers have to know it. */
  readonly claims: NonEmpty<ClaimKey>;
  readonly interactions?: NonEmpty<InteractionId>;
  /** Guides whose readers have to know it, by slug. */
  readonly guides?: NonEmpty<string>;
  readonly sources: NonEmpty<Citation>;
  /** Why it is told otherwise than in the snapshot published last. */
  readonly because?: string;
  /** The day somebody last re-read it against its sources. */
  readonly reviewed: IsoDate;
}

/** Symptoms of one sort. */
export interface SymptomTopic {
  readonly name: string;
  readonly symptoms: Readonly<Record<string, Symptom>>;
}
