import { changePin } from './breaking.ts';
import { message, type Rule } from './rule.ts';

const COMMIT = /^[0-9a-f]{40}$/u;

export const commitForm: Rule = {
  name: 'a pin names its commit by 40 hexadecimal digits',
  why: 'Tags and short ids can come to mean another commit; a permanent link must not.',
  check: ({ pins }) =>
    Object.entries(pins)
      .filter(([, { commit }]) => !COMMIT.test(commit))
      .map(([id, { commit }]) =>
        message(
          `pins/${id}`,
          `“${commit}” is no commit id`,
          'give all 40 digits, as `git rev-parse` prints them',
        ),
      ),
  fails: [
    {
      breaks: (facts) => changePin(facts, 'docs', { commit: 'a'.repeat(41) }),
      messages: [
        `pins/docs: “${'a'.repeat(41)}” is no commit id — give all 40 digits, as \`git rev-parse\` prints them`,
      ],
    },
  ],
};
