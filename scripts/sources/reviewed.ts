import type { Facts } from '../../src/derive/comparison/facts.ts';

type Day = readonly [place: string, day: string];

/** The day of every claim, mode, answer of a mode and interaction, by the place messages name. */
export function reviewedDays(facts: Facts): Readonly<Record<string, string>> {
  const { claims, modes = {}, interactionTopics = {} } = facts;
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
  const ofInteractions = Object.values(interactionTopics).flatMap(({ interactions }) =>
    Object.entries(interactions).map(([id, { reviewed }]): Day => [`interactions/${id}`, reviewed]),
  );
  return Object.fromEntries([...ofClaims, ...ofModes, ...ofInteractions]);
}
