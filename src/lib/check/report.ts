import type { Verdict } from './facts.ts';
import type { Problem } from './read.ts';

/** What a policy does with the field of a row: where it stands first, and how often. */
export interface Hit {
  readonly row: number;
  /** The field as one reads it: `spec.egress[0].ports[1].port`. */
  readonly path: string;
  readonly line: number;
  /** The values that set a case apart, as the table names them. */
  readonly name?: string;
  /** What becomes of it becomes of the whole policy. */
  readonly decides?: boolean;
  readonly count: number;
}

/** What is wrong with a policy wherever it is run, or to be looked at. */
export interface Fault {
  /** The API server refuses or drops it; or a hint, which may be meant so. */
  readonly kind: 'fault' | 'hint';
  readonly line: number;
  readonly says: string;
  readonly remedy: string;
  /** Where more about it stands, a path below the site. */
  readonly path?: string;
}

/** A policy with what each mode makes of it. */
export interface CheckedPolicy {
  readonly file?: string;
  readonly line: number;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Empty for a kind of the cluster, and where none is written. */
  readonly namespace: string;
  readonly isTrial: boolean;
  /** The row of the kind; nothing where the kind is not known here. */
  readonly row?: number;
  /** By the place of the mode. */
  readonly verdicts: readonly Verdict[];
  readonly hits: readonly Hit[];
  readonly faults: readonly Fault[];
}

/** What was found in all that was given. */
export interface CheckReport {
  readonly policies: readonly CheckedPolicy[];
  /** Objects that are no policies, by their kind and how often. */
  readonly others: readonly (readonly [kind: string, count: number])[];
  readonly problems: readonly Problem[];
}
