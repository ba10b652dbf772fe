import type { MaxPodsSource } from './max-pods.ts';
import type { Subnet } from './subnet.ts';
import type { WarmTargets } from './targets.ts';

/** What a reader says of a cluster. */
export interface PlanInput {
  /** Instance types of a node group, at least one. */
  readonly types: readonly string[];
  /** Nodes; of a range its far end. */
  readonly nodes: number;
  /** The near end of a range of nodes, below the far one; missing where there is but one number. */
  readonly fromNodes?: number;
  /** Pods wanted on a node, those on the host network among them; as many as it takes where left out. */
  readonly pods?: number;
  /** Thousandths of a CPU that a pod asks for. */
  readonly cpu?: number;
  /** MiB of memory that a pod asks for. */
  readonly memory?: number;
  /** Pods of a node on the host network. */
  readonly hostPods: number;
  /** Pods of a node with security groups of their own. */
  readonly branchPods: number;
  /** Interfaces of a node that the CNI must not use: by `MAX_ENI`, or tagged so. */
  readonly heldBack: number;
  /** The way that pods come by their addresses, by id. */
  readonly way: string;
  readonly targets: WarmTargets;
  readonly maxPods: MaxPodsSource;
  readonly subnets: readonly Subnet[];
  /** Addresses kept free in each subnet of nodes, for the control plane. */
  readonly keep: number;
  /** Nodes that are there besides while others are replaced; as many as the group starts where left out. */
  readonly surge?: number;
  /** Whether the plan has to hold with one zone lost. */
  readonly zoneLost: boolean;
  /** The range that pods of an overlay have, `10.244.0.0/16`. */
  readonly podCidr: string;
  /** Length of the prefix of a node’s own range, `/24`. */
  readonly nodeMask: number;
  /** Length of the prefix of a block of Calico, `/26`. */
  readonly blockSize: number;
}
