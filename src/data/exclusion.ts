/** The shape of what cannot be had together in a mode. Types only, as in `condition.ts`. */
import type { Citation } from './claim.ts';
import type { ConditionId } from './conditions.ts';
import type { ClaimKey } from './interaction.ts';
import type { NonEmpty } from './model.ts';
import type { CapabilityId } from './mode.ts';
import type { ModeId } from './modes.ts';

/** What can be asked of a mode. */
export type AskId = ConditionId | CapabilityId;

/** What some modes have each for itself, and not together. */
export interface Exclusion {
  readonly modes: NonEmpty<ModeId>;
  /** With this … */
  readonly one: AskId;
  /** … none of these. */
  readonly others: NonEmpty<AskId>;
  /** Why: one sentence of at most 160 characters. */
  readonly says: string;
  /** Claims that say so. */
  readonly claims?: NonEmpty<ClaimKey>;
  /** What says so where no claim does. */
  readonly sources?: NonEmpty<Citation>;
}
