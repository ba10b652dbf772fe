import type { Citation, Claim } from '~/data/claim.ts';
import { cite } from '../../support/facts.ts';
import { changeClaim } from './breaking.ts';
import { claims, passageName, repeated } from './places.ts';
import { message, type Rule } from './rule.ts';

/** The sources of the claim, and those of its conflict: one passage may serve both. */
function citationLists(claim: Claim): readonly (readonly Citation[])[] {
  const sources = claim.sources ?? [];
  const conflict = 'conflict' in claim ? claim.conflict : undefined;
  if (conflict === undefined) return [sources];
  return [sources, conflict.statements.map(({ source }) => source)];
}

export const citationOnce: Rule = {
  name: 'sources and conflict of a claim each cite a passage once',
  why: 'The number of sources is printed; a passage counted twice makes a claim look better.',
  check: (facts) =>
    claims(facts).flatMap(({ place, fact }) =>
      citationLists(fact)
        .flatMap((citations) => repeated(citations.map(passageName)))
        .map((passage) =>
          message(place, `cites “${passage}” more than once`, 'keep one of the citations'),
        ),
    ),
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
    {
      breaks: (facts) => {
        const statements = ['Yes.', 'No.', 'Both.'].map((says, index) => ({
          says,
          source: cite('rules', { lines: [index === 2 ? 9 : 7] }),
        }));
        return changeClaim(facts, { conflict: { about: 'names', statements, believed: 'Yes.' } });
      },
      messages: ['calico/policy.fqdn: cites “rules, 7” more than once — keep one of the citations'],
    },
  ],
};
