import { PREFIX_SIZE } from './ceiling.ts';

/** Addresses that AWS keeps of each subnet: the first four and the last. */
const KEPT_AT_START = 4;
const KEPT_AT_END = 1;
const KEPT = KEPT_AT_START + KEPT_AT_END;
const ADDRESS_BITS = 32;

/** Places of a reservation: with the first block of a subnet, with the last, between them, or in pieces with both. */
export const RESERVED_AT = ['start', 'end', 'inside', 'both'] as const;
export type ReservedAt = (typeof RESERVED_AT)[number];

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
  /** Where the reservation lies in the subnet; the best and the worst are reckoned where nobody says it. */
  readonly reservedAt?: ReservedAt;
  /** Whether nobody names the zone, so that it is one of the nodes’. */
  readonly hasAssumedZone?: true;
}

/** The length of the prefix of a CIDR, in bits. */
export function lengthOf(cidr: string): number {
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

/** What a reservation loses to the addresses that AWS keeps. */
interface Cut {
  /** Blocks of it that are not whole. */
  readonly blocks: number;
  /** Addresses of it that lie beside whole blocks, and that nobody is given. */
  readonly beside: number;
  /** Addresses of it that AWS has. */
  readonly kept: number;
}

const NO_CUT: Cut = { blocks: 0, beside: 0, kept: 0 };
const CUT_AT_START: Cut = { blocks: 1, beside: PREFIX_SIZE - KEPT_AT_START, kept: KEPT_AT_START };
const CUT_AT_END: Cut = { blocks: 1, beside: PREFIX_SIZE - KEPT_AT_END, kept: KEPT_AT_END };
/** A piece of it at either end. */
const CUT_TWICE: Cut = {
  blocks: 2,
  beside: CUT_AT_START.beside + CUT_AT_END.beside,
  kept: KEPT,
};

/** What a reservation loses where it lies; where nobody says it, nothing at best and both ends at worst. */
function cutOf({ reserved, reservedAt }: Subnet, spread: Spread): Cut {
  if (reserved === 0 || reservedAt === 'inside') return NO_CUT;
  if (reservedAt === 'start') return CUT_AT_START;
  if (reservedAt === 'end') return CUT_AT_END;
  return reservedAt === undefined && spread === 'packed' ? NO_CUT : CUT_TWICE;
}

/** A subnet with its reservation where it lies; where nobody says it, at best and at worst. */
export function reservationsOf(subnet: Subnet): readonly Subnet[] {
  return subnet.reserved === 0 || subnet.reservedAt !== undefined
    ? [subnet]
    : [
        { ...subnet, reservedAt: 'inside' },
        { ...subnet, reservedAt: 'both' },
      ];
}

/** Addresses left for single addresses. */
export function freeOf(subnet: Subnet): number {
  const reserved = Math.max(0, subnet.reserved - cutOf(subnet, 'packed').kept);
  return Math.max(0, usableOf(subnet) - subnet.used - reserved);
}

/** Blocks of 16 that are aligned and whole in an empty subnet: those with addresses that AWS keeps are not. */
export function alignedBlocks(subnet: Pick<Subnet, 'cidr'>): number {
  return Math.max(0, sizeOf(subnet) / PREFIX_SIZE - 2);
}

/** Addresses of an empty subnet that lie in no block that is whole. */
function besideBlocks(subnet: Pick<Subnet, 'cidr'>): number {
  return usableOf(subnet) - alignedBlocks(subnet) * PREFIX_SIZE;
}

/** Where the single addresses of a subnet lie: close together, or one in each block; and a reservation of which nobody says where it lies: at best, or at worst. */
export type Spread = 'packed' | 'scattered';

/** Prefixes that a subnet holds beside so many single addresses. */
export function prefixesBeside(subnet: Subnet, singles: number, spread: Spread): number {
  const blocks = alignedBlocks(subnet);
  const cut = cutOf(subnet, spread);
  const whole = Math.floor(subnet.reserved / PREFIX_SIZE) - cut.blocks;
  const kept = Math.min(blocks, Math.max(0, whole));
  const taken = subnet.used + singles;
  const beside = besideBlocks(subnet) - Math.min(subnet.reserved, cut.beside);
  const eaten = spread === 'packed' ? Math.ceil((taken - beside) / PREFIX_SIZE) : taken;
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
