import { missingHue } from '~/derive/preview/hue.ts';
import { without } from '../../support/facts.ts';
import { repeated } from './places.ts';
import { message, type Rule } from './rule.ts';

const FILE = 'src/styles/cni-hues.css';

export const cniHues: Rule = {
  name: 'every CNI has a hue of its own, and every hue a CNI',
  why: 'Column, wire and images tell the CNIs apart by it; without one the build stops.',
  check: ({ cnis, hues }) => [
    ...Object.keys(cnis)
      .filter((cni) => !Object.hasOwn(hues, cni))
      .map(missingHue),
    ...Object.keys(hues)
      .filter((cni) => !Object.hasOwn(cnis, cni))
      .map((cni) => message(`${FILE}/${cni}`, 'there is no such CNI', 'delete its hue')),
    ...(['light', 'dark'] as const).flatMap((theme) =>
      repeated(Object.values(hues).map((hue) => hue[theme])).map((hue) => {
        const owners = Object.keys(hues).filter((cni) => hues[cni]?.[theme] === hue);
        return message(owners.join(', '), `share the hue ${hue}`, `choose another in ${FILE}`);
      }),
    ),
  ],
  fails: [
    {
      breaks: (facts) => ({ ...facts, hues: without(facts.hues, 'cilium') }),
      messages: [
        "cilium: has no hue — add [data-cni='cilium'] { --hue: light-dark(#…, #…); } to src/styles/cni-hues.css",
      ],
    },
    {
      breaks: ({ hues, ...facts }) => ({
        ...facts,
        hues: { ...hues, clium: { light: '#b23327', dark: '#111111' } },
      }),
      messages: [
        'src/styles/cni-hues.css/clium: there is no such CNI — delete its hue',
        'calico, clium: share the hue #b23327 — choose another in src/styles/cni-hues.css',
      ],
    },
  ],
};
