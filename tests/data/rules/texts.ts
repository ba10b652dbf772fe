import type { CheckedFacts } from './rule.ts';

/** A text somewhere in the facts. */
export interface PlacedText {
  /** What messages name: `calico/policy.fqdn`, `documents/rules`. */
  readonly place: string;
  /** The way from there to the text: `sources.0.passage`; empty where the fact itself is the text. */
  readonly field: string;
  readonly text: string;
}

type Root = readonly [place: string, fact: unknown];

function entriesAt(place: string, facts: Readonly<Record<string, unknown>>): readonly Root[] {
  return Object.entries(facts).map(([id, fact]) => [`${place}/${id}`, fact]);
}

/** Every fact that messages name by a place of its own. */
function roots(facts: CheckedFacts): readonly Root[] {
  const { areas, cnis, features, documents, pins, glossary, dialects, lanes, scenarios } = facts;
  const named = { areas, cnis, features, documents, pins, glossary, dialects, lanes, scenarios };
  const { decision, pathModes, policies, paths, claims, unread } = facts;
  return [
    ...Object.entries(claims).flatMap(([cni, byFeature]) => entriesAt(cni, byFeature)),
    ...Object.entries(named).flatMap(([place, entries]) => entriesAt(place, { ...entries })),
    ...entriesAt('decision', { ...decision.questions, ...decision.outcomes }),
    ...entriesAt('path-modes', pathModes),
    ...entriesAt('policies', policies),
    ...Object.entries(paths).flatMap(([mode, ofMode]) => entriesAt(mode, { ...ofMode })),
    ...facts.successions.map((record): Root => [`successions/${record.from}`, record]),
    ...entriesAt('unread.ts', unread),
  ];
}

/** The texts below a fact, each where it stands first: facts may share parts. */
function textsBelow(
  place: string,
  field: string,
  fact: unknown,
  seen: Set<object>,
): readonly PlacedText[] {
  if (typeof fact === 'string') return [{ place, field, text: fact }];
  if (fact === null || typeof fact !== 'object' || seen.has(fact)) return [];
  seen.add(fact);
  return Object.entries(fact).flatMap(([key, part]) =>
    textsBelow(place, field === '' ? key : `${field}.${key}`, part, seen),
  );
}

/** Every text of the facts, ids and addresses among them. */
export function texts(facts: CheckedFacts): readonly PlacedText[] {
  const seen = new Set<object>();
  return roots(facts).flatMap(([place, fact]) => textsBelow(place, '', fact, seen));
}
