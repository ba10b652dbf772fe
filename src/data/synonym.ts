/** The shape of synonyms: other words under which people look for what the site tells. */
import type { CniId } from './cnis.ts';
import type { FeatureId } from './claim.ts';
import type { glossary } from './glossary.ts';
import type { InteractionId } from './interactions.ts';
import type { ModeId } from './modes.ts';
import type { NonEmpty } from './model.ts';

/** What can be looked for, by kind and id. A data rule checks those that are too many for the type. */
export type SearchTarget =
  | `feature/${FeatureId}`
  | `setting/${string}`
  | `symptom/${string}`
  | `term/${keyof typeof glossary}`
  | `mode/${ModeId}`
  | `interaction/${InteractionId}`
  | `cni/${CniId}`;

/** Other words for one thing. */
export interface Synonym {
  readonly of: SearchTarget;
  /** As people type them, in small letters. */
  readonly words: NonEmpty<string>;
}
