import type { DecisionTree, Outcome, Question } from '~/data/decision.ts';
import { changeStep, claimOf } from '../../support/decision.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const LONGEST = { ask: 70, why: 150, name: 40, cost: 150 } as const;
const SENTENCE = /^[A-Z].+[^.]\.$/su;
const QUESTION = /^[A-Z].+\?$/su;

type Step = Partial<Question> & Partial<Outcome> & Pick<Question, 'claims'>;

/** Every step, at its id. An id that is a question and an outcome is there twice. */
function steps({ questions, outcomes }: DecisionTree): readonly (readonly [string, Step])[] {
  return [...Object.entries(questions), ...Object.entries(outcomes)];
}

function formFaults([id, step]: readonly [string, Step]): readonly string[] {
  const place = `decision/${id}`;
  const tooLong = Object.entries(LONGEST).flatMap(([field, longest]) => {
    const length = step[field as keyof typeof LONGEST]?.length ?? 0;
    return length > longest
      ? [
          message(
            place,
            `${field} has ${String(length)} characters`,
            `cut it to ${String(longest)}`,
          ),
        ]
      : [];
  });
  const { ask, why, cost } = step;
  return [
    ...tooLong,
    ...(ask === undefined || QUESTION.test(ask)
      ? []
      : [message(place, `“${ask}” is no question`, 'end it with a question mark')]),
    ...[why, cost]
      .filter((text) => text !== undefined && !SENTENCE.test(text))
      .map((text) => message(place, `“${String(text)}” is no sentence`, 'write one sentence')),
  ];
}

function claimFaults(facts: CheckedFacts, [id, { claims }]: readonly [string, Step]) {
  return claims
    .filter(({ cni, feature }) => facts.claims[cni]?.[feature] === undefined)
    .map(({ cni, feature }) =>
      message(`decision/${id}`, `there is no claim ${cni}/${feature}`, 'correct the id or the CNI'),
    );
}

/** What is wrong with the ways through the tree; the ids that they reach go into `reached`. */
function wayFaults(
  tree: DecisionTree,
  id: string,
  passed: readonly string[],
  reached: Set<string>,
): readonly string[] {
  const from = `decision/${passed.at(-1) ?? 'start'}`;
  if (passed.includes(id)) return [message(from, `leads back to ${id}`, 'lead on to an outcome')];
  const isKnown = reached.has(id);
  reached.add(id);
  const question = tree.questions[id];
  if (question !== undefined) {
    const way = [...passed, id];
    if (question.yes === question.no) {
      const fault = `both answers lead to ${question.yes}`;
      return [message(`decision/${id}`, fault, 'lead one of them elsewhere')];
    }
    return [question.yes, question.no].flatMap((next) => wayFaults(tree, next, way, reached));
  }
  if (id in tree.outcomes || isKnown) return [];
  return [message(from, `leads to “${id}”, which is nothing`, 'name a question or an outcome')];
}

function treeFaults(tree: DecisionTree): readonly string[] {
  const reached = new Set<string>();
  const faults = wayFaults(tree, tree.start, [], reached);
  // Steps are cut off wherever a way goes wrong; they are named where none does.
  if (faults.length > 0) return faults;
  const idle = steps(tree).filter(([id]) => !reached.has(id));
  const behindIdle = new Set(idle.flatMap(([, { yes, no }]) => [yes, no]));
  return idle
    .filter(([id]) => !behindIdle.has(id))
    .map(([id]) => message(`decision/${id}`, 'no answer leads here', 'lead to it or drop it'));
}

export const decisionTree: Rule = {
  name: 'every way through the decision tree ends, on claims that exist',
  why: 'A reader who answers the questions must arrive somewhere and be able to check the reasons.',
  check: (facts) => [
    ...treeFaults(facts.decision),
    ...steps(facts.decision).flatMap((step) => [...formFaults(step), ...claimFaults(facts, step)]),
  ],
  fails: [
    {
      breaks: (facts) => changeStep(facts, 'pools', { yes: 'calicoo' }),
      messages: [
        'decision/pools: leads to “calicoo”, which is nothing — name a question or an outcome',
      ],
    },
    {
      breaks: (facts) => changeStep(facts, 'pools', { yes: 'cilium', no: 'cilium' }),
      messages: ['decision/pools: both answers lead to cilium — lead one of them elsewhere'],
    },
    {
      breaks: (facts) => changeStep(facts, 'names', { no: 'calico' }),
      messages: ['decision/pools: no answer leads here — lead to it or drop it'],
    },
    {
      breaks: (facts) => changeStep(facts, 'pools', { no: 'names' }),
      messages: ['decision/pools: leads back to names — lead on to an outcome'],
    },
    {
      breaks: (facts) => ({ ...facts, decision: { ...facts.decision, start: 'name' } }),
      messages: [
        'decision/start: leads to “name”, which is nothing — name a question or an outcome',
      ],
    },
    {
      breaks: (facts) =>
        changeStep(facts, 'calico', { claims: [claimOf('calico', 'policy.fqnd')] }),
      messages: [
        'decision/calico: there is no claim calico/policy.fqnd — correct the id or the CNI',
      ],
    },
    {
      breaks: (facts) => changeStep(facts, 'names', { ask: 'Names', why: 'Because' }),
      messages: [
        'decision/names: “Names” is no question — end it with a question mark',
        'decision/names: “Because” is no sentence — write one sentence',
      ],
    },
    {
      breaks: (facts) => changeStep(facts, 'cilium', { name: 'C'.repeat(41) }),
      messages: ['decision/cilium: name has 41 characters — cut it to 40'],
    },
  ],
};
