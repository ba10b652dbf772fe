import { fixedParts, matchMessages } from '~/lib/message-match.ts';
import { changeSymptom } from '../../support/settings.ts';
import { interactions, repeated, symptoms } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const NAME = 90;
const STEP = 240;
/** Letters that a message must have for certain, not to be found in every log. */
const TELLING = 12;

function formFaults(facts: CheckedFacts): readonly string[] {
  return symptoms(facts).flatMap(({ place, fact: { name, confirm, remedy } }) => [
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
    ...[...confirm, ...remedy]
      .filter(({ step }) => step.length > STEP || !step.endsWith('.'))
      .map(({ step }) =>
        message(
          place,
          `“${step.slice(0, 40)}” is no short sentence`,
          `end it, at most ${String(STEP)}`,
        ),
      ),
  ]);
}

/** Whether too little of a message is fixed to tell it from others. */
function saysLittle(text: string): boolean {
  return (
    fixedParts(text)
      .join('')
      .replaceAll(/[^a-z]/gu, '').length < TELLING
  );
}

/** Messages that say too little, and samples that are not recognised. */
function messageFaults(facts: CheckedFacts): readonly string[] {
  return symptoms(facts).flatMap(({ id, place, fact: { messages = [], samples = [] } }) => [
    ...messages
      .filter(saysLittle)
      .map((text) => message(place, `“${text}” is in every log`, `fix ${String(TELLING)} letters`)),
    ...(messages.length > 0 && samples.length === 0
      ? [message(place, 'has a message and no sample', 'add a whole line of a log')]
      : []),
    ...samples.flatMap((sample) => {
      if (messages.some(saysLittle)) return [];
      const own = messages.map((text) => ({ id, message: text }));
      if (matchMessages(sample, own).length > 0) return [];
      return [message(place, `does not recognise “${sample.slice(0, 60)}”`, 'mend its message')];
    }),
  ]);
}

/** What a symptom names and is not there, or names twice. */
function linkFaults(facts: CheckedFacts): readonly string[] {
  const known = new Set(interactions(facts).map(({ place }) => place.replace('interactions/', '')));
  return symptoms(facts).flatMap(({ place, fact }) => {
    const { modes = [], claims, interactions: behind = [], guides = [] } = fact;
    return [
      ...repeated([...modes, ...claims, ...behind, ...guides]).map((id) =>
        message(place, `lists ${id} more than once`, 'keep one'),
      ),
      ...modes
        .filter((id) => !(id in facts.modes))
        .map((id) => message(place, `there is no mode ${id}`, 'correct the id')),
      ...behind
        .filter((id) => !known.has(id))
        .map((id) => message(place, `there is no interaction ${id}`, 'correct the id')),
      ...claims
        .filter((key) => {
          const [cni = '', feature = ''] = key.split('/');
          return facts.claims[cni]?.[feature] === undefined;
        })
        .map((key) => message(place, `there is no claim ${key}`, 'correct it')),
      ...guides
        .filter((slug) => !(`content/guides/${slug}.mdx` in facts.pages))
        .map((slug) => message(place, `there is no guide “${slug}”`, 'correct the slug')),
    ];
  });
}

export const symptomForm: Rule = {
  name: 'a symptom has a short name, steps to act on, and messages that its samples are known by',
  why: 'It is met at night: a line pasted from a log has to lead to it, and its steps have to work.',
  check: (facts) => [...formFaults(facts), ...messageFaults(facts), ...linkFaults(facts)],
  fails: [
    {
      breaks: (facts) => changeSymptom(facts, { name: `${'n'.repeat(90)}.` }),
      messages: [
        'symptoms/calico-names-lost: the name has 91 characters — cut it to 90',
        'symptoms/calico-names-lost: the name ends with a full stop — take it away',
      ],
    },
    {
      breaks: (facts) => changeSymptom(facts, { messages: ['error: ‹error›'], samples: undefined }),
      messages: [
        'symptoms/calico-names-lost: “error: ‹error›” is in every log — fix 12 letters',
        'symptoms/calico-names-lost: has a message and no sample — add a whole line of a log',
      ],
    },
    {
      breaks: (facts) => changeSymptom(facts, { samples: ['the cache is empty'] }),
      messages: [
        'symptoms/calico-names-lost: does not recognise “the cache is empty” — mend its message',
      ],
    },
    {
      breaks: (facts) =>
        changeSymptom(facts, {
          remedy: [{ step: 'Set `dns.proxy=true`' }],
          interactions: ['lost'],
          claims: ['calico/policy.names'],
        }),
      messages: [
        'symptoms/calico-names-lost: “Set `dns.proxy=true`” is no short sentence — end it, at most 240',
        'symptoms/calico-names-lost: there is no interaction lost — correct the id',
        'symptoms/calico-names-lost: there is no claim calico/policy.names — correct it',
      ],
    },
  ],
};
