import { listing } from '~/lib/text.ts';
import { changeCondition } from '../../support/conditions.ts';
import { conditions, repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** The modes that each stated condition speaks of, at the place of the condition. */
function spokenOf(facts: CheckedFacts) {
  return conditions(facts).flatMap(({ place, fact: { rule } }) =>
    'stated' in rule
      ? [{ place, modes: rule.stated.flatMap(({ modes }): readonly string[] => modes) }]
      : [],
  );
}

/** The modes that a condition passes over, in one message. */
function muteFaults(place: string, all: readonly string[], modes: readonly string[]) {
  const passed = all.filter((id) => !modes.includes(id));
  return passed.length === 0
    ? []
    : [message(place, `says nothing of ${listing(passed)}`, 'say how they stand to it')];
}

export const conditionModes: Rule = {
  name: 'a condition that is stated speaks of every mode, once',
  why: 'A mode that it passes over cannot be judged, and of two answers one is wrong.',
  check: (facts) =>
    spokenOf(facts).flatMap(({ place, modes }) => [
      ...muteFaults(place, Object.keys(facts.modes), modes),
      ...repeated(modes).map((id) => message(place, `speaks of ${id} twice`, 'keep one')),
      ...modes
        .filter((id) => !(id in facts.modes))
        .map((id) => message(place, `there is no mode ${id}`, 'correct the id')),
    ]),
  fails: [
    {
      breaks: (facts) => {
        const statement = { holds: 'yes', says: 'It does', claims: ['calico/ipam.pools'] };
        return changeCondition(facts, {
          rule: {
            stated: [
              { ...statement, modes: ['calico-plain', 'calico-plian'] },
              { ...statement, modes: ['calico-plain'] },
            ],
          },
        });
      },
      messages: [
        'conditions/flat-network: says nothing of cilium-wrapped — say how they stand to it',
        'conditions/flat-network: speaks of calico-plain twice — keep one',
        'conditions/flat-network: there is no mode calico-plian — correct the id',
      ],
    },
  ],
};
