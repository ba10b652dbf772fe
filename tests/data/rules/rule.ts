import type { CniId } from '~/data/cnis.ts';
import type { DecisionTree } from '~/data/decision.ts';
import type { InstanceType } from '~/data/instance.ts';
import type { ModeId } from '~/data/modes.ts';
import type { Pair, Weight } from '~/data/pair.ts';
import type { PlanExample, PlanTable } from '~/data/plan-example.ts';
import type { PlanWay } from '~/data/plan-way.ts';
import type { Preset } from '~/data/preset.ts';
import type { Succession, Term } from '~/data/model.ts';
import type { Dialect } from '~/data/dialect.ts';
import type { PolicyIntent } from '~/data/policy.ts';
import type { Synonym } from '~/data/synonym.ts';
import type { Hue } from '~/derive/preview/hue.ts';
import type { PathFacts } from '~/derive/path/facts.ts';
import type { ReasonSeal } from '../../../scripts/sources/reason-seal.ts';
import type { ByFile } from '../../../scripts/snapshot/files.ts';

/** What the rules look at: the facts and the pages that embed them. */
export interface CheckedFacts extends PathFacts {
  readonly modes: NonNullable<PathFacts['modes']>;
  readonly interactionTopics: NonNullable<PathFacts['interactionTopics']>;
  readonly neighbours: NonNullable<PathFacts['neighbours']>;
  readonly conditionTopics: NonNullable<PathFacts['conditionTopics']>;
  readonly exclusions: NonNullable<PathFacts['exclusions']>;
  readonly benchmarks: NonNullable<PathFacts['benchmarks']>;
  readonly excludedStudies: NonNullable<PathFacts['excludedStudies']>;
  readonly scaleReports: NonNullable<PathFacts['scaleReports']>;
  readonly conformance: NonNullable<PathFacts['conformance']>;
  readonly planRules: NonNullable<PathFacts['planRules']>;
  readonly settingTopics: NonNullable<PathFacts['settingTopics']>;
  readonly settingPlaces: NonNullable<PathFacts['settingPlaces']>;
  readonly symptomTopics: NonNullable<PathFacts['symptomTopics']>;
  readonly synonyms: readonly Synonym[];
  /** Words in code type that look like settings and are none, by the word. */
  readonly otherWords: ByFile;
  /** The text of each MDX file, by its path: `content/cni/calico.mdx`. */
  readonly pages: Readonly<Record<string, string>>;
  /** The text of each published snapshot, by its file's name: `2026-11-22.json`. */
  readonly snapshots: ByFile;
  /** The manifest: the checksum of each snapshot's text. */
  readonly checksums: ByFile;
  /** The checksums as they were written a second time, outside of the folder of the snapshots. */
  readonly witness: ByFile;
  readonly successions: readonly Succession[];
  readonly decision: DecisionTree;
  readonly cniPairs: readonly Pair<CniId>[];
  readonly modePairs: readonly Pair<ModeId>[];
  readonly weights: readonly Weight[];
  readonly presets: readonly Preset[];
  readonly instances: readonly InstanceType[];
  readonly planWays: Readonly<Record<string, PlanWay>>;
  readonly planExamples: Readonly<Record<string, PlanExample>>;
  readonly planTables: Readonly<Record<string, PlanTable>>;
  readonly glossary: Readonly<Record<string, Term>>;
  readonly dialects: Readonly<Record<string, Dialect>>;
  readonly policies: Readonly<Record<string, PolicyIntent>>;
  /** The text of each policy manifest, by its path: `content/policies/allow-dns/calico.yaml`. */
  readonly manifests: ByFile;
  /** The hue of each CNI that has one. */
  readonly hues: Readonly<Record<string, Hue>>;
  /** The hash of each cited passage, by its key: `rules#45-54`. */
  readonly passages: ByFile;
  /** What binds each new “because” to the answer it explains, by claim: `calico/policy.fqdn`. */
  readonly reasons: Readonly<Record<string, ReasonSeal>>;
  /** The ids that each file of a dictionary in several files writes down. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** The repositories, their owners and the web hosts that belong to a CNI's own project. */
  readonly ownSources: Readonly<Record<string, readonly string[]>>;
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

/** The form of a message: a place, which may be a line of a file, what is wrong and what to do. */
export const MESSAGE = /^[^\s:][^:]*(:\d+)?: .+ — .+$/su;

/** `calico/policy.fqdn: what is wrong — what to do`. */
export function message(place: string, fault: string, remedy: string): string {
  return `${place}: ${fault} — ${remedy}`;
}
