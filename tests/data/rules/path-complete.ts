import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Modes that are filed under another CNI than the one that their id begins with. */
function misfiled({ pathModes }: CheckedFacts): readonly string[] {
  return Object.entries(pathModes)
    .filter(([mode, { cni }]) => mode !== cni && !mode.startsWith(`${cni}-`))
    .map(([mode, { cni }]) =>
      message(
        `path-modes/${mode}`,
        `is a mode of the CNI “${cni}”`,
        'correct the CNI, or begin the id with it',
      ),
    );
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
  name: 'every mode is named after its CNI and has a path for every scenario, and for no other',
  why: 'A path that is missing looks like traffic that there is not, and a mode of another CNI takes its hue and its claims.',
  check: (facts) => [...misfiled(facts), ...incomplete(facts)],
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
      breaks: (facts) => ({
        ...facts,
        pathModes: {
          ...facts.pathModes,
          'calico-plain': { name: 'Calico plain', cni: 'cilium', assumes: 'no overlay' },
        },
      }),
      messages: [
        'path-modes/calico-plain: is a mode of the CNI “cilium” — correct the CNI, or begin the id with it',
      ],
    },
  ],
};
