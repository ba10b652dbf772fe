import type { Synonym } from '~/data/synonym.ts';
import { repeated, settings, symptoms } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Everything that a synonym can stand for, as `kind/id`. */
function targetsOf(facts: CheckedFacts): ReadonlySet<string> {
  const named = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}/${id}`);
  return new Set([
    ...named('feature', Object.keys(facts.features)),
    ...named('term', Object.keys(facts.glossary)),
    ...named('mode', Object.keys(facts.modes)),
    ...named('cni', Object.keys(facts.cnis)),
    ...named(
      'setting',
      settings(facts).map(({ id }) => id),
    ),
    ...named(
      'symptom',
      symptoms(facts).map(({ id }) => id),
    ),
    ...named(
      'interaction',
      Object.values(facts.interactionTopics).flatMap(({ interactions }) =>
        Object.keys(interactions),
      ),
    ),
  ]);
}

function withSynonyms(facts: CheckedFacts, ...synonyms: readonly object[]): CheckedFacts {
  return { ...facts, synonyms: synonyms as readonly Synonym[] };
}

export const synonymTargets: Rule = {
  name: 'a synonym stands for something that there is, once, in small letters',
  why: 'A search for the word would find nothing, or name the same thing twice.',
  check: (facts) => {
    const targets = targetsOf(facts);
    return [
      ...facts.synonyms
        .filter(({ of }) => !targets.has(of))
        .map(({ of }) => message(`synonyms/${of}`, 'is nothing that there is', 'correct the id')),
      ...repeated(facts.synonyms.map(({ of }) => of)).map((of) =>
        message(`synonyms/${of}`, 'has two entries', 'put their words together'),
      ),
      ...facts.synonyms.flatMap(({ of, words }) => [
        ...repeated(words).map((word) =>
          message(`synonyms/${of}`, `“${word}” stands twice`, 'keep one'),
        ),
        ...words
          .filter((word) => word !== word.toLowerCase())
          .map((word) =>
            message(`synonyms/${of}`, `“${word}” has capitals`, 'write small letters'),
          ),
      ]),
    ];
  },
  fails: [
    {
      breaks: (facts) =>
        withSynonyms(facts, { of: 'feature/policy.names', words: ['DNS', 'dns', 'dns'] }),
      messages: [
        'synonyms/feature/policy.names: is nothing that there is — correct the id',
        'synonyms/feature/policy.names: “dns” stands twice — keep one',
        'synonyms/feature/policy.names: “DNS” has capitals — write small letters',
      ],
    },
    {
      breaks: (facts) =>
        withSynonyms(
          facts,
          { of: 'feature/policy.fqdn', words: ['dns policy'] },
          { of: 'feature/policy.fqdn', words: ['domains'] },
        ),
      messages: ['synonyms/feature/policy.fqdn: has two entries — put their words together'],
    },
  ],
};
