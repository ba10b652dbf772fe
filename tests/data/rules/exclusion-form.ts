import { choiceFacts } from '~/derive/choose/facts.ts';
import { isHeld } from '~/lib/choose/verdict.ts';
import { listing } from '~/lib/text.ts';
import { changeExclusion } from '../../support/conditions.ts';
import { comparisonIn } from './changes.ts';
import { exclusions, passageName, repeated } from './places.ts';
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

/** What exclusions rest on: nothing, what is not there, or one thing twice. */
function groundFaults(facts: CheckedFacts): readonly string[] {
  return exclusions(facts).flatMap(({ place, fact: { claims = [], sources = [] } }) => {
    const grounds = [...claims, ...sources.map(passageName)];
    return [
      ...(grounds.length === 0 ? [message(place, 'rests on nothing', 'name claims or cite')] : []),
      ...repeated(grounds).map((one) => message(place, `rests on “${one}” twice`, 'keep one')),
      ...claims
        .filter((key) => {
          const [cni = '', feature = ''] = key.split('/');
          return facts.claims[cni]?.[feature] === undefined;
        })
        .map((key) => message(place, `there is no claim ${key}`, 'correct it')),
    ];
  });
}

/** Modes that there are not, and asks that a mode lacks, of which it can exclude none. */
function idleFaults(facts: CheckedFacts): readonly string[] {
  const { candidates } = choiceFacts(comparisonIn(facts), facts);
  return exclusions(facts).flatMap(({ place, fact: { modes, one, others } }) => {
    const unknown = modes.filter((mode) => candidates.every(({ id }) => id !== mode));
    const idle = candidates
      .filter(({ id }) => modes.some((mode) => mode === id))
      .flatMap(({ id, answers }) =>
        [one, ...others]
          .filter((ask) => !isHeld(answers[ask]?.state))
          .map((ask) => `${ask} in ${id}`),
      );
    return [
      ...unknown.map((mode) => message(place, `there is no mode ${mode}`, 'correct the id')),
      ...(idle.length === 0
        ? []
        : [message(place, `excludes what is not there: ${listing(idle)}`, 'leave it out')]),
    ];
  });
}

/** Pairs that a mode is said twice not to have together, whichever is named first. */
function twiceFaults(facts: CheckedFacts): readonly string[] {
  const pairs = exclusions(facts).flatMap(({ fact: { modes, one, others } }) =>
    modes.flatMap((mode) =>
      others.map((other) => `exclusions/${mode}: ${[one, other].toSorted().join(' and ')}`),
    ),
  );
  return repeated(pairs).map((pair) => {
    const [place = '', both = ''] = pair.split(': ');
    return message(place, `${both} exclude each other twice`, 'keep one');
  });
}

export const exclusionForm: Rule = {
  name: 'what a mode does not have together it has each for itself, and a sentence says once why',
  why: 'A pair that excludes nothing misleads, and one without grounds hides a mode that may fit.',
  check: (facts) => [
    ...wordFaults(facts),
    ...groundFaults(facts),
    ...idleFaults(facts),
    ...twiceFaults(facts),
  ],
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
    {
      breaks: (facts) =>
        changeExclusion(facts, {
          modes: ['cilium-warped', 'cilium-wrapped'],
          others: ['ipam.pools', 'policy.names'],
        }),
      messages: [
        'exclusions/cilium-warped/flat-network: there is no mode cilium-warped — correct the id',
        'exclusions/cilium-warped/flat-network: excludes what is not there: policy.names in cilium-wrapped — leave it out',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        exclusions: facts.exclusions.flatMap((one) => [
          one,
          { ...one, one: 'ipam.pools', others: ['flat-network'] } as unknown as typeof one,
        ]),
      }),
      messages: [
        'exclusions/cilium-wrapped: flat-network and ipam.pools exclude each other twice — keep one',
      ],
    },
  ],
};
