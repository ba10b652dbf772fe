/**
 * The shape of a pair: two CNIs or two modes that are held against each other on a page. Types only;
 * what a type cannot say is a data rule in `tests/data/rules/`.
 */
import type { AreaId } from './areas.ts';
import type { FeatureId } from './claim.ts';
import type { ClaimKey } from './interaction.ts';
import type { InteractionId } from './interactions.ts';
import type { CapabilityId } from './mode.ts';
import type { ModeId } from './modes.ts';
import type { NonEmpty } from './model.ts';

/** A fact by its place, as messages write it; CNIs and modes keep apart, whatever their ids. */
export type Ground = ClaimKey | `modes/${ModeId}/${CapabilityId}` | `interactions/${InteractionId}`;

/** Why to take one of the two. */
export interface Reason {
  /** Completes “Take Calico where …”: at most 110 characters, no final full stop. */
  readonly where: string;
  /** The facts that say so. */
  readonly grounds: NonEmpty<Ground>;
}

/** Two of a kind, in the order of the site. */
export interface Pair<Id extends string> {
  readonly between: readonly [Id, Id];
  /** When to take the first, and when the second. */
  readonly take: readonly [NonEmpty<Reason>, NonEmpty<Reason>];
}

/** Differences that decide together. */
export interface Weight {
  readonly id: string;
  readonly name: string;
  /** Why they weigh more than what follows: one sentence of at most 150 characters. */
  readonly reason: string;
  /** Features, and areas for the features that are named nowhere. */
  readonly of: NonEmpty<AreaId | FeatureId>;
}
