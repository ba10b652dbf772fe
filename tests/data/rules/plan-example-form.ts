import type { PlanExample } from '~/data/plan-example.ts';
import { inputOf, parsePlan, serialisePlan } from '~/lib/plan/plan-state.ts';
import { changePlanExample } from '../../support/plans.ts';
import { type Placed, planExamples, repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const NAME = 60;

function wordFaults({ place, fact: { name, who } }: Placed<PlanExample>): readonly string[] {
  return [
    ...(name.length > NAME
      ? [
          message(
            place,
            `the name has ${String(name.length)} characters`,
            `cut it to ${String(NAME)}`,
          ),
        ]
      : []),
    ...(name.endsWith('.')
      ? [message(place, 'the name ends with a full stop', 'take it away')]
      : []),
    ...(who.endsWith('.')
      ? []
      : [message(place, 'who stands there is no sentence', 'end it with a full stop')]),
  ];
}

/** What is wrong with a query: what the page cannot understand, or writes in another way. */
function queryFaults(facts: CheckedFacts): readonly string[] {
  const types = facts.instances.map(({ type }) => type);
  const vocabulary = { types, ways: Object.keys(facts.planWays) };
  return planExamples(facts).flatMap(({ place, fact: { query } }) => {
    const { state, problems } = parsePlan(query, vocabulary);
    const [problem] = [...problems, ...inputOf(state).problems];
    if (problem !== undefined) {
      return [message(place, `the query is not understood: ${problem}`, 'correct it')];
    }
    const written = serialisePlan(state);
    return written === query
      ? []
      : [message(place, `the page writes the query “${written}”`, 'write it so')];
  });
}

/** Plans that are told a second time, by name or by query. */
function twins(facts: CheckedFacts): readonly string[] {
  return (['name', 'query'] as const).flatMap((field) =>
    [...Map.groupBy(planExamples(facts), ({ fact }) => fact[field]).values()].flatMap(
      ([first, ...others]) =>
        others.map(({ place }) =>
          message(place, `has the ${field} of ${first?.id ?? ''}`, 'change or drop one'),
        ),
    ),
  );
}

function claimFaults(facts: CheckedFacts): readonly string[] {
  return planExamples(facts).flatMap(({ place, fact: { claims = [] } }) => [
    ...claims
      .filter((key) => {
        const [cni = '', feature = ''] = key.split('/');
        return facts.claims[cni]?.[feature] === undefined;
      })
      .map((key) => message(place, `there is no claim ${key}`, 'correct the id or the CNI')),
    ...repeated(claims).map((key) => message(place, `names ${key} twice`, 'keep one')),
  ]);
}

export const planExampleForm: Rule = {
  name: 'a prepared plan has a short name, a sentence, and the query that the page writes for it',
  why: 'It is a link to a plan: what its query gets wrong would be left out on the page that it opens.',
  check: (facts) => [
    ...planExamples(facts).flatMap(wordFaults),
    ...queryFaults(facts),
    ...twins(facts),
    ...claimFaults(facts),
  ],
  fails: [
    {
      breaks: (facts) => changePlanExample(facts, { name: `${'n'.repeat(60)}.`, who: 'A team' }),
      messages: [
        'plan-examples/few-nodes: the name has 61 characters — cut it to 60',
        'plan-examples/few-nodes: the name ends with a full stop — take it away',
        'plan-examples/few-nodes: who stands there is no sentence — end it with a full stop',
      ],
    },
    {
      breaks: (facts) => changePlanExample(facts, { query: '?v=1&way=flat&nodes=0' }),
      messages: [
        'plan-examples/few-nodes: the query is not understood: Nodes: a whole number from 1 to 5000. — correct it',
      ],
    },
    {
      breaks: (facts) => changePlanExample(facts, { query: '?v=1&way=flat&subnets=10.0.0.1/24,a' }),
      messages: [
        'plan-examples/few-nodes: the query is not understood: “10.0.0.1/24” begins inside its block; write 10.0.0.0/24. — correct it',
      ],
    },
    {
      breaks: (facts) => changePlanExample(facts, { query: '?v=1&nodes=100&way=flat' }),
      messages: [
        'plan-examples/few-nodes: the page writes the query “?v=1&way=flat” — write it so',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        planExamples: {
          ...facts.planExamples,
          'three-nodes': facts.planExamples['few-nodes'],
        } as typeof facts.planExamples,
      }),
      messages: [
        'plan-examples/three-nodes: has the name of few-nodes — change or drop one',
        'plan-examples/three-nodes: has the query of few-nodes — change or drop one',
      ],
    },
    {
      breaks: (facts) =>
        changePlanExample(facts, {
          claims: ['calico/ipam.pools', 'calico/ipam.polls', 'calico/ipam.pools'],
        }),
      messages: [
        'plan-examples/few-nodes: there is no claim calico/ipam.polls — correct the id or the CNI',
        'plan-examples/few-nodes: names calico/ipam.pools twice — keep one',
      ],
    },
  ],
};
