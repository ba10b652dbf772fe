import type { NonEmpty } from '~/data/model.ts';
import type { Peer, Port, Traffic, TrafficRule } from '~/data/policy-intention.ts';
import { type LabelSelector, readLabels } from './label-selector.ts';
import { namespaceNamed, nonEmpty, type ReadPolicy, refuse, Unreadable } from './reading.ts';

interface PolicyPeer {
  readonly podSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
  /** Of the kind of AWS alone. */
  readonly domainNames?: readonly string[];
}

interface PolicyPort {
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
  readonly port?: number | string;
  readonly endPort?: number;
}

interface PolicyRule {
  readonly from?: readonly PolicyPeer[];
  readonly to?: readonly PolicyPeer[];
  readonly ports?: readonly PolicyPort[];
}

/** A NetworkPolicy, or the ApplicationNetworkPolicy that extends it. */
export interface NetworkPolicy {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    readonly podSelector: LabelSelector;
    readonly policyTypes?: readonly string[];
    readonly ingress?: readonly PolicyRule[];
    readonly egress?: readonly PolicyRule[];
  };
}

function readPeers(peer: PolicyPeer, namespace: string): readonly Peer[] {
  const { podSelector, namespaceSelector, ipBlock, domainNames, ...rest } = peer;
  refuse(rest, 'a peer');
  if (domainNames !== undefined) return domainNames.map((name) => ({ kind: 'name', name }));
  if (ipBlock !== undefined) {
    refuse({ podSelector, namespaceSelector }, 'a peer with an ipBlock');
    const { cidr, except = [] } = ipBlock;
    const [first, ...more] = except;
    return [{ kind: 'range', cidr, ...(first !== undefined && { except: [first, ...more] }) }];
  }
  if (podSelector === undefined && namespaceSelector === undefined) {
    throw new Unreadable('a peer selects nothing');
  }
  const namespaces =
    namespaceSelector === undefined ? namespaceNamed(namespace) : readLabels(namespaceSelector);
  return [{ kind: 'pods', pods: readLabels(podSelector ?? {}), namespaces }];
}

function readPort({ protocol, port, endPort }: PolicyPort): Port {
  if (protocol === undefined || port === undefined) {
    throw new Unreadable('a port leaves its protocol or its number to a default');
  }
  return { protocol, port, ...(endPort !== undefined && { last: endPort }) };
}

function readRule({ from, to, ports = [] }: PolicyRule, namespace: string): TrafficRule {
  const peers = (from ?? to ?? []).flatMap((peer) => readPeers(peer, namespace));
  const [first, ...more] = peers;
  const named: NonEmpty<Peer> = first === undefined ? [{ kind: 'anyone' }] : [first, ...more];
  const read = ports.map(readPort);
  return {
    action: 'allow',
    peers: named,
    ...(read.length > 0 && { ports: nonEmpty(read, 'a list of ports') }),
  };
}

/** What a NetworkPolicy does; it must spell out its `policyTypes`. */
export function readNetworkPolicy({ metadata, spec }: NetworkPolicy): ReadPolicy {
  const { podSelector, policyTypes, ingress, egress, ...rest } = spec;
  refuse(rest, 'spec');
  if (policyTypes === undefined) throw new Unreadable('policyTypes are left to their default');
  const traffic = (type: string, rules: readonly PolicyRule[] = []): Traffic | undefined => {
    if (policyTypes.includes(type)) {
      return {
        otherwise: 'denied',
        rules: rules.map((rule) => readRule(rule, metadata.namespace)),
      };
    }
    if (rules.length > 0) throw new Unreadable(`there are rules, yet policyTypes lack ${type}`);
    return undefined;
  };
  const [into, out] = [traffic('Ingress', ingress), traffic('Egress', egress)];
  return {
    name: metadata.name,
    selects: {
      kind: 'pods',
      pods: readLabels(podSelector),
      namespaces: namespaceNamed(metadata.namespace),
    },
    precedence: 'adds',
    ...(into && { ingress: into }),
    ...(out && { egress: out }),
  };
}
