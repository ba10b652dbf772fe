/**
 * The shape of a condition: what somebody may ask of a mode that no capability asks. Types only; what
 * a type cannot say is a data rule in `tests/data/rules/`.
 */
import type { Citation } from './claim.ts';
import type { CniId } from './cnis.ts';
import type { ClaimKey } from './interaction.ts';
import type { IsoDate, NonEmpty } from './model.ts';
import type { CapabilityId } from './mode.ts';
import type { ModeId } from './modes.ts';

/** How some modes stand to a condition. */
export interface ConditionStatement {
  readonly modes: NonEmpty<ModeId>;
  /** `partial` holds if what `keep` says is given; `unknown` where no primary source says. */
  readonly holds: 'yes' | 'partial' | 'no' | 'unknown';
  /** Why, in a line: at most 60 characters, no final full stop. */
  readonly says: string;
  /** What has to be given or kept for it to hold, one sentence. */
  readonly keep?: string;
  /** Claims that say so. */
  readonly claims?: NonEmpty<ClaimKey>;
  /** What says so where no claim does. */
  readonly sources?: NonEmpty<Citation>;
}

/** By what a condition is judged. */
export type ConditionRule =
  /** Said of every mode, once. */
  | { readonly stated: NonEmpty<ConditionStatement> }
  /** A CNI is part of the mode. */
  | { readonly cni: CniId }
  /** The mode has one CNI alone. */
  | { readonly alone: true };

/** What somebody may ask of a mode beside its capabilities. */
export interface Condition {
  /** What is asked, as one writes it into a list: at most 48 characters, no final full stop. */
  readonly name: string;
  /** What it means and where it ends: one or two sentences. */
  readonly means: string;
  readonly rule: ConditionRule;
  /** Levels of support that meet no requirement while this is asked. */
  readonly refuses?: NonEmpty<'paid' | 'external'>;
  /** The day somebody last re-read it against its sources. */
  readonly reviewed: IsoDate;
}

/** What is asked on one subject: conditions and capabilities, in the order of the page. */
export interface ConditionTopic {
  readonly name: string;
  readonly conditions: Readonly<Record<string, Condition>>;
  /** Capabilities that belong to the subject as well. */
  readonly capabilities?: readonly CapabilityId[];
}
