import type { PolicyAnswer, PolicyIntent } from '~/data/policy.ts';
import { manifestFile } from '~/derive/policy/cookbook.ts';
import { changeAnswer, changeRecipe } from '../../support/policies.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const FOLDER = 'content/policies/';
const LONGEST = 220;
/** The longest text on how to see that a recipe holds, or how to take it back. */
const LONGEST_USE = 320;

function fileFaults({ manifests }: CheckedFacts, intent: string, dialect: string, kind: string) {
  const path = `${FOLDER}${manifestFile(intent, dialect)}`;
  const place = `policies/${intent}/${dialect}`;
  if (kind === 'written' && manifests[path] === undefined) {
    return [message(place, `there is no ${path}`, 'write it, or say why it is impossible')];
  }
  return [];
}

function textFaults(place: string, answer: PolicyAnswer): readonly string[] {
  const text = answer.kind === 'written' ? answer.remark : answer.because;
  const begins = answer.kind === 'written' ? /^[A-Z`]/u : /^[a-z`]|^[A-Z]{2}/u;
  return [
    ...(text.length > LONGEST
      ? [message(place, `the text has ${text.length} characters`, `cut it to ${LONGEST}`)]
      : []),
    ...(begins.test(text) && /[^.]\.$/u.test(text)
      ? []
      : [message(place, `“${text}” reads wrong`, 'complete the sentence, with a full stop')]),
  ];
}

function answerFaults(facts: CheckedFacts, intent: string, { answers }: PolicyIntent) {
  const given: Readonly<Record<string, PolicyAnswer | undefined>> = answers;
  return Object.keys(facts.dialects).flatMap((dialect) => {
    const place = `policies/${intent}/${dialect}`;
    const answer = given[dialect];
    if (answer === undefined) {
      return [message(place, 'has no answer', 'write the manifest or say why not')];
    }
    const unknown = answer.claims.filter(({ cni, feature }) => !facts.claims[cni]?.[feature]);
    return [
      ...fileFaults(facts, intent, dialect, answer.kind),
      ...textFaults(place, answer),
      ...unknown.map(({ cni, feature }) =>
        message(place, `there is no claim ${cni}/${feature}`, 'correct the id or the CNI'),
      ),
    ];
  });
}

/** Texts on how a recipe is used. */
function useFaults(intent: string, { verify, undo }: PolicyIntent): readonly string[] {
  return Object.entries({ verify, undo }).flatMap(([field, text]) => {
    const place = `policies/${intent}/${field}`;
    if (text.length > LONGEST_USE) {
      return [message(place, `the text has ${text.length} characters`, `cut it to ${LONGEST_USE}`)];
    }
    const isSentence = /^[A-Z`]/u.test(text) && /[^.]\.$/u.test(text);
    return isSentence ? [] : [message(place, `“${text}” reads wrong`, 'write whole sentences')];
  });
}

/** Files that no answer shows. */
function idleFiles({ manifests, policies }: CheckedFacts): readonly string[] {
  const used = new Set(
    Object.entries(policies).flatMap(([intent, { answers }]) =>
      Object.entries(answers)
        .filter(([, answer]) => answer.kind === 'written')
        .map(([dialect]) => `${FOLDER}${manifestFile(intent, dialect)}`),
    ),
  );
  return Object.keys(manifests)
    .filter((path) => !used.has(path))
    .map((path) => message(path, 'no recipe shows it', 'name the file as its recipe or delete it'));
}

export const policyAnswers: Rule = {
  name: 'every recipe answers in every dialect, by a manifest or a claim',
  why: 'A gap in the cookbook reads as a no, and a manifest that nothing shows is checked for nobody.',
  check: (facts) => [
    ...Object.entries(facts.policies).flatMap(([id, intent]) => [
      ...answerFaults(facts, id, intent),
      ...useFaults(id, intent),
    ]),
    ...idleFiles(facts),
  ],
  fails: [
    {
      breaks: (facts) => changeRecipe(facts, { undo: 'delete it' }),
      messages: ['policies/names/undo: “delete it” reads wrong — write whole sentences'],
    },
    {
      breaks: (facts) => changeRecipe(facts, { verify: `${'A'.repeat(320)}.` }),
      messages: ['policies/names/verify: the text has 321 characters — cut it to 320'],
    },
    {
      breaks: (facts) => changeAnswer(facts, 'cilium', undefined),
      messages: [
        'policies/names/cilium: has no answer — write the manifest or say why not',
        'content/policies/names/cilium.yaml: no recipe shows it — name the file as its recipe or delete it',
      ],
    },
    {
      breaks: (facts) => ({ ...facts, manifests: {} }),
      messages: [
        'policies/names/cilium: there is no content/policies/names/cilium.yaml — write it, or say why it is impossible',
      ],
    },
    {
      breaks: (facts) =>
        changeAnswer(facts, 'calico', { claims: [{ cni: 'calico', feature: 'policy.fqnd' }] }),
      messages: [
        'policies/names/calico: there is no claim calico/policy.fqnd — correct the id or the CNI',
      ],
    },
    {
      breaks: (facts) => changeAnswer(facts, 'calico', { because: 'Names are sold' }),
      messages: [
        'policies/names/calico: “Names are sold” reads wrong — complete the sentence, with a full stop',
      ],
    },
    {
      breaks: (facts) => changeAnswer(facts, 'cilium', { remark: `${'A'.repeat(220)}.` }),
      messages: ['policies/names/cilium: the text has 221 characters — cut it to 220'],
    },
  ],
};
