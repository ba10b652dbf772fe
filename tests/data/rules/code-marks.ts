import { changeClaim } from './breaking.ts';
import { answers } from './places.ts';
import { message, type Rule } from './rule.ts';

export const codeMarks: Rule = {
  name: 'backticks come in pairs',
  why: 'A single one sets the rest of the text as code.',
  check: (facts) =>
    answers(facts).flatMap(({ place, fact }) => {
      const { value, detail, conditions = [], correction, conflict } = fact;
      const texts = [value, detail, fact.default, ...conditions];
      const corrected = [correction?.said, correction?.now, correction?.misleads];
      const sides = conflict?.statements.map(({ says }) => says) ?? [];
      return [...texts, ...corrected, conflict?.about, ...sides, conflict?.believed]
        .filter((text) => text !== undefined && text.split('`').length % 2 === 0)
        .map((text = '') =>
          message(place, `“${text.slice(0, 40)}…” has an odd number of backticks`, 'pair them'),
        );
    }),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { value: 'A `toFQDNs rule' }),
      messages: [
        'calico/policy.fqdn: “A `toFQDNs rule…” has an odd number of backticks — pair them',
      ],
    },
  ],
};
