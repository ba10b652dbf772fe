/**
 * The shape of the map from fields of policies to what each mode makes of them. Types only; what a
 * type cannot say is a data rule in `tests/data/rules/`.
 */
import type { CniId } from './cnis.ts';
import type { InteractionId } from './interactions.ts';
import type { CapabilityId } from './mode.ts';
import type { NonEmpty } from './model.ts';
import type { ModeId } from './modes.ts';
import type { DialectId } from './policy.ts';

/** What a mode makes of a field: it does what it says, in part, or not, or no source says. */
export type FieldVerdict = 'enforced' | 'part' | 'not' | 'unknown';

/** Where the level of an answer does not say what becomes of a field. */
export interface FieldException {
  readonly modes: NonEmpty<ModeId>;
  readonly verdict: FieldVerdict;
  /** What happens, at most 140 characters; without it the answer of the mode speaks for itself. */
  readonly says?: string;
  /** What must be given for the verdict to hold, as a phrase of at most 110 characters. */
  readonly needs?: string;
  /** The capability whose answers say so, where it is not that of the field. */
  readonly feature?: CapabilityId;
  /** The interaction that says so. */
  readonly interaction?: InteractionId;
}

/** What decides about a field. */
export interface FieldGrounds {
  /** The capability whose answers decide: yes is enforced, no and paid are not. */
  readonly feature: CapabilityId;
  /** What an answer in part means here: mostly that something else is missing. Else it is `part`. */
  readonly inPart?: FieldVerdict;
  readonly except?: NonEmpty<FieldException>;
}

/**
 * What decides about a field: grounds; `form` where it has no effect on traffic; `unchecked` where
 * nobody has held it against the modes yet.
 */
export type FieldRests = FieldGrounds | 'form' | 'unchecked';

/** What a value is asked, for a case of its own. */
export interface ValueTest {
  /** It is one of these. */
  readonly is?: NonEmpty<string>;
  /**
   * A name where a number could stand; a range of one family; a range that can hold pods or nodes; the
   * address of the agent of EKS Pod Identity alone.
   */
  readonly form?: 'name' | 'ipv4' | 'ipv6' | 'cluster-range' | 'pod-identity';
}

/** Values of a field about which something else decides. */
export interface FieldCase {
  /** What sets them apart, as the table names them: `SCTP`, `a name`. */
  readonly name: string;
  readonly when: ValueTest;
  readonly rests: FieldGrounds;
}

/**
 * What a field takes. A plural is a list. `selector` is a label selector of Kubernetes, `labels` a map
 * of texts, `mixed` a text or a number, `any` whatever stands there.
 */
export type FieldShape =
  | 'object'
  | 'objects'
  | 'text'
  | 'texts'
  | 'number'
  | 'numbers'
  | 'flag'
  | 'mixed'
  | 'mixes'
  | 'selector'
  | 'selectors'
  | 'labels'
  | 'any';

/** A field of a policy. */
export interface PolicyField {
  readonly takes: FieldShape;
  readonly rests: FieldRests;
  /** All values there are, where they are a list. */
  readonly values?: NonEmpty<string>;
  readonly cases?: NonEmpty<FieldCase>;
  /** What becomes of it becomes of the whole document. */
  readonly decides?: boolean;
  readonly fields?: PolicyFields;
}

/** Fields by their names. */
export type PolicyFields = Readonly<Record<string, PolicyField>>;

/** A version of a kind that is none any more, or not the one that engines read. */
export interface OtherVersion {
  readonly apiVersion: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}

/** A kind of policies, with all of its fields. */
export interface PolicyKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly dialect: DialectId;
  readonly scope: 'namespace' | 'cluster';
  /** The CNIs whose engines read it; where another decides on policy, the kind is unknown. */
  readonly readBy: NonEmpty<CniId>;
  /** What decides about the kind as a whole. */
  readonly rests: FieldGrounds;
  /** It reports what it would do, and drops nothing. */
  readonly isTrial?: boolean;
  /** Fields that must be there, as `spec.podSelector`. */
  readonly required?: NonEmpty<string>;
  readonly otherVersions?: NonEmpty<OtherVersion>;
  /** The fields beside `metadata`; left out where the kind alone decides. */
  readonly fields?: PolicyFields;
}
