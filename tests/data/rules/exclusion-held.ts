import { choiceFacts } from '~/derive/choose/facts.ts';
import { isHeld } from '~/lib/choose/verdict.ts';
import { listing } from '~/lib/text.ts';
import { changeExclusion } from '../../support/conditions.ts';
import { comparisonIn } from './changes.ts';
import { exclusions, repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

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

export const exclusionHeld: Rule = {
  name: 'what a mode does not have together it has each for itself, and the pair is named once',
  why: 'A pair of which the mode has but one excludes nothing and misleads.',
  check: (facts) => [...idleFaults(facts), ...twiceFaults(facts)],
  fails: [
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
