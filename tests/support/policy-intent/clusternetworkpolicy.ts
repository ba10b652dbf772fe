import type { Peer, Port, Traffic, TrafficRule } from '~/data/policy-intention.ts';
import { type LabelSelector, readLabels } from './label-selector.ts';
import { nonEmpty, type ReadPolicy, refuse, Unreadable } from './reading.ts';

interface Pods {
  readonly namespaces?: LabelSelector;
  readonly pods?: {
    readonly namespaceSelector: LabelSelector;
    readonly podSelector: LabelSelector;
  };
}

interface ClusterPeer extends Pods {
  readonly networks?: readonly string[];
  readonly domainNames?: readonly string[];
  readonly nodes?: LabelSelector;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Destination {
  readonly destinationPort?: { readonly number?: number; readonly range?: Range };
}

/** A port as upstream has it, then as AWS does. */
interface ClusterPort {
  readonly tcp?: Destination;
  readonly udp?: Destination;
  readonly sctp?: Destination;
  readonly portNumber?: { readonly protocol: Port['protocol']; readonly port: number };
  readonly portRange?: Range & { readonly protocol?: Port['protocol'] };
}

interface ClusterRule {
  readonly name?: string;
  readonly action: keyof typeof ACTIONS;
  readonly from?: readonly ClusterPeer[];
  readonly to?: readonly ClusterPeer[];
  readonly protocols?: readonly ClusterPort[];
  readonly ports?: readonly ClusterPort[];
}

/** A ClusterNetworkPolicy of the network-policy-api, or the kind of AWS of the same name. */
export interface ClusterNetworkPolicy {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly tier: keyof typeof PRECEDENCE;
    readonly priority: number;
    readonly subject: Pods;
    readonly ingress?: readonly ClusterRule[];
    readonly egress?: readonly ClusterRule[];
  };
}

const ACTIONS = { Accept: 'allow', Deny: 'deny', Pass: 'pass' } as const;
const PRECEDENCE = { Admin: 'overrides', Baseline: 'yields' } as const;
const PROTOCOLS = { tcp: 'TCP', udp: 'UDP', sctp: 'SCTP' } as const;

function readPods({ namespaces, pods }: Pods) {
  if (namespaces !== undefined) {
    return { kind: 'pods', pods: {}, namespaces: readLabels(namespaces) } as const;
  }
  if (pods === undefined) throw new Unreadable('neither pods nor namespaces are selected');
  const { namespaceSelector, podSelector, ...rest } = pods;
  refuse(rest, 'a selection of pods');
  return {
    kind: 'pods',
    pods: readLabels(podSelector),
    namespaces: readLabels(namespaceSelector),
  } as const;
}

function readPeers({ networks, domainNames, nodes, ...inside }: ClusterPeer): readonly Peer[] {
  if (networks !== undefined) return networks.map((cidr) => ({ kind: 'range', cidr }));
  if (domainNames !== undefined) return domainNames.map((name) => ({ kind: 'name', name }));
  if (nodes !== undefined) return [{ kind: 'nodes', nodes: readLabels(nodes) }];
  return [readPods(inside)];
}

function portOf(protocol: Port['protocol'], number?: number, range?: Range): Port {
  if (number !== undefined) return { protocol, port: number };
  if (range !== undefined) return { protocol, port: range.start, last: range.end };
  throw new Unreadable('a protocol has no port');
}

function readPort({ portNumber, portRange, ...rest }: ClusterPort): Port {
  if (portNumber !== undefined) return portOf(portNumber.protocol, portNumber.port);
  if (portRange !== undefined) return portOf(portRange.protocol ?? 'TCP', undefined, portRange);
  for (const [key, protocol] of Object.entries(PROTOCOLS)) {
    const { destinationPort } = rest[key as keyof typeof PROTOCOLS] ?? {};
    if (destinationPort !== undefined) {
      return portOf(protocol, destinationPort.number, destinationPort.range);
    }
  }
  throw new Unreadable('a port is given by name');
}

function readRule({ action, from, to, protocols, ports, ...rest }: ClusterRule): TrafficRule {
  refuse(rest, 'a rule', ['name']);
  const read = (protocols ?? ports ?? []).map(readPort);
  return {
    action: ACTIONS[action],
    peers: nonEmpty((from ?? to ?? []).flatMap(readPeers), 'a list of peers'),
    ...(read.length > 0 && { ports: nonEmpty(read, 'a list of ports') }),
  };
}

/** What a ClusterNetworkPolicy does. What no rule matches goes on to the next tier. */
export function readClusterNetworkPolicy({ metadata, spec }: ClusterNetworkPolicy): ReadPolicy {
  const { tier, priority, subject, ingress, egress, ...rest } = spec;
  refuse(rest, 'spec');
  const traffic = (rules: readonly ClusterRule[]): Traffic => ({
    otherwise: 'left alone',
    rules: rules.map(readRule),
  });
  return {
    name: metadata.name,
    selects: readPods(subject),
    precedence: PRECEDENCE[tier],
    order: priority,
    ...(ingress && { ingress: traffic(ingress) }),
    ...(egress && { egress: traffic(egress) }),
  };
}
