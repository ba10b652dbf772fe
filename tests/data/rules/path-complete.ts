import { without } from '../../support/facts.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Paths drawn for what is no mode. */
function homeless({ pathModes, modes }: CheckedFacts): readonly string[] {
  return Object.keys(pathModes)
    .filter((id) => !(id in modes))
    .map((id) => message(`path-modes/${id}`, 'there is no such mode', 'correct the id'));
}

/** Paths that are missing, and those of no mode or scenario. */
function incomplete({ paths, pathModes, scenarios }: CheckedFacts): readonly string[] {
  return [
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
  ];
}

export const pathComplete: Rule = {
  name: 'paths are drawn for modes, one for every scenario and no other',
  why: 'A path that is missing looks like traffic that there is not.',
  check: (facts) => [...homeless(facts), ...incomplete(facts)],
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
    {
      breaks: (facts) => ({ ...facts, modes: without(facts.modes, 'calico-plain') }),
      messages: ['path-modes/calico-plain: there is no such mode — correct the id'],
    },
  ],
};
