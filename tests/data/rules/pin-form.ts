import { changePin } from './breaking.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const COMMIT = /^[0-9a-f]{40}$/u;
const REPOSITORY = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*\/(?!\.+$)[\w.-]+$/u;

function doubles({ pins }: CheckedFacts): readonly string[] {
  const same = Map.groupBy(Object.keys(pins), (id) => `${pins[id]?.repo} ${pins[id]?.commit}`);
  return [...same.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => message(`pins/${ids.join(', ')}`, 'are one commit', 'keep one of them'));
}

export const pinForm: Rule = {
  name: 'a pin names its repository by owner and name, its commit by 40 hexadecimal digits',
  why: 'Tags and short ids can come to mean another commit; a permanent link must not.',
  check: (facts) => [
    ...Object.entries(facts.pins).flatMap(([id, { repo, commit }]) => [
      ...(REPOSITORY.test(repo)
        ? []
        : [
            message(`pins/${id}`, `“${repo}” is no repository`, 'write owner/name, as GitHub does'),
          ]),
      ...(COMMIT.test(commit)
        ? []
        : [
            message(
              `pins/${id}`,
              `“${commit}” is no commit id`,
              'give all 40 digits, as `git rev-parse` prints them',
            ),
          ]),
    ]),
    ...doubles(facts),
  ],
  fails: [
    {
      breaks: (facts) => changePin(facts, 'docs', { commit: 'a'.repeat(41) }),
      messages: [
        `pins/docs: “${'a'.repeat(41)}” is no commit id — give all 40 digits, as \`git rev-parse\` prints them`,
      ],
    },
    {
      breaks: (facts) => changePin(facts, 'docs', { repo: 'https://github.com/example/docs' }),
      messages: [
        'pins/docs: “https://github.com/example/docs” is no repository — write owner/name, as GitHub does',
      ],
    },
    {
      breaks: (facts) => changePin(facts, 'twin', { ...facts.pins['docs'] }),
      messages: ['pins/docs, twin: are one commit — keep one of them'],
    },
  ],
};
