import type { Scenario, Zone } from '~/data/path-terms.ts';
import { changePath, hop } from '../../support/paths.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** The zones of a path, each as often as it is entered. */
function zonesOf({ lanes }: CheckedFacts, path: readonly string[]): readonly Zone[] {
  const zones = path.flatMap((lane) => lanes[lane]?.zone ?? []);
  return zones.filter((zone, at) => zone !== zones[at - 1]);
}

/** What is wrong with the zones of a path of the scenario. */
function faultOf(zones: readonly Zone[], { nodes }: Scenario): string | undefined {
  const isOneNode = nodes.first === nodes.last;
  if (isOneNode && zones.includes('between')) return 'leaves the only node';
  if (nodes.last === undefined && zones.includes('last-node')) return 'enters a node without name';
  const from = zones.indexOf('first-node');
  const leaps = from >= 0 && zones[from + 1] === 'last-node' && !isOneNode;
  return leaps ? 'leaps from node to node' : undefined;
}

export const pathZones: Rule = {
  name: 'a path passes the network between two nodes, and not on one',
  why: 'A hop left out looks like a shorter way than there is.',
  check: (facts) =>
    Object.entries(facts.paths).flatMap(([mode, ofMode]) =>
      Object.entries(ofMode).flatMap(([scenario, { hops }]) => {
        const about = facts.scenarios[scenario];
        const zones = zonesOf(
          facts,
          hops.map(({ lane }) => lane),
        );
        const fault = about && faultOf(zones, about);
        return fault === undefined
          ? []
          : [message(`${mode}/${scenario}`, fault, 'draw the hop that is missing, or drop one')];
      }),
    ),
  fails: [
    {
      breaks: (facts) =>
        changePath(facts, 'calico-plain', {
          hops: [hop('source', 'a'), hop('tunnel-out', 'b'), hop('exit', 'c'), hop('target', 'd')],
        }),
      messages: [
        'calico-plain/cross: leaps from node to node — draw the hop that is missing, or drop one',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        scenarios: {
          cross: { name: 'Across', about: 'On a node.', nodes: { first: 'Node', last: 'Node' } },
        },
      }),
      messages: [
        'calico-plain/cross: leaves the only node — draw the hop that is missing, or drop one',
        'cilium-wrapped/cross: leaves the only node — draw the hop that is missing, or drop one',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        scenarios: { cross: { name: 'Across', about: 'To a host.', nodes: { first: 'Node' } } },
      }),
      messages: [
        'calico-plain/cross: enters a node without name — draw the hop that is missing, or drop one',
        'cilium-wrapped/cross: enters a node without name — draw the hop that is missing, or drop one',
      ],
    },
  ],
};
