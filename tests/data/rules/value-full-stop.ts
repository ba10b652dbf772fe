import { changeClaim } from './breaking.ts';
import { cellValues } from './places.ts';
import { message, type Rule } from './rule.ts';

export const valueFullStop: Rule = {
  name: 'a value ends without a full stop',
  why: 'Values are phrases that stand in cells and inside sentences of the prose.',
  check: (facts) =>
    cellValues(facts)
      .filter(({ fact }) => fact.endsWith('.'))
      .map(({ place }) => message(place, 'the value ends with a full stop', 'take it away')),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { value: 'It has names.' }),
      messages: ['calico/policy.fqdn: the value ends with a full stop — take it away'],
    },
  ],
};
