import ipaddr from 'ipaddr.js';
import { rangeSize } from './ceiling.ts';
import type { Figure } from './figure.ts';
import type { PlanInput } from './input.ts';

/** How far the range of an overlay goes. */
export interface PodRange {
  /** Ranges of nodes, or blocks, that it is cut into. */
  readonly parts: Figure;
  /** Nodes that it serves with so many pods on each, where each part is one node’s alone. */
  readonly nodes: Figure;
}

/** Length of the prefix of the pods’ range. */
function lengthOf(podCidr: string): number {
  return ipaddr.IPv4.parseCIDR(podCidr)[1];
}

function partsOf(length: number, partLength: number, rule: Figure['rule']): Figure {
  const working = `2^(${String(partLength)} − ${String(length)})`;
  return { amount: partLength < length ? 0 : 2 ** (partLength - length), working, rule };
}

/** Nodes that a pool of ranges serves: a range each. */
export function clusterPool({ podCidr, nodeMask }: PlanInput): PodRange {
  const parts = partsOf(lengthOf(podCidr), nodeMask, 'cluster-pool');
  return { parts, nodes: parts };
}

/** Nodes that a pool of Calico serves before they borrow from each other: as many blocks each as their pods fill. */
export function calicoBlocks({ podCidr, blockSize }: PlanInput, ownPods: number): PodRange {
  const parts = partsOf(lengthOf(podCidr), blockSize, 'calico-blocks');
  const each = Math.max(1, Math.ceil(ownPods / rangeSize(blockSize)));
  const amount = typeof parts.amount === 'number' ? Math.floor(parts.amount / each) : parts.amount;
  return {
    parts,
    nodes: { amount, working: `${parts.working} / ${String(each)}`, rule: 'calico-blocks' },
  };
}
