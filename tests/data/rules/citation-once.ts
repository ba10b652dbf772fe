import { cite } from '../../support/facts.ts';
import { changeClaim } from './breaking.ts';
import { claims, repeated } from './places.ts';
import { message, type Rule } from './rule.ts';

export const citationOnce: Rule = {
  name: 'a claim cites a passage once',
  why: 'The number of sources is printed; a passage counted twice makes a claim look better.',
  check: (facts) =>
    claims(facts).flatMap(({ place, fact }) => {
      const passages = (fact.sources ?? []).map(({ document, lines }) =>
        [document, ...(lines ?? [])].map((part) => [part].flat().join('–')).join(', '),
      );
      return repeated(passages).map((passage) =>
        message(place, `cites “${passage}” more than once`, 'keep one of the citations'),
      );
    }),
  fails: [
    {
      breaks: (facts) => {
        const passage = cite('rules', { lines: [[45, 54]] });
        return changeClaim(facts, { sources: [passage, { ...passage, passage: 'Names' }] });
      },
      messages: [
        'calico/policy.fqdn: cites “rules, 45–54” more than once — keep one of the citations',
      ],
    },
  ],
};
