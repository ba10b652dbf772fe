import { changeFeature } from './breaking.ts';
import { message, type Rule } from './rule.ts';

export const featureQuestion: Rule = {
  name: 'the question of a feature ends with a question mark',
  why: 'The answers below it are read as answers.',
  check: ({ features }) =>
    Object.entries(features)
      .filter(([, { question }]) => !question.endsWith('?'))
      .map(([id]) =>
        message(`features/${id}`, 'the question ends without “?”', 'word it as a question'),
      ),
  fails: [
    {
      breaks: (facts) => changeFeature(facts, 'policy.fqdn', { question: 'Names in rules.' }),
      messages: ['features/policy.fqdn: the question ends without “?” — word it as a question'],
    },
  ],
};
