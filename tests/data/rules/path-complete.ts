import { message, type Rule } from './rule.ts';

export const pathComplete: Rule = {
  name: 'every mode has a path for every scenario, and for no other',
  why: 'The page compares modes; one that is missing looks like one that has no such traffic.',
  check: ({ paths, pathModes, scenarios }) => [
    ...Object.keys(pathModes).flatMap((mode) =>
      Object.keys(scenarios)
        .filter((scenario) => paths[mode]?.[scenario] === undefined)
        .map((scenario) =>
          message(`${mode}/${scenario}`, 'there is no path', 'write it in src/data/paths/'),
        ),
    ),
    ...Object.entries(paths).flatMap(([mode, ofMode]) =>
      Object.keys(ofMode)
        .filter((scenario) => !(mode in pathModes && scenario in scenarios))
        .map((scenario) =>
          message(`${mode}/${scenario}`, 'there is no such mode or scenario', 'correct the id'),
        ),
    ),
  ],
  fails: [
    {
      breaks: (facts) => ({ ...facts, paths: { ...facts.paths, 'calico-plain': {} } }),
      messages: ['calico-plain/cross: there is no path — write it in src/data/paths/'],
    },
    {
      breaks: (facts) => ({
        ...facts,
        paths: { ...facts.paths, weave: facts.paths['calico-plain'] ?? {} },
      }),
      messages: ['weave/cross: there is no such mode or scenario — correct the id'],
    },
  ],
};
