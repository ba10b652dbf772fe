import { z } from 'astro/zod';
import type { InstanceType } from '../../src/data/instance.ts';
import { readGoMap } from './go-literal.ts';
import { type ListText, readRows } from './row.ts';

/** What the list of the VPC CNI says of an instance type. */
export type Addresses = Pick<
  InstanceType,
  'enis' | 'ipv4PerEni' | 'hypervisor' | 'bareMetal' | 'networkCards'
>;

const count = z.int().positive();

/**
 * `ENILimit` is what the VPC CNI goes by. It has to be the number of the default card, as its
 * generator makes it: `scripts/gen_vpc_ip_limits.go`.
 */
const limits = z
  .object({
    ENILimit: count,
    IPv4Limit: count,
    DefaultNetworkCardIndex: z.int().nonnegative(),
    NetworkCards: z.array(z.object({ MaximumNetworkInterfaces: count })).min(1),
    HypervisorType: z.enum(['nitro', 'xen', 'unknown']),
    IsBareMetal: z.boolean(),
  })
  .refine(
    ({ ENILimit, DefaultNetworkCardIndex: index, NetworkCards: cards }) =>
      cards[index]?.MaximumNetworkInterfaces === ENILimit,
    { path: ['ENILimit'], message: 'differs from the interfaces of the default network card' },
  )
  .transform(({ ENILimit, IPv4Limit, NetworkCards, HypervisorType, IsBareMetal }): Addresses => ({
    enis: ENILimit,
    ipv4PerEni: IPv4Limit,
    hypervisor: HypervisorType,
    bareMetal: IsBareMetal,
    networkCards: NetworkCards.length,
  }));

/** Reads `pkg/vpc/vpc_ip_resource_limit.go` of the VPC CNI. */
export function readAddresses({ text, place }: ListText): ReadonlyMap<string, Addresses> {
  const entries = readGoMap(text, 'instanceNetworkingLimits', place);
  return readRows(
    entries.map(({ key, ...entry }) => ({ type: key, ...entry })),
    limits,
    place,
  );
}
