import type { PlanInstance } from './instance.ts';

/** How pods come by their addresses. */
export type Engine =
  | {
      readonly kind: 'vpc-cni';
      readonly prefixes?: true;
      readonly customNetworking?: true;
      /** Security groups for pods: a trunk, and branch interfaces. */
      readonly branches?: true;
    }
  | { readonly kind: 'ipv6' }
  | { readonly kind: 'auto-mode' }
  | {
      readonly kind: 'cilium-eni';
      readonly prefixes?: true;
      /** Index of the first interface that holds addresses of pods; the first of all where it is left out. */
      readonly firstInterface?: number;
    }
  /** A range of its own for each node, cut from a CIDR that is none of the VPC. */
  | { readonly kind: 'cluster-pool' }
  /** Blocks that nodes take as they need them, from a CIDR that is none of the VPC. */
  | { readonly kind: 'blocks' };

/** A way to give pods addresses: a mode of the site, with what it leaves open decided. */
export interface Way {
  readonly id: string;
  readonly name: string;
  /** A word or two, for a line of a chart. */
  readonly short?: string;
  readonly engine: Engine;
}

/** Whether interfaces of the type take prefixes: Nitro and bare metal do. */
export function takesPrefixes({ hypervisor, bareMetal }: PlanInstance): boolean {
  return hypervisor === 'nitro' || bareMetal;
}

/** Whether nodes of the type hold prefixes that way. */
export function holdsPrefixes(engine: Engine, instance: PlanInstance): boolean {
  if (engine.kind === 'auto-mode') return takesPrefixes(instance);
  return 'prefixes' in engine && takesPrefixes(instance);
}

/** Whether pods that way take IPv4 addresses of the VPC. */
export function takesVpcAddresses({ kind }: Engine): boolean {
  return kind === 'vpc-cni' || kind === 'auto-mode' || kind === 'cilium-eni';
}

/** Whether pods have addresses of a range that is none of the VPC, whatever the type of the node. */
export function isOverlay({ kind }: Engine): boolean {
  return kind === 'cluster-pool' || kind === 'blocks';
}

/** Whether pods have subnets of their own that way. */
export function hasPodSubnets({ engine }: Way): boolean {
  return engine.kind === 'vpc-cni' && engine.customNetworking === true;
}
