import { PREFIX_SIZE } from './ceiling.ts';

/** Addresses that AWS keeps of each subnet: the first four and the last. */
const KEPT_AT_START = 4;
const KEPT_AT_END = 1;
const KEPT = KEPT_AT_START + KEPT_AT_END;
const ADDRESS_BITS = 32;

/** A subnet of a VPC, with what stands in it already. */
export interface Subnet {
  /** `10.0.0.0/24`. */
  readonly cidr: string;
  readonly zone: string;
  /** Whether it is for pods alone, by an ENIConfig of custom networking. */
  readonly forPods: boolean;
  /** Addresses in use, the five that AWS keeps not counted. */
  readonly used: number;
  /** Addresses that a CIDR reservation keeps for prefixes. */
  readonly reserved: number;
}

/** The length of the prefix of a CIDR, in bits. */
function lengthOf(cidr: string): number {
  return Number(cidr.slice(cidr.indexOf('/') + 1));
}

/** Addresses of a subnet, whoever has them. */
export function sizeOf({ cidr }: Pick<Subnet, 'cidr'>): number {
  return 2 ** (ADDRESS_BITS - lengthOf(cidr));
}

/** Addresses of an empty subnet that can be given out. */
export function usableOf(subnet: Pick<Subnet, 'cidr'>): number {
  return sizeOf(subnet) - KEPT;
}

/** The longest prefix length of a subnet that has so many addresses to give, /16 at the least; none where it takes more. */
export function lengthFor(addresses: number): number | undefined {
  const bits = Math.max(4, Math.ceil(Math.log2(addresses + KEPT)));
  return bits > 16 ? undefined : ADDRESS_BITS - bits;
}

/** Addresses left for single addresses. */
export function freeOf(subnet: Subnet): number {
  return Math.max(0, usableOf(subnet) - subnet.used - subnet.reserved);
}

/** Blocks of 16 that are aligned and whole in an empty subnet: those with addresses that AWS keeps are not. */
export function alignedBlocks(subnet: Pick<Subnet, 'cidr'>): number {
  return Math.max(0, sizeOf(subnet) / PREFIX_SIZE - 2);
}

/** Addresses of an empty subnet that lie in no block that is whole. */
function besideBlocks(subnet: Pick<Subnet, 'cidr'>): number {
  return usableOf(subnet) - alignedBlocks(subnet) * PREFIX_SIZE;
}

/** Where the single addresses of a subnet lie: close together, or one in each block. */
export type Spread = 'packed' | 'scattered';

/** Prefixes that a subnet holds beside so many single addresses. */
export function prefixesBeside(subnet: Subnet, singles: number, spread: Spread): number {
  const blocks = alignedBlocks(subnet);
  const kept = Math.min(blocks, Math.floor(subnet.reserved / PREFIX_SIZE));
  const taken = subnet.used + singles;
  const eaten =
    spread === 'packed' ? Math.ceil((taken - besideBlocks(subnet)) / PREFIX_SIZE) : taken;
  return Math.max(kept, Math.min(blocks, blocks - Math.max(0, eaten)));
}

/** What each node takes of a subnet. */
export interface Taken {
  readonly singles: number;
  readonly prefixes: number;
}

/** Whether a subnet has room for so many nodes. */
export function hasRoom(subnet: Subnet, nodes: number, taken: Taken, spread: Spread): boolean {
  const singles = nodes * taken.singles;
  if (singles > freeOf(subnet)) return false;
  return taken.prefixes === 0 || nodes * taken.prefixes <= prefixesBeside(subnet, singles, spread);
}

/** Nodes that a subnet has room for; as many as anybody likes where they take nothing of it. */
export function nodesIn(subnet: Subnet, taken: Taken, spread: Spread): number {
  if (taken.singles + taken.prefixes === 0) return Infinity;
  if (taken.prefixes === 0) return Math.floor(freeOf(subnet) / taken.singles);
  let [fits, fails] = [0, Math.floor(alignedBlocks(subnet) / taken.prefixes) + 1];
  for (let step = 0; step <= ADDRESS_BITS && fails - fits > 1; step += 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (hasRoom(subnet, middle, taken, spread)) fits = middle;
    else fails = middle;
  }
  return fits;
}
