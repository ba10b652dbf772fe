import type { Hop, LaneId, PacketPath } from '~/data/path.ts';
import type { PathFacts } from '~/derive/path/facts.ts';
import { cite, smallFacts } from './facts.ts';
import { smallModes } from './modes.ts';

/** A hop with all that a hop needs. */
export function hop(lane: string, name: string, changes: Partial<Hop> = {}): Hop {
  return {
    lane: lane as LaneId,
    name,
    does: `What happens at ${name} takes a sentence of some length to tell.`,
    sources: [cite('rules', { lines: [[45, 54]] })],
    ...changes,
  };
}

const plain: PacketPath = {
  gist: 'Routed, and judged at the end.',
  hops: [
    hop('source', 'Pod eth0'),
    hop('network', 'VPC'),
    hop('exit', 'veth', { guards: ['ingress'] }),
    hop('target', 'Pod eth0'),
  ],
};

const tunnelled: PacketPath = {
  gist: 'Wrapped from node to node.',
  hops: [
    hop('source', 'connect() hook', {
      rewrites: [{ kind: 'socket', from: 'cluster IP', to: 'backend pod' }],
      claims: ['policy.fqdn'],
    }),
    hop('tunnel-out', 'vxlan0', { header: { change: 'added', name: 'VXLAN' } }),
    hop('network', 'VPC'),
    hop('tunnel-in', 'vxlan0', { header: { change: 'removed', name: 'VXLAN' } }),
    hop('target', 'Pod eth0'),
  ],
};

/** One scenario in two modes, which break no rule. */
export const smallPaths: PathFacts = {
  ...smallFacts,
  lanes: {
    source: { name: 'Source', about: 'the sender', zone: 'ends' },
    'tunnel-out': { name: 'Tunnel', about: 'the device that wraps', zone: 'first-node' },
    'port-out': { name: 'Interface', about: 'never passed here', zone: 'first-node' },
    network: { name: 'Network', about: 'between the nodes', zone: 'between' },
    'tunnel-in': { name: 'Tunnel', about: 'the device that unwraps', zone: 'last-node' },
    exit: { name: 'Way out', about: 'the device of the pod', zone: 'last-node' },
    target: { name: 'Target', about: 'the receiver', zone: 'ends' },
  },
  scenarios: {
    cross: {
      name: 'Across',
      about: 'From node to node.',
      nodes: { first: 'Source node', last: 'Target node' },
    },
  },
  modes: smallModes,
  pathModes: {
    'calico-plain': { assumes: 'no overlay' },
    'cilium-wrapped': { assumes: 'VXLAN' },
  },
  paths: { 'calico-plain': { cross: plain }, 'cilium-wrapped': { cross: tunnelled } },
};

/** The facts with the path of one mode changed; the change may be wrong on purpose. */
export function changePath<F extends PathFacts>(
  facts: F,
  mode: string,
  changes: Readonly<Record<string, unknown>>,
): F {
  const path = { ...facts.paths[mode]?.['cross'], ...changes } as PacketPath;
  return { ...facts, paths: { ...facts.paths, [mode]: { cross: path } } };
}
