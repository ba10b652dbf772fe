import type { DecisionTree } from '~/data/decision.ts';
import type { Succession, Term } from '~/data/model.ts';
import type { Dialect } from '~/data/dialect.ts';
import type { PolicyIntent } from '~/data/policy.ts';
import type { Hue } from '~/derive/preview/hue.ts';
import type { PathFacts } from '~/derive/path/facts.ts';
import type { ByFile } from '../../../scripts/snapshot/files.ts';

/** What the rules look at: the facts and the pages that embed them. */
export interface CheckedFacts extends PathFacts {
  /** The text of each MDX file, by its path: `content/cni/calico.mdx`. */
  readonly pages: Readonly<Record<string, string>>;
  /** The text of each published snapshot, by its file's name: `2026-11-22.json`. */
  readonly snapshots: ByFile;
  /** The manifest: the checksum of each snapshot's text. */
  readonly checksums: ByFile;
  readonly successions: readonly Succession[];
  readonly decision: DecisionTree;
  readonly glossary: Readonly<Record<string, Term>>;
  readonly dialects: Readonly<Record<string, Dialect>>;
  readonly policies: Readonly<Record<string, PolicyIntent>>;
  /** The text of each policy manifest, by its path: `content/policies/allow-dns/calico.yaml`. */
  readonly manifests: ByFile;
  /** The hue of each CNI that has one. */
  readonly hues: Readonly<Record<string, Hue>>;
  /** The hash of each cited passage, by its key: `rules#45-54`. */
  readonly passages: ByFile;
  /** Why documents have passages without a hash, by document. */
  readonly unread: ByFile;
  /** The day of the check, `2026-11-22`. */
  readonly today: string;
}

/** Something the compiler cannot say about the data. */
export interface Rule {
  readonly name: string;
  /** What a reader or an author loses where the rule is broken. */
  readonly why: string;
  /** A message for each fault; none where all is well. */
  readonly check: (facts: CheckedFacts) => readonly string[];
  /** Valid facts made wrong, with the messages the rule then gives. */
  readonly fails: readonly Failure[];
}

export interface Failure {
  readonly breaks: (facts: CheckedFacts) => CheckedFacts;
  readonly messages: readonly string[];
}

/** `calico/policy.fqdn: what is wrong — what to do`. */
export function message(place: string, fault: string, remedy: string): string {
  return `${place}: ${fault} — ${remedy}`;
}
