import { changeClaim } from './breaking.ts';
import { answers } from './places.ts';
import { isToCome, POINT } from './points.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const BEGINS = new RegExp(`^(${POINT})(?![\\w.])`, 'u');
/** A version or day, its day or version in brackets, and for what or in which state it holds. */
const FIRST = new RegExp(String.raw`^(${POINT})( \((${POINT})\)| (for|as|with|on|in) .+)?$`, 'u');
/** What follows a comma: another version or day, or more of what the first is about. */
const FURTHER = new RegExp(String.raw`\b(${POINT})\b|^(for|as|with|on|in|which) .`, 'u');
const LONGEST = 60;

function formFault(text: string): readonly [fault: string, remedy: string] | undefined {
  if (!BEGINS.test(text)) {
    return ['begins with no version or day', 'write it first, as in “v1.14.0, with IPv6”'];
  }
  const [first = '', ...further] = text.split(/[,;] /u);
  const isWhole = FIRST.test(first) && further.every((part) => FURTHER.test(part));
  return isWhole && text.length <= LONGEST
    ? undefined
    : [
        'goes on in a way that says nothing of it',
        `say in ${String(LONGEST)} characters for what or in which state, as in “v1.14.0 as beta, v1.16.0 stable”`,
      ];
}

function faultsOf(facts: CheckedFacts, place: string, field: string, text: string) {
  const fault = formFault(text);
  if (fault !== undefined) return [message(place, `${field} “${text}” ${fault[0]}`, fault[1])];
  const version = facts.cnis[place.slice(0, place.indexOf('/'))]?.version ?? '';
  if (!isToCome(text, version, facts.today)) return [];
  return [
    message(
      place,
      `${field} “${text}” names what is later than ${version} or than today`,
      'name what the compared version has, or compare a later one',
    ),
  ];
}

export const sinceForm: Rule = {
  name: 'since and untrueSince name a version or a day that has come',
  why: 'They complete “since …” and “untrue since …”, and readers compare them with what they run.',
  check: (facts) =>
    answers(facts).flatMap(({ place, fact }) =>
      Object.entries({ since: fact.since, untrueSince: fact.correction?.untrueSince }).flatMap(
        ([field, text]) => (text === undefined ? [] : faultsOf(facts, place, field, text)),
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
    ...['v1.2.0 lorem', 'v1.2.0, lorem ipsum', 'v1.2.0 as beta; lorem'].map((since) => ({
      breaks: (facts: CheckedFacts) => changeClaim(facts, { since }),
      messages: [
        `calico/policy.fqdn: since “${since}” goes on in a way that says nothing of it — say in 60 characters for what or in which state, as in “v1.14.0 as beta, v1.16.0 stable”`,
      ],
    })),
    ...[
      'v1.2.4',
      'v1.2.0 as beta, v1.3.0 stable',
      'December 2026',
      '2026-11-23',
      'v1.0 (23 November 2026)',
    ].map((since) => ({
      breaks: (facts: CheckedFacts) => changeClaim(facts, { since }),
      messages: [
        `calico/policy.fqdn: since “${since}” names what is later than v1.2.3 or than today — name what the compared version has, or compare a later one`,
      ],
    })),
  ],
};
