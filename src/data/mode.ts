/**
 * The shape of a mode: a way to run one or two CNIs that somebody can install and name. Types only;
 * what a type cannot say is a data rule in `tests/data/rules/`.
 */
import type { AreaId } from './areas.ts';
import type {
  Citation,
  Conflict,
  FeatureId,
  External,
  No,
  NotApplicable,
  Paid,
  Partial as InPart,
  Yes,
} from './claim.ts';
import type { CniId } from './cnis.ts';
import type { features } from './features.ts';
import type { IsoDate, NonEmpty } from './model.ts';

/** The features that have a level of support; modes speak of them alone. */
export type CapabilityId = {
  [F in FeatureId]: (typeof features)[F]['kind'] extends 'capability' ? F : never;
}[FeatureId];

/** A setting that makes the mode, as it is written where it is set. */
export interface ModeSetting {
  /** Exact name: `ENABLE_PREFIX_DELEGATION`, `kubeProxyReplacement`. */
  readonly name: string;
  /** Exact value: `true`, `VXLAN`. */
  readonly value: string;
  /** Where it is set: “environment of the `aws-node` DaemonSet”, “Helm value”. */
  readonly where: string;
}

/** A step of the installation. */
export interface SetupStep {
  /** What it does, as an imperative sentence. */
  readonly step: string;
  /** Commands or values to paste. */
  readonly code?: string;
  readonly language?: 'bash' | 'yaml' | 'json';
}

/**
 * Capabilities for which the mode answers as the CNI does. With sources somebody has re-read them
 * for this mode; without, the mode cannot touch them by their nature.
 */
export interface SameAnswers<C extends CniId> {
  readonly features: NonEmpty<CapabilityId>;
  /** Whose answer it is, where it is not the one that answers the area. */
  readonly of?: C;
  /** Why the mode changes nothing: one sentence. */
  readonly reason: string;
  readonly sources?: NonEmpty<Citation>;
}

interface ModeAnswerParts<C extends CniId> {
  /** Whose matter it is, where it is not that of the CNI that answers the area. */
  readonly of?: C;
  /** The answer in a table cell: at most 60 characters, no final full stop. */
  readonly value: string;
  /** Why it differs from what the CNI answers: one to three sentences. */
  readonly reason: string;
  /** What must be given for the answer to hold, one condition an entry. */
  readonly conditions?: NonEmpty<string>;
  readonly default?: string;
  readonly since?: string;
  readonly conflict?: Conflict;
  /** Why the answer differs from the one in the snapshot published last. */
  readonly because?: string;
  readonly sources: NonEmpty<Citation>;
  /** The day it was re-read, where that is later than the mode as a whole. */
  readonly reviewed?: IsoDate;
}

/** What an arm of the support levels says beside what all of them say. */
type ArmOf<A extends { readonly support: string }> = Pick<
  A,
  Extract<keyof A, 'support' | 'missing' | 'edition' | 'provider'>
>;

/** An answer of the mode that is not the one of the CNI. */
export type Deviation<C extends CniId> = ModeAnswerParts<C> &
  (ArmOf<Yes> | ArmOf<InPart> | ArmOf<No> | ArmOf<Paid> | ArmOf<External> | ArmOf<NotApplicable>);

/** Somebody looked, and no primary source says how it is in this mode. */
export interface ModeUnknown<C extends CniId> {
  readonly support: 'unknown';
  readonly of?: C;
  /** What was read without finding an answer. */
  readonly searched: string;
  readonly sources?: readonly Citation[];
  readonly because?: string;
  readonly reviewed?: IsoDate;
}

/** A way to run the CNIs `C`. */
export interface Mode<C extends CniId> {
  /** At most 40 characters: the column head and the title of its page. */
  readonly name: string;
  /** At most 18 characters, for places where the name is too long. */
  readonly short: string;
  /** What it is, one sentence. */
  readonly summary: string;
  readonly cnis: NonEmpty<C>;
  /** Whose answers each area takes. */
  readonly areas: Readonly<Record<AreaId, C>>;
  readonly settings: readonly ModeSetting[];
  readonly setup: NonEmpty<SetupStep>;
  /** What must be given, one requirement an entry. */
  readonly requirements: NonEmpty<string>;
  /** Who answers when it breaks: one or two sentences. */
  readonly supportedBy: string;
  readonly same: readonly SameAnswers<C>[];
  /** What differs. A capability in neither list is not checked. */
  readonly answers: Readonly<Partial<Record<CapabilityId, Deviation<C> | ModeUnknown<C>>>>;
  readonly sources: NonEmpty<Citation>;
  /** The day somebody last re-read the mode against its sources. */
  readonly reviewed: IsoDate;
}
