import { changeClaim } from './breaking.ts';
import { claims } from './places.ts';
import { message, type Rule } from './rule.ts';

const LIMIT = 90;

export const partialMissing: Rule = {
  name: 'a partial answer says in at most 90 characters what is missing',
  why: 'It completes “Missing: …”, the first thing a reader wants to know of a gap.',
  check: (facts) =>
    claims(facts).flatMap(({ place, fact }) => {
      if (fact.support !== 'partial') return [];
      const { length } = fact.missing.trim();
      if (length > 0 && length <= LIMIT) return [];
      return [message(place, `missing has ${length} characters`, `name the gap in 1 to ${LIMIT}`)];
    }),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { support: 'partial', missing: 'x'.repeat(91) }),
      messages: ['calico/policy.fqdn: missing has 91 characters — name the gap in 1 to 90'],
    },
    {
      breaks: (facts) => changeClaim(facts, { support: 'partial', missing: ' ' }),
      messages: ['calico/policy.fqdn: missing has 0 characters — name the gap in 1 to 90'],
    },
  ],
};
