import { changeCondition, changeStatement, changeTopic } from '../../support/conditions.ts';
import { groundFaults } from './grounds.ts';
import { conditions, repeated, statements } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Conditions that two subjects have, so that the second hides the first. */
function hiddenFaults(facts: CheckedFacts): readonly string[] {
  return repeated(conditions(facts).map(({ place }) => place)).map((place) =>
    message(place, 'stands under two subjects', 'rename or drop one'),
  );
}

function cniFaults(facts: CheckedFacts): readonly string[] {
  return conditions(facts).flatMap(({ place, fact: { rule } }) =>
    'cni' in rule && !(rule.cni in facts.cnis)
      ? [message(place, `there is no CNI ${rule.cni}`, 'correct the id')]
      : [],
  );
}

/** What subjects list that is no capability, or that another lists as well. */
function topicFaults({ conditionTopics, features }: CheckedFacts): readonly string[] {
  const listed = conditionTopics.flatMap(({ name, capabilities = [] }) =>
    capabilities.map((id) => ({ place: `condition-topics/${name}`, id })),
  );
  return [
    ...listed
      .filter(({ id }) => features[id]?.kind !== 'capability')
      .map(({ place, id }) => message(place, `${id} is no capability`, 'correct the id')),
    ...repeated(listed.map(({ id }) => id)).map((id) =>
      message(
        listed.find((one) => one.id === id)?.place ?? id,
        `${id} is listed twice`,
        'keep one',
      ),
    ),
  ];
}

export const conditionGrounds: Rule = {
  name: 'a condition rests on claims or passages, and its subject lists capabilities, that there are',
  why: 'An answer to a requirement that nothing stands behind is an opinion.',
  check: (facts) => [
    ...groundFaults(facts, statements(facts)),
    ...hiddenFaults(facts),
    ...cniFaults(facts),
    ...topicFaults(facts),
  ],
  fails: [
    {
      breaks: (facts) => changeStatement(facts, { sources: undefined }),
      messages: ['conditions/flat-network/cilium-wrapped: rests on nothing — name claims or cite'],
    },
    {
      breaks: (facts) =>
        changeStatement(facts, { claims: ['cilium/ipam.polls', 'cilium/ipam.polls'] }),
      messages: [
        'conditions/flat-network/cilium-wrapped: rests on “cilium/ipam.polls” twice — keep one',
        'conditions/flat-network/cilium-wrapped: there is no claim cilium/ipam.polls — correct it',
        'conditions/flat-network/cilium-wrapped: there is no claim cilium/ipam.polls — correct it',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        conditionTopics: [
          ...facts.conditionTopics,
          ...facts.conditionTopics.map((topic) => ({ ...topic, capabilities: [] })),
        ],
      }),
      messages: [
        'conditions/flat-network: stands under two subjects — rename or drop one',
        'conditions/calico-in: stands under two subjects — rename or drop one',
      ],
    },
    {
      breaks: (facts) => changeCondition(facts, { rule: { cni: 'weave' } }),
      messages: ['conditions/flat-network: there is no CNI weave — correct the id'],
    },
    {
      breaks: (facts) => changeTopic(facts, ['policy.summary', 'policy.fqdn', 'policy.fqdn']),
      messages: [
        'condition-topics/Networks: policy.summary is no capability — correct the id',
        'condition-topics/Networks: policy.fqdn is listed twice — keep one',
      ],
    },
  ],
};
