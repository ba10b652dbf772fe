import { changePath, hop } from '../../support/paths.ts';
import { type PathFinding, pathMessages } from './path-messages.ts';
import type { CheckedFacts, Rule } from './rule.ts';

function findings({ paths }: CheckedFacts): readonly PathFinding[] {
  return Object.entries(paths).flatMap(([mode, ofMode]) =>
    Object.entries(ofMode).flatMap(([scenario, { hops }]) => {
      const open: string[] = [];
      const loose = hops.flatMap(({ header }) => {
        if (header?.change === 'added') open.push(header.name);
        return header?.change === 'removed' && open.pop() !== header.name ? [header.name] : [];
      });
      return [...open, ...loose].map((name): PathFinding => [
        `${mode}/${scenario}`,
        `the ${name} header has one end`,
        'give it the other',
      ]);
    }),
  );
}

export const pathHeaders: Rule = {
  name: 'a header that is added is removed further on, and no other',
  why: 'Between the two the wire is drawn as wrapped; without an end it would reach into the pod.',
  check: (facts) => pathMessages(findings(facts)),
  fails: [
    {
      breaks: (facts) =>
        changePath(facts, 'cilium-wrapped', {
          hops: [
            hop('source', 'a', { header: { change: 'added', name: 'VXLAN' } }),
            hop('target', 'b'),
          ],
        }),
      messages: ['cilium-wrapped/cross: the VXLAN header has one end — give it the other'],
    },
    {
      breaks: (facts) =>
        changePath(facts, 'cilium-wrapped', {
          hops: [
            hop('source', 'a'),
            hop('target', 'b', { header: { change: 'removed', name: 'VXLAN' } }),
          ],
        }),
      messages: ['cilium-wrapped/cross: the VXLAN header has one end — give it the other'],
    },
  ],
};
