import type { Measure, ScaleReport, Study } from '~/data/benchmark.ts';
import type { Citation, Claim, Conflict, Correction, Unknown, Unresearched } from '~/data/claim.ts';
import type { CniId } from '~/data/cnis.ts';
import type { Condition, ConditionStatement } from '~/data/condition.ts';
import type { ConformanceReport } from '~/data/conformance-report.ts';
import type { Exclusion } from '~/data/exclusion.ts';
import type { Interaction } from '~/data/interaction.ts';
import type { Setting } from '~/data/setting.ts';
import type { Symptom } from '~/data/symptom.ts';
import type { Deviation, Mode, ModeUnknown } from '~/data/mode.ts';
import type { PlanExample, PlanTable } from '~/data/plan-example.ts';
import type { PlanRule } from '~/data/plan-rule.ts';
import type { PlanWay } from '~/data/plan-way.ts';
import type { SourceDocument } from '~/data/model.ts';
import type { Hop } from '~/data/path.ts';
import { conditionEntries } from '~/derive/comparison/facts.ts';
import { citedFacts } from '~/derive/sources/cited.ts';
import type { CheckedFacts } from './rule.ts';

/** A fact and the place that messages name. */
export interface Placed<T> {
  readonly place: string;
  readonly fact: T;
}

type AnswerClaim = Exclude<Claim, Unknown | Unresearched>;

/** Every claim, at `calico/policy.fqdn`. */
export function claims({ claims: all }: CheckedFacts): readonly Placed<Claim>[] {
  return Object.entries(all).flatMap(([cni, byFeature]) =>
    Object.entries(byFeature).map(([id, fact]) => ({ place: `${cni}/${id}`, fact })),
  );
}

/** Every claim that answers its question. */
export function answers(facts: CheckedFacts): readonly Placed<AnswerClaim>[] {
  return claims(facts).flatMap(({ place, fact }) =>
    fact.support === 'unknown' || fact.support === 'unresearched' ? [] : [{ place, fact }],
  );
}

/** What stands in a cell: values of claims, and of answers that modes have of their own. */
export function cellValues(facts: CheckedFacts): readonly Placed<string>[] {
  const own = modeAnswers(facts).flatMap(({ place, fact }) =>
    'value' in fact ? [{ place, fact: fact.value }] : [],
  );
  return [...answers(facts).map(({ place, fact }) => ({ place, fact: fact.value })), ...own];
}

/** Every correction, at the place of its claim. */
export function corrections(facts: CheckedFacts): readonly Placed<Correction>[] {
  return answers(facts).flatMap(({ place, fact: { correction } }) =>
    correction === undefined ? [] : [{ place, fact: correction }],
  );
}

/** Every disagreement of sources, at the place of its claim. */
export function conflicts(facts: CheckedFacts): readonly Placed<Conflict>[] {
  return answers(facts).flatMap(({ place, fact: { conflict } }) =>
    conflict === undefined ? [] : [{ place, fact: conflict }],
  );
}

/** Every citation of what cites outside of paths, at the place of the fact. */
export function citations(facts: CheckedFacts): readonly Placed<Citation>[] {
  return citedFacts(facts).map(({ place, citation }) => ({ place, fact: citation }));
}

/** A mode and its id. */
type PlacedMode = Placed<Mode<CniId>> & { readonly id: string };

/** Every mode, at `modes/calico-ebpf`. */
export function modes({ modes: all }: CheckedFacts): readonly PlacedMode[] {
  return Object.entries(all).map(([id, fact]) => ({ id, place: `modes/${id}`, fact }));
}

/** Every answer of a mode that is its own, at `modes/calico-ebpf/policy.fqdn`. */
export function modeAnswers(
  facts: CheckedFacts,
): readonly Placed<Deviation<CniId> | ModeUnknown<CniId>>[] {
  return modes(facts).flatMap(({ place, fact }) =>
    Object.entries(fact.answers).map(([feature, answer]) => ({
      place: `${place}/${feature}`,
      fact: answer,
    })),
  );
}

/** Every interaction, at `interactions/two-engines`. */
export function interactions({ interactionTopics }: CheckedFacts): readonly Placed<Interaction>[] {
  return Object.values(interactionTopics).flatMap(({ interactions: own }) =>
    Object.entries(own).map(([id, fact]) => ({ place: `interactions/${id}`, fact })),
  );
}

type PlacedEntry<T> = Placed<T> & { readonly id: string };

/** Every setting, at `settings/calico-mtu`. */
export function settings({ settingTopics }: CheckedFacts): readonly PlacedEntry<Setting>[] {
  return Object.values(settingTopics).flatMap(({ settings: own }) =>
    Object.entries(own).map(([id, fact]) => ({ id, place: `settings/${id}`, fact })),
  );
}

/** Every symptom, at `symptoms/no-address`. */
export function symptoms({ symptomTopics }: CheckedFacts): readonly PlacedEntry<Symptom>[] {
  return Object.values(symptomTopics).flatMap(({ symptoms: own }) =>
    Object.entries(own).map(([id, fact]) => ({ id, place: `symptoms/${id}`, fact })),
  );
}

