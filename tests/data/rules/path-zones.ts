import type { Scenario, Zone } from '~/data/path-terms.ts';
import { changePath, hop } from '../../support/paths.ts';
import { type PathFinding, pathMessages } from './path-messages.ts';
import type { CheckedFacts, Rule } from './rule.ts';

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

function findings(facts: CheckedFacts): readonly PathFinding[] {
  return Object.entries(facts.paths).flatMap(([mode, ofMode]) =>
    Object.entries(ofMode).flatMap(([scenario, { hops }]): readonly PathFinding[] => {
      const about = facts.scenarios[scenario];
      const zones = zonesOf(
        facts,
        hops.map(({ lane }) => lane),
      );
      const fault = about && faultOf(zones, about);
      return fault === undefined
        ? []
        : [[`${mode}/${scenario}`, fault, 'draw the hop that is missing, or drop one']];
    }),
  );
}

export const pathZones: Rule = {
  name: 'a path passes the network between two nodes, and not on one',
  why: 'A hop left out looks like a shorter way than there is.',
  check: (facts) => pathMessages(findings(facts)),
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
        'calico-plain/cross: leaves the only node, as in 1 more — draw the hop that is missing, or drop one',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        scenarios: { cross: { name: 'Across', about: 'To a host.', nodes: { first: 'Node' } } },
      }),
      messages: [
        'calico-plain/cross: enters a node without name, as in 1 more — draw the hop that is missing, or drop one',
      ],
    },
  ],
};
