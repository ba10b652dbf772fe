import { changeCondition, changeStatement } from '../../support/conditions.ts';
import { conditions, statements } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const LIMITS = { name: 48, says: 60 };

/** What is wrong with a line of a list. */
function lineFaults(place: string, field: keyof typeof LIMITS, text: string): readonly string[] {
  const limit = LIMITS[field];
  return [
    ...(text.length > limit
      ? [message(place, `${field} has ${text.length} characters`, `cut it to ${limit}`)]
      : []),
    ...(text.endsWith('.')
      ? [message(place, `${field} ends with a full stop`, 'take it away')]
      : []),
  ];
}

/** Statements that hold in part and do not say what to keep, or hold or fail and do. */
function keepFaults(facts: CheckedFacts): readonly string[] {
  return statements(facts).flatMap(({ place, fact: { holds, keep } }) => {
    if (holds !== 'partial') {
      return keep === undefined
        ? []
        : [message(place, `is “${holds}” and says what to keep`, 'make it partial, or drop that')];
    }
    if (keep === undefined) {
      return [message(place, 'holds in part and does not say when', 'say what to keep')];
    }
    return keep.endsWith('.')
      ? []
      : [message(place, 'what to keep is no sentence', 'end it with a full stop')];
  });
}

function refusalFaults(facts: CheckedFacts): readonly string[] {
  return conditions(facts)
    .filter(({ fact: { refuses } }) => refuses !== undefined && new Set(refuses).size === 0)
    .map(({ place }) => message(place, 'refuses no level', 'name one, or leave it out'));
}

export const conditionForm: Rule = {
  name: 'a condition and its statements are lines of a list, and say what to keep in part alone',
  why: 'They stand in a row of the page; “in part” without what to keep leaves a reader to guess.',
  check: (facts) => [
    ...conditions(facts).flatMap(({ place, fact: { name } }) => lineFaults(place, 'name', name)),
    ...statements(facts).flatMap(({ place, fact: { says } }) => lineFaults(place, 'says', says)),
    ...keepFaults(facts),
    ...refusalFaults(facts),
  ],
  fails: [
    {
      breaks: (facts) => changeCondition(facts, { name: `${'n'.repeat(48)}.`, refuses: [] }),
      messages: [
        'conditions/flat-network: name has 49 characters — cut it to 48',
        'conditions/flat-network: name ends with a full stop — take it away',
        'conditions/flat-network: refuses no level — name one, or leave it out',
      ],
    },
    {
      breaks: (facts) => changeStatement(facts, { says: `${'s'.repeat(60)}.`, keep: undefined }),
      messages: [
        'conditions/flat-network/cilium-wrapped: says has 61 characters — cut it to 60',
        'conditions/flat-network/cilium-wrapped: says ends with a full stop — take it away',
        'conditions/flat-network/cilium-wrapped: holds in part and does not say when — say what to keep',
      ],
    },
    {
      breaks: (facts) => changeStatement(facts, { holds: 'yes' }),
      messages: [
        'conditions/flat-network/cilium-wrapped: is “yes” and says what to keep — make it partial, or drop that',
      ],
    },
    {
      breaks: (facts) => changeStatement(facts, { keep: 'One subnet for all nodes' }),
      messages: [
        'conditions/flat-network/cilium-wrapped: what to keep is no sentence — end it with a full stop',
      ],
    },
  ],
};
