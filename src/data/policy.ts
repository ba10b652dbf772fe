/**
 * The shape of the policy cookbook. Types only; the manifests are files in `content/policies/`, named
 * after intent and dialect. What a type cannot say is a data rule in `tests/data/rules/`.
 */
import type { Citation } from './claim.ts';
import type { ClaimReference } from './decision.ts';
import type { InteractionId } from './interactions.ts';
import type { NonEmpty } from './model.ts';
import type { dialects } from './policies/dialects.ts';
import type { Intention } from './policy-intention.ts';

export type DialectId = keyof typeof dialects;

/** The intent can be written: `content/policies/<intent>/<dialect>.yaml` does it. */
export interface Written {
  readonly kind: 'written';
  /** What to know about this manifest: one sentence of at most 220 characters. */
  readonly remark: string;
  /** What it does instead of what the recipe intends, where the dialect has no other means. */
  readonly instead?: Partial<Intention>;
  readonly claims: NonEmpty<ClaimReference>;
}

/** The dialect has no means for the intent. */
export interface Impossible {
  readonly kind: 'impossible';
  /** Completes “Not possible here, because …”: at most 220 characters, with a full stop. */
  readonly because: string;
  readonly claims: NonEmpty<ClaimReference>;
}

export type PolicyAnswer = Written | Impossible;

/** Something a reader wants of a policy: a section of the cookbook. */
export interface PolicyIntent {
  readonly name: string;
  /** What the manifests do, one or two sentences. */
  readonly does: string;
  /** Why one would want that, one or two sentences. */
  readonly why: string;
  /** How one sees that it holds: one to three sentences. */
  readonly verify: string;
  /** How it is taken back, and what is left then: one or two sentences. */
  readonly undo: string;
  /** What bites where it is used. */
  readonly bites?: NonEmpty<InteractionId>;
  /** What says of labels, ports and addresses what no claim says. */
  readonly sources?: NonEmpty<Citation>;
  /** The same as `does`, in the form that manifests are compared with. */
  readonly intends: Intention;
  readonly answers: Readonly<Record<DialectId, PolicyAnswer>>;
}

/** Recipes that answer one question: a part of the cookbook. */
export interface PolicyTopic {
  readonly name: string;
  readonly recipes: Readonly<Record<string, PolicyIntent>>;
}
