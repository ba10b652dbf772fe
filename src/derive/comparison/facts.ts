import type { ScaleReport, ExcludedStudy, Study } from '../../data/benchmark.ts';
import type { Claim } from '../../data/claim.ts';
import type { CniId } from '../../data/cnis.ts';
import type { Condition, ConditionTopic } from '../../data/condition.ts';
import type { ConformanceReport } from '../../data/conformance-report.ts';
import type { Exclusion } from '../../data/exclusion.ts';
import type { Interaction, InteractionTopic, Neighbour } from '../../data/interaction.ts';
import type { Mode } from '../../data/mode.ts';
import type { PlanRule } from '../../data/plan-rule.ts';
import type { PolicyIntent } from '../../data/policy.ts';
import type { Setting, SettingPlace, SettingTopic } from '../../data/setting.ts';
import type { Symptom, SymptomTopic } from '../../data/symptom.ts';
import type { Area, Cni, Feature, Pin, SourceDocument } from '../../data/model.ts';

/** Documents and pins to look citations up in. */
export interface SourceIndex {
  readonly documents: Readonly<Record<string, SourceDocument>>;
  readonly pins: Readonly<Record<string, Pin>>;
}

/** All facts as they are written; the real ones, or three rows in a test. Claims by CNI. */
export interface Facts extends SourceIndex {
  readonly areas: Readonly<Record<string, Area>>;
  readonly features: Readonly<Record<string, Feature>>;
  readonly cnis: Readonly<Record<string, Cni>>;
  readonly claims: Readonly<Record<string, Readonly<Record<string, Claim>>>>;
  readonly modes?: Readonly<Record<string, Mode<CniId>>>;
  readonly interactionTopics?: Readonly<Record<string, InteractionTopic>>;
  readonly settingTopics?: Readonly<Record<string, SettingTopic>>;
  readonly settingPlaces?: Readonly<Record<string, SettingPlace>>;
  readonly symptomTopics?: Readonly<Record<string, SymptomTopic>>;
  readonly neighbours?: Readonly<Record<string, Neighbour>>;
  readonly conditionTopics?: readonly ConditionTopic[];
  readonly exclusions?: readonly Exclusion[];
  readonly benchmarks?: Readonly<Record<string, Study>>;
  readonly excludedStudies?: readonly ExcludedStudy[];
  readonly scaleReports?: Readonly<Record<string, ScaleReport>>;
  readonly conformance?: Readonly<Record<string, ConformanceReport>>;
  readonly planRules?: Readonly<Record<string, PlanRule>>;
  readonly policies?: Readonly<Record<string, PolicyIntent>>;
}

/** One claim; throws with both ids where it does not exist. */
export function findClaim(facts: Pick<Facts, 'claims'>, cni: string, feature: string): Claim {
  const claim = facts.claims[cni]?.[feature];
  if (claim === undefined) throw new Error(`${cni}/${feature}: no such claim`);
  return claim;
}

type Entries<T> = readonly (readonly [id: string, entry: T])[];

/** Every interaction with its id, in the order of their subjects. */
export function interactionEntries({ interactionTopics = {} }: Facts): Entries<Interaction> {
  return Object.values(interactionTopics).flatMap((topic) => Object.entries(topic.interactions));
}

/** Every setting with its id, in the order of their subjects. */
export function settingEntries({ settingTopics = {} }: Facts): Entries<Setting> {
  return Object.values(settingTopics).flatMap((topic) => Object.entries(topic.settings));
}

/** Every symptom with its id, in the order of their subjects. */
export function symptomEntries({ symptomTopics = {} }: Facts): Entries<Symptom> {
  return Object.values(symptomTopics).flatMap((topic) => Object.entries(topic.symptoms));
}

/** Every condition with its id, in the order of their subjects. */
export function conditionEntries({
  conditionTopics = [],
}: Pick<Facts, 'conditionTopics'>): Entries<Condition> {
  return conditionTopics.flatMap((topic) => Object.entries(topic.conditions));
}
