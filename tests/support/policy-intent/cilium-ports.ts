import type { HttpRequest, Port, TrafficRule } from '~/data/policy-intention.ts';
import { nonEmpty, refuse, Unreadable } from './reading.ts';

/** A DNS name in full or as a pattern. */
export interface DnsName {
  readonly matchName?: string;
  readonly matchPattern?: string;
}

/** Ports, and what may be said on them. */
export interface PortRule {
  readonly ports?: readonly {
    readonly port: string;
    readonly endPort?: number;
    readonly protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY';
  }[];
  readonly rules?: {
    readonly http?: readonly { readonly method?: string; readonly path?: string }[];
    readonly dns?: readonly DnsName[];
  };
}

type Ported = Pick<TrafficRule, 'ports' | 'requests' | 'lookups'>;

/** A path without anything that a regular expression takes for a sign, and all that follows it. */
const BELOW = /^(\/[\w/-]*)\.\*$/u;

/** The name of a DNS rule, or its pattern. */
export function dnsName({ matchName, matchPattern, ...rest }: DnsName): string {
  refuse(rest, 'a DNS name');
  const name = matchName ?? matchPattern;
  if (name === undefined) throw new Unreadable('a DNS rule names nothing');
  return name;
}

function readPort(given: NonNullable<PortRule['ports']>[number]): Port {
  const { port, endPort, protocol, ...rest } = given;
  refuse(rest, 'a port');
  if (protocol === undefined) throw new Unreadable('a port leaves its protocol to a default');
  return {
    protocol: protocol === 'ANY' ? 'any' : protocol,
    port: /^\d+$/u.test(port) ? Number(port) : port,
    ...(endPort !== undefined && { last: endPort }),
  };
}

type Http = NonNullable<NonNullable<PortRule['rules']>['http']>[number];

function readRequest({ method, path, ...rest }: Http): HttpRequest {
  refuse(rest, 'an HTTP rule');
  const prefix = BELOW.exec(path ?? '')?.[1];
  if (method === undefined || prefix === undefined) {
    throw new Unreadable('an HTTP rule is no method with a path and `.*`');
  }
  return { method, path: `${prefix}*` };
}

function readPortRule({ ports, rules, ...rest }: PortRule): Ported {
  refuse(rest, 'toPorts');
  const { http, dns, ...others } = rules ?? {};
  refuse(others, 'toPorts.rules');
  return {
    ...(ports && { ports: nonEmpty(ports.map(readPort), 'a list of ports') }),
    ...(http && { requests: nonEmpty(http.map(readRequest), 'a list of HTTP rules') }),
    ...(dns && { lookups: nonEmpty(dns.map(dnsName), 'a list of DNS rules') }),
  };
}

/** The ports of a rule, each list of them with its own requests; every port where there are none. */
export function readPorts(toPorts: readonly PortRule[] | undefined): readonly Ported[] {
  return toPorts === undefined ? [{}] : toPorts.map(readPortRule);
}
