import type { Intention, Selector, Traffic } from '~/data/policy-intention.ts';
import { type CalicoRule, readRule } from './calico-rules.ts';
import { readExpression } from './calico-selector.ts';
import { namespaceNamed, nonEmpty, type ReadPolicy, refuse, Unreadable } from './reading.ts';

interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** A policy of Calico: of a namespace, staged or not, or global. */
export interface CalicoPolicy {
  readonly kind: string;
  readonly metadata: Metadata;
  readonly spec: {
    readonly tier?: string;
    readonly order?: number;
    readonly selector?: string;
    readonly namespaceSelector?: string;
    readonly types?: readonly string[];
    readonly ingress?: readonly CalicoRule[];
    readonly egress?: readonly CalicoRule[];
  };
}

export interface Tier {
  readonly metadata: Metadata;
  readonly spec: { readonly order?: number; readonly defaultAction?: 'Deny' | 'Pass' };
}

export interface HostEndpoint {
  readonly metadata: Metadata;
  readonly spec: { readonly node?: string; readonly interfaceName?: string };
}

/** What a policy may refer to: the other objects of its file. */
export interface CalicoObjects {
  readonly tiers: readonly Tier[];
  readonly hostEndpoints: readonly HostEndpoint[];
}

type Standing = Pick<Intention, 'precedence'> & Pick<Traffic, 'otherwise'>;

/** The order of the tier `default`, in which the policies of Kubernetes are read. */
const DEFAULT_ORDER = 1_000_000;

function standingIn(tier: string, { tiers }: CalicoObjects): Standing {
  if (tier === 'default') return { precedence: 'adds', otherwise: 'denied' };
  const found = tiers.find(({ metadata }) => metadata.name === tier);
  if (found === undefined) throw new Unreadable(`the tier ${tier} is not in the file`);
  const { order = Infinity, defaultAction = 'Deny' } = found.spec;
  return {
    precedence: order < DEFAULT_ORDER ? 'overrides' : 'yields',
    otherwise: defaultAction === 'Pass' ? 'left alone' : 'denied',
  };
}

function selected(
  { metadata, spec }: CalicoPolicy,
  namespaces: Selector,
  { hostEndpoints }: CalicoObjects,
): Intention['selects'] {
  const labels = readExpression(spec.selector ?? '');
  const chosen = hostEndpoints.filter((endpoint) =>
    Object.entries(labels).every(([key, value]) => endpoint.metadata.labels?.[key] === value),
  );
  if (metadata.namespace !== undefined || chosen.length === 0) {
    return { kind: 'pods', pods: labels, namespaces };
  }
  const interfaces = chosen.map(
    (endpoint) => `${String(endpoint.spec.node)}/${String(endpoint.spec.interfaceName)}`,
  );
  return { kind: 'interfaces', labels, interfaces: nonEmpty(interfaces, 'a list of endpoints') };
}

/** What a policy of Calico does, given the objects beside it; it must spell out its `types`. */
export function readCalicoPolicy(policy: CalicoPolicy, beside: CalicoObjects): ReadPolicy {
  const { kind, metadata, spec } = policy;
  const { tier = 'default', order, selector, namespaceSelector, types, ...directions } = spec;
  const { ingress = [], egress = [], ...rest } = directions;
  refuse(rest, 'spec');
  if (selector === undefined && namespaceSelector === undefined) {
    throw new Unreadable('the selector is left to its default');
  }
  if (types === undefined) throw new Unreadable('types are left to their default');
  if (order === undefined) throw new Unreadable('order is left to its default');
  const own =
    metadata.namespace === undefined
      ? readExpression(namespaceSelector ?? '')
      : namespaceNamed(metadata.namespace);
  const { precedence, otherwise } = standingIn(tier, beside);
  const traffic = (direction: 'ingress' | 'egress', rules: readonly CalicoRule[]) => {
    const isClosed = types.includes(direction === 'ingress' ? 'Ingress' : 'Egress');
    if (isClosed) return { otherwise, rules: rules.map((rule) => readRule(rule, direction, own)) };
    if (rules.length > 0) throw new Unreadable(`there are ${direction} rules, yet no such type`);
    return undefined;
  };
  const [into, out] = [traffic('ingress', ingress), traffic('egress', egress)];
  return {
    name: metadata.name,
    selects: selected(policy, own, beside),
    precedence,
    order,
    ...(kind.startsWith('Staged') && { staged: true }),
    ...(into && { ingress: into }),
    ...(out && { egress: out }),
  };
}
