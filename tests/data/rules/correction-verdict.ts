import { changeClaim } from './breaking.ts';
import { answers } from './places.ts';
import { message, type Rule } from './rule.ts';

export const correctionVerdict: Rule = {
  name: 'a correction gives one verdict',
  why: 'A statement is untrue since a day, or true in part; the note prints one of the two.',
  check: (facts) =>
    answers(facts)
      .filter(({ fact }) => fact.correction?.untrueSince !== undefined && fact.correction.inPart)
      .map(({ place }) =>
        message(
          place,
          'the correction says both untrueSince and inPart',
          'keep the one that is meant',
        ),
      ),
  fails: [
    {
      breaks: (facts) =>
        changeClaim(facts, {
          correction: {
            said: 'No',
            now: 'Yes',
            misleads: 'readers',
            untrueSince: 'v3.30.0',
            inPart: true,
          },
        }),
      messages: [
        'calico/policy.fqdn: the correction says both untrueSince and inPart — keep the one that is meant',
      ],
    },
  ],
};
