import type { Figure } from './figure.ts';
import type { PlanInstance } from './instance.ts';
import type { RuleId } from './rule-id.ts';
import { type Engine, holdsPrefixes, isOverlay, takesPrefixes, type Way } from './way.ts';

/** IPv4 addresses in a /28, the only prefix that an interface takes. */
export const PREFIX_SIZE = 16;
/** Addresses that an agent of Cilium takes for itself: its router and its health endpoint. */
export const CILIUM_OWN = 2;

type VpcEngine = Extract<Engine, { readonly kind: 'vpc-cni' }>;

/** Addresses of a node’s own range that Cilium gives nobody: the first and the last. */
const RANGE_ENDS = 2;
/** Blocks of Calico that a node may hold. */
const BLOCKS_A_NODE = 20;

/** Any figure that follows from the limits of a type that no list has. */
export const UNLISTED: Figure = {
  amount: 'unknown',
  working: 'no list has the type',
  rule: 'unknown-type',
};

/** What pods of a node are, and how an overlay cuts its range for nodes. */
export interface NodeUse {
  /** Pods on the host network, which have the node's address. */
  readonly hostPods: number;
  /** Pods with security groups of their own. */
  readonly branchPods: number;
  /** Length of the prefix of a node’s own range under a cluster pool. */
  readonly nodeMask: number;
  /** Length of the prefix of a block of Calico. */
  readonly blockSize: number;
}

/** Addresses of an IPv4 range with a prefix so long. */
export function rangeSize(length: number): number {
  return 2 ** (32 - length);
}

/** Whether a node of the type gives an interface up for a trunk: `IsTrunkingCompatible`, which an unlisted type passes. */
export function hasTrunk(engine: Engine, { branchEnis }: PlanInstance): boolean {
  return engine.kind === 'vpc-cni' && engine.branches === true && branchEnis !== 0;
}

/** Interfaces without addresses of pods: the primary one under custom networking, a trunk, those before the first. */
function otherInterfaces(engine: Engine, instance: PlanInstance): number {
  if (engine.kind === 'cilium-eni') return engine.firstInterface ?? 0;
  if (engine.kind !== 'vpc-cni') return 0;
  return (engine.customNetworking ? 1 : 0) + (hasTrunk(engine, instance) ? 1 : 0);
}

/** Interfaces that hold addresses of pods; the first one does but under custom networking, trunk or not. */
export function podInterfaces(instance: PlanInstance, engine: Engine): number {
  const least = engine.kind === 'vpc-cni' && !engine.customNetworking ? 1 : 0;
  return Math.max(least, instance.enis - otherInterfaces(engine, instance));
}

/** Places of an interface for secondary addresses or prefixes: all but its primary address. */
export function slotsOf({ ipv4PerEni }: PlanInstance): number {
  return Math.max(0, ipv4PerEni - 1);
}

function vpcRule(engine: VpcEngine, instance: PlanInstance): RuleId {
  const prefixes = holdsPrefixes(engine, instance);
  if (engine.prefixes && !prefixes) return 'no-prefixes-on-xen';
  if (engine.branches) return 'branch-interfaces';
  if (engine.customNetworking) return prefixes ? 'prefixes-custom-networking' : 'custom-networking';
  return prefixes ? 'prefixes' : 'secondary-ips';
}

/** The interfaces of a working, less those that are not for pods. */
function interfacesText(instance: PlanInstance, engine: Engine): string {
  const all = String(instance.enis);
  const less = instance.enis - podInterfaces(instance, engine);
  return less === 0 ? all : `(${all} − ${String(less)})`;
}

/** Addresses that the interfaces of a node hold for pods, as a count and as a working. */
function interfaceAddresses(
  instance: PlanInstance,
  engine: Engine,
): { readonly count: number; readonly working: string } {
  const size = holdsPrefixes(engine, instance) ? PREFIX_SIZE : 1;
  const count = podInterfaces(instance, engine) * slotsOf(instance) * size;
  const times = size === 1 ? '' : ` × ${String(size)}`;
  const working = `${interfacesText(instance, engine)} × (${String(instance.ipv4PerEni)} − 1)${times}`;
  return { count, working };
}

/** Branch interfaces come on top, as far as pods ask for them. */
function withBranches(
  figure: Figure,
  { branchEnis }: PlanInstance,
  { branchPods }: NodeUse,
): Figure {
  if (branchEnis === null) return { ...figure, amount: 'unknown', working: 'no list has the type' };
  const taken = Math.min(branchEnis, branchPods);
  if (taken === 0 || typeof figure.amount !== 'number') return figure;
  const working = `${figure.working} + ${String(taken)}`;
  return { ...figure, amount: figure.amount + taken, working };
}

/**
 * Pods of a node that find an address, those on the host network among them: what the interfaces of
 * its type can hold, whatever the kubelet allows.
 */
export function addressCeiling(instance: PlanInstance, { engine }: Way, use: NodeUse): Figure {
  if (instance.isUnlisted && !isOverlay(engine)) return UNLISTED;
  const { hostPods } = use;
  const { count, working } = interfaceAddresses(instance, engine);
  const withHost = { amount: count + hostPods, working: `${working} + ${String(hostPods)}` };
  switch (engine.kind) {
    case 'vpc-cni': {
      const figure: Figure = { ...withHost, rule: vpcRule(engine, instance) };
      return engine.branches ? withBranches(figure, instance, use) : figure;
    }
    case 'auto-mode':
      return { ...withHost, rule: 'auto-mode' };
    case 'cilium-eni':
      return {
        amount: Math.max(0, count - CILIUM_OWN) + hostPods,
        working: `${working} − ${String(CILIUM_OWN)} + ${String(hostPods)}`,
        rule: holdsPrefixes(engine, instance) ? 'cilium-eni-prefixes' : 'cilium-eni',
      };
    case 'ipv6':
      // `isConfigValid`: where interfaces take no prefixes, ipamd does not start.
      return takesPrefixes(instance)
        ? { amount: 'unlimited', working: 'one /80 an interface', rule: 'ipv6' }
        : { amount: hostPods, working: `0 + ${String(hostPods)}`, rule: 'no-prefixes-on-xen' };
    case 'cluster-pool':
      return {
        amount: Math.max(0, rangeSize(use.nodeMask) - RANGE_ENDS - CILIUM_OWN) + hostPods,
        working: `2^(32 − ${String(use.nodeMask)}) − ${String(RANGE_ENDS)} − ${String(CILIUM_OWN)} + ${String(hostPods)}`,
        rule: 'cluster-pool',
      };
    case 'blocks':
      return {
        amount: BLOCKS_A_NODE * rangeSize(use.blockSize) + hostPods,
        working: `${String(BLOCKS_A_NODE)} × 2^(32 − ${String(use.blockSize)}) + ${String(hostPods)}`,
        rule: 'calico-blocks',
      };
  }
}
