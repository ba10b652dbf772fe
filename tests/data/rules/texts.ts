import { pairs } from './pairs.ts';
import {
  conditions,
  conformanceReports,
  exclusions,
  interactions,
  planExamples,
  planRules,
  planTables,
  planWays,
  scaleReports,
  settings,
  studies,
  symptoms,
} from './places.ts';
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

/** The names of subjects, each at the page that has it. */
function namesAt(
  place: string,
  topics: Readonly<Record<string, { readonly name: string }>>,
): readonly Root[] {
  return Object.entries(topics).map(([id, { name }]) => [`${place}/${id}`, { name }]);
}

function entriesAt(place: string, facts: Readonly<Record<string, unknown>>): readonly Root[] {
  return Object.entries(facts).map(([id, fact]) => [`${place}/${id}`, fact]);
}

/** Fields in which code, messages and addresses stand, which are read as they are. */
const VERBATIM = new Set(['messages', 'samples', 'code', 'query']);

/** A fact without what machines print and read. */
function spokenOf(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(spokenOf);
  if (fact === null || typeof fact !== 'object') return fact;
  const fields = Object.entries(fact).filter(([field]) => !VERBATIM.has(field));
  return Object.fromEntries(fields.map(([field, part]) => [field, spokenOf(part)]));
}

/** Every fact that messages name by a place of its own. */
function roots(facts: CheckedFacts): readonly Root[] {
  const { areas, cnis, features, documents, pins, glossary, dialects, lanes, scenarios } = facts;
  const named = { areas, cnis, features, documents, pins, glossary, dialects, lanes, scenarios };
  const { decision, pathModes, policies, claims, ownSources, unread, modes, neighbours } = facts;
  return [
    ...Object.entries(claims).flatMap(([cni, byFeature]) => entriesAt(cni, byFeature)),
    ...Object.entries(named).flatMap(([place, entries]) => entriesAt(place, { ...entries })),
    ...entriesAt('decision', { ...decision.questions, ...decision.outcomes }),
    ...entriesAt('path-modes', pathModes),
    ...entriesAt('policies', policies),
    ...entriesAt('neighbours', neighbours),
    ...Object.entries(modes).flatMap(([id, { answers, setup, ...mode }]): readonly Root[] => [
      // Code is what a shell reads: line breaks, tags and addresses belong in it.
      [`modes/${id}`, { ...mode, setup: setup.map(({ step }) => step) }],
      ...entriesAt(`modes/${id}`, { ...answers }),
    ]),
    ...interactions(facts).map(({ place, fact }): Root => [place, fact]),
    // Code and what machines print stay as they are.
    ...settings(facts).map(({ place, fact }): Root => [place, spokenOf(fact)]),
    ...symptoms(facts).map(({ place, fact }): Root => [place, spokenOf(fact)]),
    ...conditions(facts).map(({ place, fact }): Root => [place, fact]),
    ...exclusions(facts).map(({ place, fact }): Root => [place, fact]),
    ...[...studies(facts), ...scaleReports(facts)].map(({ place, fact }): Root => [place, fact]),
    ...conformanceReports(facts).map(({ place, fact }): Root => [place, fact]),
    ...facts.excludedStudies.map((study): Root => [`excluded-studies/${study.name}`, study]),
    ...planRules(facts).map(({ place, fact }): Root => [place, fact]),
    ...planWays(facts).map(({ place, fact }): Root => [place, fact]),
    ...planExamples(facts).map(({ place, fact }): Root => [place, spokenOf(fact)]),
    ...planTables(facts).map(({ place, fact }): Root => [place, fact]),
    ...facts.conditionTopics.map(({ name, capabilities = [] }): Root => [
      `condition-topics/${name}`,
      { name, capabilities },
    ]),
    ...namesAt('interaction-topics', facts.interactionTopics),
    ...namesAt('setting-pages', facts.settingTopics),
    ...namesAt('symptom-pages', facts.symptomTopics),
    ...facts.synonyms.map((synonym): Root => [`synonyms/${synonym.of}`, synonym]),
    ...pairs(facts).map(({ place, pair }): Root => [place, pair]),
    ...facts.presets.map((preset): Root => [`presets/${preset.id}`, preset]),
    ...facts.weights.map((weight): Root => [`weights/${weight.id}`, weight]),
    ...facts.successions.map((record): Root => [`successions/${record.from}`, record]),
    ...Object.entries(facts.settingPlaces).map(([id, place]): Root => [
      `setting-places/${id}`,
      spokenOf(place),
    ]),
    ...entriesAt('other-words', facts.otherWords),
    ...entriesAt('own.ts', ownSources),
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

/** The texts of all paths, each once: modes share their hops. */
function pathTexts({ paths }: CheckedFacts, seen: Set<object>): readonly PlacedText[] {
  const all = Object.entries(paths)
    .flatMap(([mode, ofMode]) => entriesAt(mode, { ...ofMode }))
    .flatMap(([place, path]) => textsBelow(place, '', path, seen));
  const byWords = Map.groupBy(all, ({ field, text }) => `${field.replace(/^.*\d/u, '')} ${text}`);
  return [...byWords.values()].flatMap((same) => same.slice(0, 1));
}

const known = new WeakMap<CheckedFacts, readonly PlacedText[]>();

/** Every text of the facts, ids and addresses among them; collected once for all rules. */
export function texts(facts: CheckedFacts): readonly PlacedText[] {
  const collected = known.get(facts);
  if (collected !== undefined) return collected;
  const seen = new Set<object>();
  const all = [
    ...roots(facts).flatMap(([place, fact]) => textsBelow(place, '', fact, seen)),
    ...pathTexts(facts, seen),
  ];
  known.set(facts, all);
  return all;
}
