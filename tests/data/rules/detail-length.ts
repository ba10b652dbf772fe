import { changeClaim } from './breaking.ts';
import { answers } from './places.ts';
import { message, type Rule } from './rule.ts';

const SHORTEST = 120;
const LONGEST = 800;

export const detailLength: Rule = {
  name: 'a detail has 120 to 800 characters',
  why: 'Less explains nothing beyond the value; more is a page, which belongs into content/.',
  check: (facts) =>
    answers(facts).flatMap(({ place, fact }) => {
      const { length } = fact.detail;
      const fault = `the detail has ${length} characters`;
      if (length < SHORTEST) return [message(place, fault, `explain it in ${SHORTEST} or more`)];
      return length > LONGEST ? [message(place, fault, `cut it to ${LONGEST}`)] : [];
    }),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { detail: 'It has names.' }),
      messages: ['calico/policy.fqdn: the detail has 13 characters — explain it in 120 or more'],
    },
    {
      breaks: (facts) => changeClaim(facts, { detail: 'x'.repeat(801) }),
      messages: ['calico/policy.fqdn: the detail has 801 characters — cut it to 800'],
    },
  ],
};
