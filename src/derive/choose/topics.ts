import type { Citation } from '../../data/claim.ts';
import type { Condition, ConditionStatement } from '../../data/condition.ts';

/** A statement on a condition as it is read: its ids are texts. */
export type StatementEntry = Omit<ConditionStatement, 'modes' | 'claims' | 'sources'> & {
  readonly modes: readonly string[];
  readonly claims?: readonly string[];
  readonly sources?: readonly Citation[];
};

/** A condition as it is read. */
export type ConditionEntry = Omit<Condition, 'rule'> & {
  readonly rule:
    | { readonly stated: readonly StatementEntry[] }
    | { readonly cni: string }
    | { readonly alone: true };
};

/** What is asked on one subject, as it is read. */
export interface TopicEntry {
  readonly name: string;
  readonly conditions: Readonly<Record<string, ConditionEntry>>;
  readonly capabilities?: readonly string[];
}

export type ConditionTopics = readonly TopicEntry[];
