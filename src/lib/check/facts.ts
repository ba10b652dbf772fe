/** What a policy is held against, as it is sent: fetched when something is checked first. */

/** What becomes of a field, or of a whole policy, in a mode. `unchecked`: nobody has looked. */
export const VERDICTS = ['enforced', 'part', 'not', 'unknown', 'unchecked'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Why a mode makes of a field what it does. */
export interface Reason {
  readonly verdict: Verdict;
  /** A sentence; empty where the field does what it says. */
  readonly says: string;
  /** What must be given for the verdict to hold, as a phrase. */
  readonly needs?: string;
  /** Where it stands. */
  readonly href: string;
}

/** What a field takes; a plural is a list. */
export type Shape =
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

/** What a value is asked, for a case of its own. */
export interface CaseTest {
  readonly is?: readonly string[];
  readonly form?: 'name' | 'ipv4' | 'ipv6' | 'cluster-range' | 'pod-identity';
}

/** Values of a field with a row of their own. */
export interface CheckCase {
  readonly name: string;
  readonly when: CaseTest;
  readonly row: number;
}

/** A field. */
export interface CheckField {
  readonly takes: Shape;
  /** Its row among the reasons by mode; nothing where it has no effect on traffic. */
  readonly row?: number;
  readonly values?: readonly string[];
  readonly cases?: readonly CheckCase[];
  /** What becomes of it becomes of the whole policy. */
  readonly decides?: boolean;
  /** The fields below it, by name, each by its place among all fields. */
  readonly fields?: Readonly<Record<string, number>>;
}

/** A kind of policies. */
export interface CheckKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly scope: 'namespace' | 'cluster';
  readonly row: number;
  readonly isTrial?: boolean;
  readonly required?: readonly string[];
  readonly otherVersions?: readonly { readonly apiVersion: string; readonly remedy: string }[];
  readonly fields?: Readonly<Record<string, number>>;
}

/** A mode, with the CNI that decides on policy in it. */
export interface CheckMode {
  readonly id: string;
  readonly name: string;
  readonly cni: string;
}

/** All that policies are held against. */
export interface CheckFacts {
  readonly modes: readonly CheckMode[];
  readonly reasons: readonly Reason[];
  /** For each row the reason of every mode, by its place among the reasons. */
  readonly rows: readonly (readonly number[])[];
  readonly fields: readonly CheckField[];
  readonly kinds: readonly CheckKind[];
}

/** The reason of a row in a mode, both by their places. */
export function reasonOf({ rows, reasons }: CheckFacts, row: number, mode: number): Reason {
  const reason = reasons[rows[row]?.[mode] ?? -1];
  if (!reason) throw new Error(`row ${String(row)} has no reason for mode ${String(mode)}`);
  return reason;
}
