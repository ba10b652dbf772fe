/**
 * The shape of a preset: a situation to start a choice from. Types only; what a type cannot say is a
 * data rule in `tests/data/rules/`.
 */
import type { ConditionId } from './conditions.ts';
import type { CapabilityId } from './mode.ts';
import type { NonEmpty } from './model.ts';

/** What a choice can ask for. */
export type AskId = ConditionId | CapabilityId;

/** A situation, and what whoever stands in it asks for. */
export interface Preset {
  readonly id: string;
  /** The situation, as one says it: at most 48 characters, no final full stop. */
  readonly name: string;
  /** Who stands there, one sentence. */
  readonly who: string;
  readonly must: NonEmpty<AskId>;
  readonly prefer?: NonEmpty<AskId>;
  /** What must not be: capabilities only. */
  readonly not?: NonEmpty<CapabilityId>;
}
