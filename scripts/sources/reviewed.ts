import {
  conditionEntries,
  type Facts,
  interactionEntries,
  settingEntries,
  symptomEntries,
} from '../../src/derive/comparison/facts.ts';

type Day = readonly [place: string, day: string];

/** The day of every fact by the place messages name: claims, modes and their answers, and so on. */
export function reviewedDays(facts: Facts): Readonly<Record<string, string>> {
  const { claims, modes = {} } = facts;
  const ofClaims = Object.entries(claims).flatMap(([cni, byFeature]) =>
    Object.entries(byFeature).flatMap(([feature, { reviewed }]): readonly Day[] =>
      reviewed === undefined ? [] : [[`${cni}/${feature}`, reviewed]],
    ),
  );
  const ofModes = Object.entries(modes).flatMap(([id, mode]): readonly Day[] => {
    const place = `modes/${id}`;
    return [
      [place, mode.reviewed],
      ...mode.same.map(({ features }): Day => [`${place}/${features[0]}`, mode.reviewed]),
      ...Object.entries(mode.answers).map(([feature, answer]): Day => {
        return [`${place}/${feature}`, answer.reviewed ?? mode.reviewed];
      }),
    ];
  });
  const others = Object.entries({
    'plan-rules': Object.entries(facts.planRules ?? {}),
    interactions: interactionEntries(facts),
    benchmarks: Object.entries(facts.benchmarks ?? {}),
    'scale-reports': Object.entries(facts.scaleReports ?? {}),
    conformance: Object.entries(facts.conformance ?? {}),
    settings: settingEntries(facts),
    symptoms: symptomEntries(facts),
  }).flatMap(([kind, entries]) =>
    entries.map(([id, { reviewed }]): Day => [`${kind}/${id}`, reviewed]),
  );
  const ofConditions = conditionEntries(facts).flatMap(
    ([id, { rule, reviewed }]): readonly Day[] => {
      const place = `conditions/${id}`;
      if (!('stated' in rule)) return [[place, reviewed]];
      return rule.stated.map(({ modes }): Day => [`${place}/${modes[0]}`, reviewed]);
    },
  );
  return Object.fromEntries([...ofClaims, ...ofModes, ...others, ...ofConditions]);
}
