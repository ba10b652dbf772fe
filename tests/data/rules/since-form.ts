import { changeClaim } from './breaking.ts';
import { answers } from './places.ts';
import { message, type Rule } from './rule.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** What a version may be a version of; without a word it is one of the CNI. */
const PRODUCTS = 'Kubernetes|EKS Anywhere|Enterprise|Linux';

const VERSION = String.raw`v?\d+(\.\d+)+`;
const DAY = String.raw`\d{4}-\d{2}-\d{2}|(\d{1,2} )?(${MONTHS}) \d{4}`;
const SINCE = new RegExp(String.raw`^((${PRODUCTS}) )?(${VERSION}|${DAY})(?![\w.])`, 'u');

export const sinceForm: Rule = {
  name: 'since and untrueSince begin with a version or a day',
  why: 'They complete “since …” and “untrue since …”, and readers compare them with what they run.',
  check: (facts) =>
    answers(facts).flatMap(({ place, fact }) =>
      Object.entries({ since: fact.since, untrueSince: fact.correction?.untrueSince }).flatMap(
        ([field, text]) =>
          text === undefined || SINCE.test(text)
            ? []
            : [
                message(
                  place,
                  `${field} “${text}” begins with no version or day`,
                  'write it first, as in “v1.14.0, with IPv6”',
                ),
              ],
      ),
    ),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { since: 'a while' }),
      messages: [
        'calico/policy.fqdn: since “a while” begins with no version or day — write it first, as in “v1.14.0, with IPv6”',
      ],
    },
    {
      breaks: (facts) =>
        changeClaim(facts, {
          correction: { said: 'No', now: 'Yes', misleads: 'readers', untrueSince: 'about v3' },
        }),
      messages: [
        'calico/policy.fqdn: untrueSince “about v3” begins with no version or day — write it first, as in “v1.14.0, with IPv6”',
      ],
    },
  ],
};
