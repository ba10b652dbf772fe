import { changeExclusion } from '../../support/conditions.ts';
import { groundFaults } from './grounds.ts';
import { exclusions } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const SAYS = 160;

function wordFaults(facts: CheckedFacts): readonly string[] {
  return exclusions(facts).flatMap(({ place, fact: { says } }) => [
    ...(says.length > SAYS
      ? [message(place, `says why in ${says.length} characters`, `cut it to ${SAYS}`)]
      : []),
    ...(says.endsWith('.')
      ? []
      : [message(place, 'why is no sentence', 'end it with a full stop')]),
  ]);
}

export const exclusionForm: Rule = {
  name: 'what a mode does not have together rests on something, and a sentence says why',
  why: 'A pair without grounds hides a mode that may fit.',
  check: (facts) => [...wordFaults(facts), ...groundFaults(facts, exclusions(facts))],
  fails: [
    {
      breaks: (facts) => changeExclusion(facts, { says: 'w'.repeat(161), claims: undefined }),
      messages: [
        'exclusions/cilium-wrapped/flat-network: says why in 161 characters — cut it to 160',
        'exclusions/cilium-wrapped/flat-network: why is no sentence — end it with a full stop',
        'exclusions/cilium-wrapped/flat-network: rests on nothing — name claims or cite',
      ],
    },
    {
      breaks: (facts) =>
        changeExclusion(facts, { claims: ['cilium/ipam.polls', 'cilium/ipam.polls'] }),
      messages: [
        'exclusions/cilium-wrapped/flat-network: rests on “cilium/ipam.polls” twice — keep one',
        'exclusions/cilium-wrapped/flat-network: there is no claim cilium/ipam.polls — correct it',
        'exclusions/cilium-wrapped/flat-network: there is no claim cilium/ipam.polls — correct it',
      ],
    },
  ],
};
