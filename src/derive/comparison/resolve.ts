import { type Facts, findClaim } from './facts.ts';
import { resolveClaim } from './resolve-claim.ts';
import { resolveInteractions } from './resolve-interaction.ts';
import { resolveMode } from './resolve-mode.ts';
import type { Comparison } from './schema.ts';

function mapped<T, U>(
  entries: Readonly<Record<string, T>>,
  change: (entry: T) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]));
}

/** All facts in the form in which they are shown, frozen and offered as data. */
export function comparisonOf(facts: Facts): Comparison {
  const { areas, features, cnis, modes, interactionTopics: topics } = facts;
  const interactions = topics && resolveInteractions(facts, topics);
  const order = {
    areas: Object.keys(areas),
    features: Object.keys(features),
    cnis: Object.keys(cnis),
    ...(modes && { modes: Object.keys(modes) }),
    ...(interactions && { interactions: Object.keys(interactions) }),
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
  };
}
