import { changeCni } from './breaking.ts';
import { message, type Rule } from './rule.ts';

export const cniVersion: Rule = {
  name: 'a CNI is compared at a version with a number',
  why: '“latest” means another release next month, and nothing can be held against it.',
  check: ({ cnis }) =>
    Object.entries(cnis)
      .filter(([, { version }]) => !/^v?\d+(\.\d+)+$/u.test(version))
      .map(([id, { version }]) =>
        message(`cnis/${id}`, `“${version}” is no version`, 'write its number, as in “v1.20.2”'),
      ),
  fails: [
    {
      breaks: (facts) => changeCni(facts, 'calico', { version: 'latest' }),
      messages: ['cnis/calico: “latest” is no version — write its number, as in “v1.20.2”'],
    },
  ],
};
