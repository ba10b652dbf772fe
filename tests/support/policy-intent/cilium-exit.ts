import type { ExitGateway, Peer } from '~/data/policy-intention.ts';
import { type LabelSelector, readLabels } from './label-selector.ts';
import { type ReadPolicy, refuse, Unreadable } from './reading.ts';
import { NAMESPACE, readEndpoints } from './cilium-endpoints.ts';

/** A CiliumEgressGatewayPolicy: which pods leave to which addresses, and how. */
export interface CiliumExit {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly selectors: readonly { readonly podSelector?: LabelSelector }[];
    readonly destinationCIDRs: readonly string[];
    readonly egressGateway: { readonly nodeSelector?: LabelSelector; readonly egressIP?: string };
  };
}

function rangesOf(peers: readonly Peer[]): readonly string[] {
  return peers.flatMap((peer) => (peer.kind === 'range' ? [peer.cidr] : []));
}

/** The pods of the gateway as the policy would select them. */
function selectedBy([selector, ...others]: CiliumExit['spec']['selectors']) {
  if (selector === undefined || others.length > 0) {
    throw new Unreadable('the gateway has not one selector');
  }
  const { podSelector, ...rest } = selector;
  refuse(rest, 'a selector of the gateway');
  const pods = readEndpoints(podSelector ?? {}, undefined);
  if (!(NAMESPACE in (podSelector?.matchLabels ?? {}))) {
    throw new Unreadable('the gateway names no namespace');
  }
  return pods;
}

/** Where the egress of a policy leaves; throws where the gateway is not for just what it allows. */
export function readExit(gateway: CiliumExit, policy: ReadPolicy): ExitGateway {
  const { selectors, destinationCIDRs, egressGateway, ...more } = gateway.spec;
  refuse(more, 'the gateway');
  const { nodeSelector, egressIP, ...rest } = egressGateway;
  refuse(rest, 'egressGateway');
  if (nodeSelector === undefined || egressIP === undefined) {
    throw new Unreadable('the gateway leaves its nodes or its address open');
  }
  const allowed = (policy.egress?.rules ?? []).flatMap(({ peers }) => rangesOf(peers));
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  if (gateway.metadata.name !== policy.name) throw new Unreadable('the gateway has another name');
  if (!isSame(selectedBy(selectors), policy.selects)) {
    throw new Unreadable('the gateway is for other pods');
  }
  if (!isSame(destinationCIDRs, allowed))
    throw new Unreadable('the gateway is for other addresses');
  return { nodes: readLabels(nodeSelector), address: egressIP };
}
