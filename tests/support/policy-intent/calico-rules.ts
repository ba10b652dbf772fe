import type { HttpRequest, Peer, Port, Selector, TrafficRule } from '~/data/policy-intention.ts';
import { readExpression } from './calico-selector.ts';
import { nonEmpty, refuse, Unreadable } from './reading.ts';

/** One end of the connections that a rule is about. */
interface End {
  readonly nets?: readonly string[];
  readonly notNets?: readonly string[];
  readonly selector?: string;
  readonly namespaceSelector?: string;
  readonly ports?: readonly (number | string)[];
  readonly services?: { readonly name: string; readonly namespace?: string };
}

interface Http {
  readonly methods?: readonly string[];
  readonly paths?: readonly { readonly exact?: string; readonly prefix?: string }[];
}

/** A rule of a policy of Calico. */
export interface CalicoRule {
  readonly action: 'Allow' | 'Deny' | 'Log' | 'Pass';
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
  readonly source?: End;
  readonly destination?: End;
  readonly http?: Http;
}

const ACTIONS = { Allow: 'allow', Deny: 'deny', Log: 'log', Pass: 'pass' } as const;

function readPeers(end: Omit<End, 'ports'>, own: Selector): readonly Peer[] {
  const { nets, notNets, selector, namespaceSelector, services, ...rest } = end;
  refuse(rest, 'a peer');
  const isPods = selector !== undefined || namespaceSelector !== undefined;
  if ([nets !== undefined, isPods, services !== undefined].filter(Boolean).length > 1) {
    throw new Unreadable('one rule names peers of two kinds');
  }
  if (services !== undefined) {
    return [{ kind: 'service', name: services.name, namespace: services.namespace ?? '' }];
  }
  if (isPods) {
    const namespaces = namespaceSelector === undefined ? own : readExpression(namespaceSelector);
    return [{ kind: 'pods', pods: readExpression(selector ?? ''), namespaces }];
  }
  if (nets === undefined) {
    refuse({ notNets }, 'a peer without nets');
    return [{ kind: 'anyone' }];
  }
  const except = notNets && { except: nonEmpty(notNets, 'notNets') };
  return nets.map((cidr) => ({ kind: 'range', cidr, ...except }));
}

function readPort(protocol: Port['protocol'], port: number | string): Port {
  const [, first, last] = /^(\d+):(\d+)$/u.exec(String(port)) ?? [];
  if (first === undefined) return { protocol, port };
  return { protocol, port: Number(first), last: Number(last) };
}

function readRequests({ methods, paths, ...rest }: Http): readonly HttpRequest[] {
  refuse(rest, 'an HTTP rule');
  if (methods === undefined || paths === undefined) {
    throw new Unreadable('an HTTP rule lacks methods or paths');
  }
  return methods.flatMap((method) =>
    paths.map(({ exact, prefix }) => ({ method, path: exact ?? `${String(prefix)}*` })),
  );
}

/** What a rule does with connections in its direction; `own` are the namespaces of the policy. */
export function readRule(
  rule: CalicoRule,
  direction: 'ingress' | 'egress',
  own: Selector,
): TrafficRule {
  const { action, protocol, source = {}, destination = {}, http, ...rest } = rule;
  refuse(rest, 'a rule');
  const { ports = [], ...target } = destination;
  const [peer, self] = direction === 'ingress' ? [source, target] : [target, source];
  refuse(self, 'the end of the policy’s own pods');
  const read = ports.map((port) => readPort(protocol ?? 'any', port));
  if (protocol !== undefined && read.length === 0) throw new Unreadable('a protocol has no port');
  return {
    action: ACTIONS[action],
    peers: nonEmpty(readPeers(peer, own), 'a list of nets'),
    ...(read.length > 0 && { ports: nonEmpty(read, 'a list of ports') }),
    ...(http && { requests: nonEmpty(readRequests(http), 'an HTTP rule') }),
  };
}
