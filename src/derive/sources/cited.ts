import type { ScaleReport, Study } from '../../data/benchmark.ts';
import type { Citation, Claim } from '../../data/claim.ts';
import type { CniId } from '../../data/cnis.ts';
import type { Condition } from '../../data/condition.ts';
import type { ConformanceReport } from '../../data/conformance-report.ts';
import type { Exclusion } from '../../data/exclusion.ts';
import type { Interaction } from '../../data/interaction.ts';
import type { Mode } from '../../data/mode.ts';
import type { PlanRule } from '../../data/plan-rule.ts';
import type { PolicyIntent } from '../../data/policy.ts';
import type { Setting } from '../../data/setting.ts';
import type { Symptom } from '../../data/symptom.ts';
import {
  conditionEntries,
  type Facts,
  interactionEntries,
  settingEntries,
  symptomEntries,
} from '../comparison/facts.ts';

/** A citation with the place of the fact that rests on it, as messages name it. */
export interface CitedFact {
  /** `calico/policy.fqdn`, `modes/calico-ebpf/policy.fqdn`, `interactions/two-engines`. */
  readonly place: string;
  readonly citation: Citation;
}

/** Every citation of a claim, those of its conflict among them. */
export function citationsOf(claim: Claim): readonly Citation[] {
  if (claim.support === 'unresearched') return [];
  const newer = claim.newer?.flatMap(({ sources }) => sources) ?? [];
  const sources = [...(claim.sources ?? []), ...newer];
  if (claim.support === 'unknown') return sources;
  return [...sources, ...(claim.conflict?.statements.map(({ source }) => source) ?? [])];
}

function at(place: string, citations: readonly Citation[]): readonly CitedFact[] {
  return citations.map((citation) => ({ place, citation }));
}

/** Every citation of a mode: of its set-up, and of each answer. */
export function modeCitations(
  id: string,
  { sources, same, answers }: Mode<CniId>,
): readonly CitedFact[] {
  const place = `modes/${id}`;
  return [
    ...at(place, sources),
    ...same.flatMap((group) => at(`${place}/${group.features[0]}`, group.sources ?? [])),
    ...Object.entries(answers).flatMap(([feature, answer]) => {
      const conflict = 'conflict' in answer ? answer.conflict : undefined;
      const statements = conflict?.statements.map(({ source }) => source) ?? [];
      return at(`${place}/${feature}`, [...(answer.sources ?? []), ...statements]);
    }),
  ];
}

/** Every citation of an interaction: of itself, its issues and its conflict. */
export function interactionCitations(
  id: string,
  { sources, issues, conflict }: Interaction,
): readonly CitedFact[] {
  return at(`interactions/${id}`, [
    ...sources,
    ...(issues ?? []).map(({ source }) => source),
    ...(conflict?.statements.map(({ source }) => source) ?? []),
  ]);
}

/** Every citation of a setting. */
export function settingCitations(id: string, { sources }: Setting): readonly CitedFact[] {
  return at(`settings/${id}`, sources);
}

/** Every citation of a symptom: of itself, and of its issues. */
export function symptomCitations(id: string, { sources, issues }: Symptom): readonly CitedFact[] {
  return at(`symptoms/${id}`, [...sources, ...(issues ?? []).map(({ source }) => source)]);
}

/** Every citation of a condition, at the first mode of the statement that rests on it. */
export function conditionCitations(id: string, { rule }: Condition): readonly CitedFact[] {
  const stated = 'stated' in rule ? rule.stated : [];
  return stated.flatMap(({ modes, sources }) => at(`conditions/${id}/${modes[0]}`, sources ?? []));
}

/** Every citation of an exclusion, at its first mode. */
function exclusionCitations({ modes, one, sources }: Exclusion): readonly CitedFact[] {
  return at(`exclusions/${modes[0]}/${one}`, sources ?? []);
}

/** Every citation of a rule of the planner: of itself, and of texts that say otherwise. */
export function planRuleCitations(
  id: string,
  { sources, otherwise }: PlanRule,
): readonly CitedFact[] {
  const others = otherwise === undefined ? [] : otherwise.map(({ source }) => source);
  return at(`plan-rules/${id}`, [...sources, ...others]);
}

/** Every citation of a recipe of the cookbook. */
export function recipeCitations(id: string, { sources }: PolicyIntent): readonly CitedFact[] {
  return at(`policies/${id}`, sources ?? []);
}

/** Every citation of a benchmark, each once: of figures, of what was read beside, of what others saw. */
export function studyCitations(id: string, study: Study): readonly CitedFact[] {
  const { read, sources, measures, contrary = [] } = study;
  const own = Object.values(measures).map((measure) => measure.read ?? read);
  const all = [read, ...own, ...sources, ...contrary.map(({ source }) => source)];
  const known = new Map(all.map((citation) => [JSON.stringify(citation), citation]));
  return at(`benchmarks/${id}`, [...known.values()]);
}

/** Every citation of a report of scale. */
export function scaleCitations(id: string, { sources }: ScaleReport): readonly CitedFact[] {
  return at(`scale-reports/${id}`, sources);
}

/** Every citation of a report of a test suite. */
export function conformanceCitations(
  id: string,
  { sources }: ConformanceReport,
): readonly CitedFact[] {
  return at(`conformance/${id}`, sources);
}

/** Every citation of the facts outside of packet paths. */
export function citedFacts(facts: Facts): readonly CitedFact[] {
  const { claims, modes = {}, exclusions = [], planRules = {}, policies = {} } = facts;
  const { benchmarks = {}, scaleReports = {}, conformance = {} } = facts;
  return [
    ...Object.entries(claims).flatMap(([cni, byFeature]) =>
      Object.entries(byFeature).flatMap(([feature, claim]) =>
        at(`${cni}/${feature}`, citationsOf(claim)),
      ),
    ),
    ...Object.entries(modes).flatMap(([id, mode]) => modeCitations(id, mode)),
    ...interactionEntries(facts).flatMap(([id, entry]) => interactionCitations(id, entry)),
    ...settingEntries(facts).flatMap(([id, entry]) => settingCitations(id, entry)),
    ...symptomEntries(facts).flatMap(([id, entry]) => symptomCitations(id, entry)),
    ...conditionEntries(facts).flatMap(([id, entry]) => conditionCitations(id, entry)),
    ...exclusions.flatMap(exclusionCitations),
    ...Object.entries(planRules).flatMap(([id, rule]) => planRuleCitations(id, rule)),
    ...Object.entries(policies).flatMap(([id, recipe]) => recipeCitations(id, recipe)),
    ...Object.entries(benchmarks).flatMap(([id, study]) => studyCitations(id, study)),
    ...Object.entries(scaleReports).flatMap(([id, report]) => scaleCitations(id, report)),
    ...Object.entries(conformance).flatMap(([id, report]) => conformanceCitations(id, report)),
  ];
}
