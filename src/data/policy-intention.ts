/**
 * What a policy is meant to do, whatever API it is written in. Types only: each manifest of a recipe
 * is read into the same form, and a data rule compares the two.
 */
import type { NonEmpty } from './model.ts';

/** Labels by key: the value that must be there, or the one that must not. None means every object. */
export type Selector = Readonly<Record<string, string | { readonly not: string }>>;

/** Pods of namespaces. */
export interface PodSet {
  readonly kind: 'pods';
  readonly pods: Selector;
  /** A namespace has its name as a label, `kubernetes.io/metadata.name`. */
  readonly namespaces: Selector;
}

/** Nodes, by their labels. */
export interface NodeSet {
  readonly kind: 'nodes';
  readonly nodes: Selector;
}

/** Interfaces of nodes, by the labels of the objects that stand for them. */
export interface InterfaceSet {
  readonly kind: 'interfaces';
  readonly labels: Selector;
  /** Those that there are, as `worker-1/eth0`. */
  readonly interfaces: NonEmpty<string>;
}

export type Subject = PodSet | NodeSet | InterfaceSet;

/** Addresses, and those among them that do not count. */
export interface AddressRange {
  readonly kind: 'range';
  readonly cidr: string;
  readonly except?: NonEmpty<string>;
}

/** The addresses behind a DNS name; `*.` stands for any first part. */
export interface DnsName {
  readonly kind: 'name';
  readonly name: string;
}

/** What a CNI knows by a word of its own: `cluster`, `world`, `kube-apiserver`. */
export interface Entity {
  readonly kind: 'entity';
  readonly entity: string;
}

/** The pods behind a Service. */
export interface ServicePods {
  readonly kind: 'service';
  readonly name: string;
  readonly namespace: string;
}

/** Whoever it is. */
export interface Anyone {
  readonly kind: 'anyone';
}

/** The other end of a connection. */
export type Peer = PodSet | NodeSet | AddressRange | DnsName | Entity | ServicePods | Anyone;

/** A destination port by number or name, or the first of several. */
export interface Port {
  readonly protocol: 'TCP' | 'UDP' | 'SCTP' | 'any';
  readonly port: number | string;
  readonly last?: number;
}

/** An HTTP request; a `*` at the end of the path stands for whatever follows. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
}

/** What happens to connections with any of the peers on any of the ports; no ports means all. */
export interface TrafficRule {
  readonly action: 'allow' | 'deny' | 'pass' | 'log';
  readonly peers: NonEmpty<Peer>;
  readonly ports?: NonEmpty<Port>;
  readonly requests?: NonEmpty<HttpRequest>;
  /** DNS names that may be asked for, as patterns. */
  readonly lookups?: NonEmpty<string>;
}

/** One direction: its rules, and what becomes of what none of them matches. */
export interface Traffic {
  readonly otherwise: 'denied' | 'left alone';
  readonly rules: readonly TrafficRule[];
}

/** The nodes through which connections leave, and the address that they then bear. */
export interface ExitGateway {
  readonly nodes: Selector;
  readonly address: string;
}

/** What a policy does. A direction that is left out is left alone. */
export interface Intention {
  /** `metadata.name`. */
  readonly name: string;
  readonly selects: Subject;
  /** Whether it decides before the policies of others, among them or after them. */
  readonly precedence: 'overrides' | 'adds' | 'yields';
  /** Its place in its tier, low first. It binds only where the API has an order. */
  readonly order: number;
  /** It reports what it would do, and does nothing. */
  readonly staged?: boolean;
  readonly ingress?: Traffic;
  readonly egress?: Traffic;
  /** Where what the egress rules allow leaves the cluster. */
  readonly exit?: ExitGateway;
}
