import { type CheckedFacts, message, type Rule } from './rule.ts';

/** Paths drawn for what is no mode, or under a name or a CNI that the mode does not have. */
function misfiled({ pathModes, modes }: CheckedFacts): readonly string[] {
  return Object.entries(pathModes).flatMap(([id, { name, cni }]) => {
    const mode = modes[id];
    const place = `path-modes/${id}`;
    if (mode === undefined) return [message(place, 'there is no such mode', 'correct the id')];
    if (mode.cnis.every((own) => own !== cni)) {
      return [message(place, `is filed under “${cni}”`, `name a CNI of the mode`)];
    }
    return mode.name === name
      ? []
      : [message(place, `is called “${name}”`, `call it “${mode.name}”, as its mode is`)];
  });
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
  name: 'paths are drawn for modes, under their names, one for every scenario and no other',
  why: 'A path that is missing looks like traffic that there is not, and one that is filed under another CNI takes its hue and its claims.',
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
          'cilium-wrapped': { name: 'Cilium VXLAN', cni: 'cilium', assumes: 'VXLAN' },
        },
      }),
      messages: [
        'path-modes/calico-plain: is filed under “cilium” — name a CNI of the mode',
        'path-modes/cilium-wrapped: is called “Cilium VXLAN” — call it “Cilium wrapped”, as its mode is',
      ],
    },
    {
      breaks: (facts) =>
        ({ ...facts, modes: { ...facts.modes, 'calico-plain': undefined } }) as never,
      messages: ['path-modes/calico-plain: there is no such mode — correct the id'],
    },
  ],
};
