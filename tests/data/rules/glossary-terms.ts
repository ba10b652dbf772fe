import type { Term } from '~/data/model.ts';
import { repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const SHORTEST = 40;
const LONGEST = 240;

function formsOf({ term, forms = [] }: Term): readonly string[] {
  return [term, ...forms];
}

function changeTerm(facts: CheckedFacts, id: string, changes: Partial<Term>): CheckedFacts {
  const term = { ...facts.glossary['pool'], ...changes } as Term;
  return { ...facts, glossary: { ...facts.glossary, [id]: term } };
}

export const glossaryTerms: Rule = {
  name: 'a term has one entry of a sentence or two, and features where it matters',
  why: 'Texts link each spelling to one place; a term without features explains nothing here.',
  check: ({ glossary, features }) => {
    const twice = repeated(Object.values(glossary).flatMap(formsOf));
    const idsOf = (form: string) =>
      Object.entries(glossary).flatMap(([id, term]) => (formsOf(term).includes(form) ? [id] : []));
    return [
      ...twice.map((form) =>
        message(
          `glossary/${idsOf(form).join(', ')}`,
          `“${form}” stands twice`,
          'keep one entry for it',
        ),
      ),
      ...Object.entries(glossary).flatMap(([id, { definition, related }]) => {
        const place = `glossary/${id}`;
        const { length } = definition;
        return [
          ...related
            .filter((feature) => !Object.hasOwn(features, feature))
            .map((feature) => message(place, `“${feature}” is no feature`, 'correct the id')),
          ...(related.length === 0 ? [message(place, 'names no feature', 'name one or more')] : []),
          ...(length < SHORTEST || length > LONGEST
            ? [
                message(
                  place,
                  `its definition has ${length} characters`,
                  `write ${SHORTEST} to ${LONGEST}`,
                ),
              ]
            : []),
        ];
      }),
    ];
  },
  fails: [
    {
      breaks: (facts) => changeTerm(facts, 'other', { term: 'pool', related: ['ipam.pol'] }),
      messages: [
        'glossary/pool, other: “pool” stands twice — keep one entry for it',
        'glossary/other: “ipam.pol” is no feature — correct the id',
      ],
    },
    {
      breaks: (facts) => changeTerm(facts, 'pool', { related: [], definition: 'Addresses.' }),
      messages: [
        'glossary/pool: names no feature — name one or more',
        'glossary/pool: its definition has 10 characters — write 40 to 240',
      ],
    },
  ],
};
