/**
 * The shape of a setting: a name that people type, what it does and where it trips. Types only; what
 * a type cannot say is a data rule in `tests/data/rules/`.
 */
import type { Citation, FeatureId } from './claim.ts';
import type { CniId } from './cnis.ts';
import type { IsoDate, NonEmpty } from './model.ts';
import type { settingPlaces } from './setting-places.ts';

export type SettingPlaceId = keyof typeof settingPlaces;

/** What sort of thing a setting is. */
export type SettingKind =
  | 'environment variable'
  | 'add-on key'
  | 'Helm value'
  | 'field'
  | 'annotation'
  | 'label'
  | 'tag'
  | 'taint'
  | 'flag'
  | 'ConfigMap key'
  | 'node setting';

/**
 * A way to set it. In `code` stand for the setting: `{name}`; its value as it is typed, `{value}`, as
 * a JSON string, `{text}`, or as JSON, `{literal}`; name and value nested at their dots, as JSON on
 * one line, `{json}`, or as YAML at the indentation of the word, `{yaml}`.
 */
export interface SettingWay {
  /** The tool, or the object that is written: `kubectl`, “EKS add-on”. */
  readonly by: string;
  readonly code: string;
  readonly language: 'bash' | 'yaml' | 'json';
}

/** Where settings are written. */
export interface SettingPlace {
  readonly kind: SettingKind;
  /** Where it is, as a phrase: “environment of the container `aws-node`”. */
  readonly name: string;
  /** How it is set there, the usual way first. */
  readonly ways: NonEmpty<SettingWay>;
}

/** Another setting that is taken for this one: a like name, or the same values. */
export interface Lookalike {
  /** Its id. A data rule checks that it exists, and names this one in turn. */
  readonly setting: string;
  /** What sets the two apart, one sentence. */
  readonly how: string;
}

/** A name that people type, and what it does. */
export interface Setting {
  /** As it is typed: `WARM_IP_TARGET`, `bpf.masquerade`, `calicoNetwork.mtu`. */
  readonly name: string;
  /** Other spellings: the key of a ConfigMap, the flag of an agent. */
  readonly also?: NonEmpty<string>;
  /** Whose users set it. */
  readonly cnis: NonEmpty<CniId>;
  readonly place: SettingPlaceId;
  /** Type and allowed values, at most 120 characters. */
  readonly values: string;
  /** What holds where nobody sets it, at the release that its first source reads; at most 120 characters. */
  readonly default: string;
  /** The release that brought it. */
  readonly since?: string;
  /** What it does: one sentence of at most 200 characters. */
  readonly what: string;
  /** Where it trips, a sentence each. */
  readonly traps?: NonEmpty<string>;
  /** A value to paste: JSON, or a bare word, which is a string. */
  readonly example: string;
  /** For a place that leaves it open: how it is set, in place of the place’s own ways. */
  readonly ways?: NonEmpty<SettingWay>;
  readonly unlike?: NonEmpty<Lookalike>;
  /** Rows of the comparison that it bears on. */
  readonly features: NonEmpty<FeatureId>;
  readonly sources: NonEmpty<Citation>;
  /** Why it is told otherwise than in the snapshot published last. */
  readonly because?: string;
  /** The day somebody last re-read it against its sources. */
  readonly reviewed: IsoDate;
}

/** Settings on one subject. */
export interface SettingTopic {
  readonly name: string;
  readonly settings: Readonly<Record<string, Setting>>;
}
