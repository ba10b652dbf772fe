import type { Peer, Traffic, TrafficRule } from '~/data/policy-intention.ts';
import { dnsName, type DnsName, type PortRule, readPorts } from './cilium-ports.ts';
import { readEndpoints } from './cilium-endpoints.ts';
import { type LabelSelector, readLabels } from './label-selector.ts';
import { nonEmpty, type ReadPolicy, refuse, Unreadable } from './reading.ts';

type Selectors = readonly LabelSelector[];
type Texts = readonly string[];
type Ranges = readonly { readonly cidr?: string; readonly except?: Texts }[];

interface CiliumRule {
  readonly fromEndpoints?: Selectors;
  readonly toEndpoints?: Selectors;
  readonly fromEntities?: Texts;
  readonly toEntities?: Texts;
  readonly fromCIDR?: Texts;
  readonly toCIDR?: Texts;
  readonly fromCIDRSet?: Ranges;
  readonly toCIDRSet?: Ranges;
  readonly fromNodes?: Selectors;
  readonly toNodes?: Selectors;
  readonly toFQDNs?: readonly DnsName[];
  readonly toPorts?: readonly PortRule[];
}

/** A policy of Cilium; one without a namespace is clusterwide. */
export interface CiliumPolicy {
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: {
    readonly endpointSelector?: LabelSelector;
    readonly nodeSelector?: LabelSelector;
    readonly enableDefaultDeny?: { readonly ingress?: boolean; readonly egress?: boolean };
    readonly ingress?: readonly CiliumRule[];
    readonly ingressDeny?: readonly CiliumRule[];
    readonly egress?: readonly CiliumRule[];
    readonly egressDeny?: readonly CiliumRule[];
  };
}

function readRange({ cidr, except, ...rest }: Ranges[number]): Peer {
  refuse(rest, 'a range');
  if (cidr === undefined) throw new Unreadable('a range has no CIDR');
  return { kind: 'range', cidr, ...(except && { except: nonEmpty(except, 'except') }) };
}

/** The peers of a rule. One that names neither peers nor ports matches nothing. */
function readPeers(rule: CiliumRule, own: string | undefined): readonly Peer[] {
  const { toPorts, toFQDNs, fromEndpoints, toEndpoints, fromEntities, toEntities, ...more } = rule;
  const { fromCIDR, toCIDR, fromCIDRSet, toCIDRSet, fromNodes, toNodes, ...rest } = more;
  refuse(rest, 'a rule');
  const lists: readonly (readonly Peer[] | undefined)[] = [
    (fromEndpoints ?? toEndpoints)?.map((selector) => readEndpoints(selector, own)),
    (fromEntities ?? toEntities)?.map((entity) => ({ kind: 'entity', entity })),
    (fromCIDR ?? toCIDR)?.map((cidr) => ({ kind: 'range', cidr })),
    (fromCIDRSet ?? toCIDRSet)?.map(readRange),
    (fromNodes ?? toNodes)?.map((nodes) => ({ kind: 'nodes', nodes: readLabels(nodes) })),
    toFQDNs?.map((name) => ({ kind: 'name', name: dnsName(name) })),
  ];
  const [peers, others] = lists.filter((list) => list !== undefined);
  if (others !== undefined) throw new Unreadable('one rule names peers of two kinds');
  return peers ?? (toPorts === undefined ? [] : [{ kind: 'anyone' }]);
}

function readRules(
  rules: readonly CiliumRule[],
  action: TrafficRule['action'],
  own: string | undefined,
): readonly TrafficRule[] {
  return rules.flatMap((rule) => {
    const [first, ...more] = readPeers(rule, own);
    if (first === undefined) return [];
    return readPorts(rule.toPorts).map((ported) => ({
      action,
      peers: [first, ...more],
      ...ported,
    }));
  });
}

/** What a policy of Cilium does. Its denials come first, since nothing overrides them. */
export function readCiliumPolicy({ metadata, spec }: CiliumPolicy): ReadPolicy {
  const { endpointSelector, nodeSelector, enableDefaultDeny, ...directions } = spec;
  const { ingress, ingressDeny, egress, egressDeny, ...rest } = directions;
  refuse(rest, 'spec', ['description']);
  const own = metadata.namespace;
  const traffic = (
    allow: readonly CiliumRule[] = [],
    deny: readonly CiliumRule[] = [],
    closes = allow.length > 0 || deny.length > 0,
  ): Traffic => ({
    otherwise: closes ? 'denied' : 'left alone',
    rules: [...readRules(deny, 'deny', own), ...readRules(allow, 'allow', own)],
  });
  const into = traffic(ingress, ingressDeny, enableDefaultDeny?.ingress);
  const out = traffic(egress, egressDeny, enableDefaultDeny?.egress);
  const rules = [...into.rules, ...out.rules];
  const onlyDenies = rules.length > 0 && rules.every(({ action }) => action === 'deny');
  return {
    name: metadata.name,
    selects:
      nodeSelector === undefined
        ? readEndpoints(endpointSelector ?? {}, own)
        : { kind: 'nodes', nodes: readLabels(nodeSelector) },
    precedence: onlyDenies ? 'overrides' : 'adds',
    ingress: into,
    egress: out,
  };
}
