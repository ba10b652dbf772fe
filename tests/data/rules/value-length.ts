import { changeClaim } from './breaking.ts';
import { cellValues } from './places.ts';
import { message, type Rule } from './rule.ts';

const LIMIT = 60;

export const valueLength: Rule = {
  name: 'a value has at most 60 characters',
  why: 'A cell of the table is read at a glance; the rest belongs into the detail.',
  check: (facts) =>
    cellValues(facts)
      .filter(({ fact }) => fact.length > LIMIT)
      .map(({ place, fact }) =>
        message(
          place,
          `the value has ${fact.length} characters`,
          `cut it to ${LIMIT} and say the rest in the detail`,
        ),
      ),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { value: 'x'.repeat(61) }),
      messages: [
        'calico/policy.fqdn: the value has 61 characters — cut it to 60 and say the rest in the detail',
      ],
    },
  ],
};