/** Every condition, at `conditions/eks-ec2`. */
export function conditions(facts: CheckedFacts): readonly PlacedEntry<Condition>[] {
  return conditionEntries(facts).map(([id, fact]) => ({ id, place: `conditions/${id}`, fact }));
}

/** What stated conditions say of modes, each at the first: `conditions/eks-ec2/vpc-cni`. */
export function statements(facts: CheckedFacts): readonly Placed<ConditionStatement>[] {
  return conditions(facts).flatMap(({ place, fact: { rule } }) =>
    'stated' in rule
      ? rule.stated.map((fact) => ({ place: `${place}/${fact.modes[0]}`, fact }))
      : [],
  );
}

/** What modes do not have together, each at its first mode: `exclusions/calico-windows/eks-ec2`. */
export function exclusions(facts: CheckedFacts): readonly Placed<Exclusion>[] {
  return facts.exclusions.map((fact) => ({
    place: `exclusions/${fact.modes[0]}/${fact.one}`,
    fact,
  }));
}

/** Every benchmark, at `benchmarks/infrabuilder-2024`. */
export function studies({ benchmarks: all }: CheckedFacts): readonly PlacedEntry<Study>[] {
  return Object.entries(all).map(([id, fact]) => ({ id, place: `benchmarks/${id}`, fact }));
}

/** Every measure of a benchmark, at `benchmarks/infrabuilder-2024/tcp-1-pod`. */
export function measures(
  facts: CheckedFacts,
): readonly (Placed<Measure> & { readonly study: Study })[] {
  return studies(facts).flatMap(({ place, fact: study }) =>
    Object.entries(study.measures).map(([id, fact]) => ({ place: `${place}/${id}`, fact, study })),
  );
}

/** Every report of scale, at `scale-reports/cilium-scale-2020`. */
export function scaleReports({ scaleReports: all }: CheckedFacts): readonly Placed<ScaleReport>[] {
  return Object.entries(all).map(([id, fact]) => ({ place: `scale-reports/${id}`, fact }));
}

/** Every report of a test suite, at `conformance/gateway-cilium`. */
export function conformanceReports({
  conformance: all,
}: CheckedFacts): readonly Placed<ConformanceReport>[] {
  return Object.entries(all).map(([id, fact]) => ({ place: `conformance/${id}`, fact }));
}

/** Every rule of the planner, at `plan-rules/warm-eni`. */
export function planRules({ planRules: all }: CheckedFacts): readonly PlacedEntry<PlanRule>[] {
  return Object.entries(all).map(([id, fact]) => ({ id, place: `plan-rules/${id}`, fact }));
}

/** Every way of the planner, at `plan-ways/vpc-cni`. */
export function planWays({ planWays: all }: CheckedFacts): readonly PlacedEntry<PlanWay>[] {
  return Object.entries(all).map(([id, fact]) => ({ id, place: `plan-ways/${id}`, fact }));
}

/** Every prepared plan, at `plan-examples/few-pods`. */
export function planExamples({
  planExamples: all,
}: CheckedFacts): readonly PlacedEntry<PlanExample>[] {
  return Object.entries(all).map(([id, fact]) => ({ id, place: `plan-examples/${id}`, fact }));
}

/** Every table of pools, at `plan-tables/m5-large-pools`. */
export function planTables({ planTables: all }: CheckedFacts): readonly PlacedEntry<PlanTable>[] {
  return Object.entries(all).map(([id, fact]) => ({ id, place: `plan-tables/${id}`, fact }));
}

interface PlacedHop extends Placed<Hop> {
  readonly mode: string;
  /** The hop ahead of it; nothing ahead of the first. */
  readonly before: Hop | undefined;
}

/** Every hop of every path, at `calico-vxlan/cross-node/FORWARD chain`. */
export function hops({ paths }: CheckedFacts): readonly PlacedHop[] {
  return Object.entries(paths).flatMap(([mode, ofMode]) =>
    Object.entries(ofMode).flatMap(([scenario, path]) =>
      path.hops.map((fact, at) => ({
        place: `${mode}/${scenario}/${fact.name}`,
        fact,
        mode,
        before: path.hops[at - 1],
      })),
    ),
  );
}

/** Every citation of a claim or a hop, at its place; where paths share a hop, at the first of them. */
export function allCitations(facts: CheckedFacts): readonly Placed<Citation>[] {
  const seen = new Set<Citation>();
  const ofHops = hops(facts).flatMap(({ place, fact }) =>
    fact.sources.flatMap((citation) => {
      if (seen.has(citation)) return [];
      seen.add(citation);
      return [{ place, fact: citation }];
    }),
  );
  return [...citations(facts), ...ofHops];
}

/** The passage cited, in words: `rules, 45–54`. */
export function passageName({ document, lines }: Citation): string {
  return [document, ...(lines ?? [])].map((part) => [part].flat().join('–')).join(', ');
}

/** Every document, at `documents/<id>`. */
export function documents(facts: CheckedFacts): readonly Placed<SourceDocument>[] {
  return Object.entries(facts.documents).map(([id, fact]) => ({ place: `documents/${id}`, fact }));
}

/** The items that stand in the list more than once, each named once. */
export function repeated(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item, position) => items.indexOf(item) !== position))];
}
