import { areaOf } from '~/derive/comparison/entry.ts';
import {
  conditionEntries,
  interactionEntries,
  settingEntries,
  symptomEntries,
} from '~/derive/comparison/facts.ts';
import { changeDocument, changePin } from './breaking.ts';
import { repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const WORDS = String.raw`[a-z0-9]+(-[a-z0-9]+)*`;
const FORMS = {
  word: new RegExp(`^${WORDS}$`, 'u'),
  feature: new RegExp(String.raw`^${WORDS}\.${WORDS}$`, 'u'),
  document: new RegExp(`^${WORDS}(/${WORDS})*$`, 'u'),
};
const LOOKS = { word: 'two-words', feature: 'area.two-words', document: 'project/two-words' };

/** The dictionaries, with the form of their ids. */
function dictionaries(facts: CheckedFacts) {
  const { areas, cnis, features, documents, pins, glossary, dialects, policies } = facts;
  const { lanes, scenarios, pathModes, decision, modes, neighbours } = facts;
  const { questions, outcomes } = decision;
  const interactions = Object.fromEntries(interactionEntries(facts));
  const settings = Object.fromEntries(settingEntries(facts));
  const symptoms = Object.fromEntries(symptomEntries(facts));
  const conditions = Object.fromEntries(conditionEntries(facts));
  const words = {
    modes,
    benchmarks: facts.benchmarks,
    'scale-reports': facts.scaleReports,
    conformance: facts.conformance,
    'plan-rules': facts.planRules,
    'plan-ways': facts.planWays,
    'plan-examples': facts.planExamples,
    'plan-tables': facts.planTables,
    neighbours,
    interactions,
    settings,
    symptoms,
    conditions,
    presets: Object.fromEntries(facts.presets.map((preset) => [preset.id, preset])),
    'setting-pages': facts.settingTopics,
    'symptom-pages': facts.symptomTopics,
    areas,
    cnis,
    pins,
    glossary,
    dialects,
    policies,
    lanes,
    scenarios,
    pathModes,
  };
  return [
    ...Object.entries({ ...words, questions, outcomes }).map(
      ([name, entries]) => [name, 'word', Object.keys(entries)] as const,
    ),
    ['features', 'feature', Object.keys(features)] as const,
    ['documents', 'document', Object.keys(documents)] as const,
  ];
}

function formFaults(facts: CheckedFacts): readonly string[] {
  return dictionaries(facts).flatMap(([name, form, ids]) =>
    ids
      .filter((id) => !FORMS[form].test(id))
      .map((id) =>
        message(`${name}/${id}`, 'is no id', `write lower-case words, as in ${LOOKS[form]}`),
      ),
  );
}

/** Features that stand in the file of another area. */
function strays({ parts }: CheckedFacts): readonly (readonly [path: string, id: string])[] {
  return Object.entries(parts).flatMap(([path, ids]) => {
    const area = /^src\/data\/features\/(.+)\.ts$/u.exec(path)?.[1];
    if (area === undefined) return [];
    return ids.filter((id) => areaOf(id) !== area).map((id) => [path, id] as const);
  });
}

/** Ids that two files of one dictionary write down, so that the second hides the first. */
function hiddenFaults(facts: CheckedFacts): readonly string[] {
  const folders = Map.groupBy(Object.entries(facts.parts), ([path]) =>
    path.slice(0, path.lastIndexOf('/')),
  );
  const stray = new Set(strays(facts).map(([, id]) => id));
  return [...folders].flatMap(([folder, files]) =>
    repeated(files.flatMap(([, ids]) => ids))
      .filter((id) => !stray.has(id))
      .map((id) => {
        const paths = files.filter(([, ids]) => ids.includes(id)).map(([path]) => path);
        return message(`${folder}/${id}`, `stands in ${paths.join(' and ')}`, 'rename or drop one');
      }),
  );
}

export const idForm: Rule = {
  name: 'an id is made of lower-case words and names one thing',
  why: 'Ids are parts of addresses; one that is written twice hides what the other says.',
  check: (facts) => [
    ...formFaults(facts),
    ...Object.keys(facts.cnis)
      .filter((id) => id in facts.areas)
      .map((id) => message(`cnis/${id}`, 'is the id of an area too', 'rename one of them')),
    ...hiddenFaults(facts),
    ...strays(facts).map(([path, id]) =>
      message(`features/${id}`, `stands in ${path}`, 'move it to the file of its area'),
    ),
  ],
  fails: [
    {
      breaks: (facts) =>
        changePin(changeDocument(facts, 'Rules 2', {}), 'docs_2', { commit: 'a'.repeat(40) }),
      messages: [
        'pins/docs_2: is no id — write lower-case words, as in two-words',
        'documents/Rules 2: is no id — write lower-case words, as in project/two-words',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        conditionTopics: facts.conditionTopics.map((topic) => ({
          ...topic,
          conditions: { 'policy.fqdn': topic.conditions['calico-in'] } as typeof topic.conditions,
        })),
        presets: facts.presets.map((preset) => ({ ...preset, id: 'Flat' })),
        planExamples: { fewNodes: facts.planExamples['few-nodes'] } as typeof facts.planExamples,
      }),
      messages: [
        'plan-examples/fewNodes: is no id — write lower-case words, as in two-words',
        'conditions/policy.fqdn: is no id — write lower-case words, as in two-words',
        'presets/Flat: is no id — write lower-case words, as in two-words',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        areas: { ...facts.areas, calico: { name: 'C', short: 'C', about: 'C.' } },
      }),
      messages: ['cnis/calico: is the id of an area too — rename one of them'],
    },
    {
      breaks: (facts) => ({
        ...facts,
        parts: {
          ...facts.parts,
          'src/data/features/ipam.ts': ['ipam.pools', 'policy.fqdn'],
          'src/data/sources/web.ts': ['page'],
        },
      }),
      messages: [
        'src/data/sources/page: stands in src/data/sources/docs.ts and src/data/sources/web.ts — rename or drop one',
        'features/policy.fqdn: stands in src/data/features/ipam.ts — move it to the file of its area',
      ],
    },
  ],
};
