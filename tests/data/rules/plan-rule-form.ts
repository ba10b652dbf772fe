import { cite } from '../../support/facts.ts';
import { changePlanRule } from '../../support/plan-rules.ts';
import { passageName, planRules, repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const LIMITS = { name: 80, formula: 120 };

/** What is wrong with the lines that a number is shown with. */
function lineFaults(facts: CheckedFacts): readonly string[] {
  return planRules(facts).flatMap(({ place, fact }) =>
    (['name', 'formula'] as const).flatMap((field) => [
      ...(fact[field].length > LIMITS[field]
        ? [
            message(
              place,
              `${field} has ${String(fact[field].length)} characters`,
              `cut it to ${String(LIMITS[field])}`,
            ),
          ]
        : []),
      ...(fact[field].endsWith('.')
        ? [message(place, `${field} ends with a full stop`, 'take it away')]
        : []),
    ]),
  );
}

function sentenceFaults(facts: CheckedFacts): readonly string[] {
  return planRules(facts).flatMap(({ place, fact: { why, otherwise = [] } }) =>
    [why, ...otherwise.flatMap(({ says, because }) => [says, because])]
      .filter((text) => !text.endsWith('.'))
      .map((text) => message(place, `“${text}” is no sentence`, 'end with a stop')),
  );
}

function repeatedPassages(facts: CheckedFacts): readonly string[] {
  return planRules(facts).flatMap(({ place, fact: { sources } }) =>
    repeated(sources.map(passageName)).map((passage) =>
      message(place, `cites “${passage}” more than once`, 'keep one of the citations'),
    ),
  );
}

/** Texts that are said to have stood on another day than the one they were read at, once for each commit. */
function dayFaults(facts: CheckedFacts): readonly string[] {
  const faults = planRules(facts).flatMap(({ place, fact: { otherwise = [] } }) =>
    otherwise.flatMap(({ date, source }) => {
      const document = facts.documents[source.document];
      const id = document !== undefined && 'pin' in document ? document.pin : '';
      const day = facts.pins[id]?.date;
      if (day === undefined || day === date) return [];
      const fault = `the text of ${source.document} is of ${day}, not of ${date}`;
      return [{ id, date, said: message(place, fault, 'write the day of its commit') }];
    }),
  );
  const byCommit = Map.groupBy(faults, ({ id, date }) => `${id} ${date}`);
  return [...byCommit.values()].flatMap(([first]) => (first ? [first.said] : []));
}

export const planRuleForm: Rule = {
  name: 'a rule of the planner is told in lines and sentences, and dates what says otherwise',
  why: 'Each number opens to its rule; a text that says otherwise without its day cannot be looked up.',
  check: (facts) => [
    ...lineFaults(facts),
    ...sentenceFaults(facts),
    ...repeatedPassages(facts),
    ...dayFaults(facts),
  ],
  fails: [
    {
      breaks: (facts) =>
        changePlanRule(facts, { name: `${'n'.repeat(80)}.`, formula: `${'f'.repeat(120)}.` }),
      messages: [
        'plan-rules/pool-addresses: name has 81 characters — cut it to 80',
        'plan-rules/pool-addresses: name ends with a full stop — take it away',
        'plan-rules/pool-addresses: formula has 121 characters — cut it to 120',
        'plan-rules/pool-addresses: formula ends with a full stop — take it away',
      ],
    },
    {
      breaks: (facts) =>
        changePlanRule(facts, {
          why: 'A host takes a block',
          sources: [cite('rules'), cite('rules')],
        }),
      messages: [
        'plan-rules/pool-addresses: “A host takes a block” is no sentence — end with a stop',
        'plan-rules/pool-addresses: cites “rules” more than once — keep one of the citations',
      ],
    },
    {
      breaks: (facts) =>
        changePlanRule(facts, {
          otherwise: [
            { says: '60', because: 'Four are used.', source: cite('rules'), date: '2026-01-02' },
          ],
        }),
      messages: [
        'plan-rules/pool-addresses: “60” is no sentence — end with a stop',
        'plan-rules/pool-addresses: the text of rules is of 2026-01-01, not of 2026-01-02 — write the day of its commit',
      ],
    },
  ],
};
