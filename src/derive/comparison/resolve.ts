import { type Facts, findClaim } from './facts.ts';
import { resolveReport, resolveStudy } from './resolve-benchmark.ts';
import { resolveClaim } from './resolve-claim.ts';
import { resolveInteractions } from './resolve-interaction.ts';
import { resolveMode } from './resolve-mode.ts';
import { resolveSettings } from './resolve-setting.ts';
import { resolveSymptoms } from './resolve-symptom.ts';
import type { Comparison } from './schema.ts';

function mapped<T, U>(
  entries: Readonly<Record<string, T>>,
  change: (entry: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]));
}

/** All facts in the form in which they are shown, frozen and offered as data. */
export function comparisonOf(facts: Facts): Comparison {
  const { areas, features, cnis, modes, benchmarks, conformance } = facts;
  const { interactionTopics: topics } = facts;
  const interactions = topics && resolveInteractions(facts, topics);
  const settings = facts.settingTopics && resolveSettings(facts, facts.settingTopics);
  const symptoms = facts.symptomTopics && resolveSymptoms(facts, facts.symptomTopics);
  const order = {
    areas: Object.keys(areas),
    features: Object.keys(features),
    cnis: Object.keys(cnis),
    ...(modes && { modes: Object.keys(modes) }),
    ...(interactions && { interactions: Object.keys(interactions) }),
    ...(settings && { settings: Object.keys(settings) }),
    ...(symptoms && { symptoms: Object.keys(symptoms) }),
    ...(benchmarks && { benchmarks: Object.keys(benchmarks) }),
  };
  const claims = Object.fromEntries(
    order.features.map((feature) => [
      feature,
      Object.fromEntries(
        order.cnis.map((cni) => [cni, resolveClaim(findClaim(facts, cni, feature), facts)]),
      ),
    ]),
  );
  return {
    order,
    areas,
    features,
    cnis,
    claims,
    ...(modes && { modes: mapped(modes, (mode) => resolveMode(facts, mode)) }),
    ...(interactions && { interactions }),
    ...(settings && { settings }),
    ...(symptoms && { symptoms }),
    ...(benchmarks && { benchmarks: mapped(benchmarks, (study) => resolveStudy(facts, study)) }),
    ...(conformance && {
      conformance: mapped(conformance, (report) => resolveReport(facts, report)),
    }),
  };
}
