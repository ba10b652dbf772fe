import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = readonly [Address, number];

/** A range, or an address as the range of itself; nothing where the text is neither. */
export function rangeOf(text: string): Range | undefined {
  const trimmed = text.trim();
  if (ipaddr.isValidCIDR(trimmed)) return ipaddr.parseCIDR(trimmed);
  if (!ipaddr.IPv4.isValidFourPartDecimal(trimmed) && !ipaddr.IPv6.isValid(trimmed)) {
    return undefined;
  }
  const address = ipaddr.parse(trimmed);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

export function familyOf(text: string): 'ipv4' | 'ipv6' | undefined {
  return rangeOf(text)?.[0].kind();
}

function isWithin(address: Address, [network, length]: Range): boolean {
  if (address.kind() === 'ipv4' && network.kind() === 'ipv4') {
    return (address as ipaddr.IPv4).match(network, length);
  }
  if (address.kind() === 'ipv6' && network.kind() === 'ipv6') {
    return (address as ipaddr.IPv6).match(network, length);
  }
  return false;
}

/** Whether a range holds an address. */
export function holds(text: string, address: string): boolean {
  const range = rangeOf(text);
  const [one] = rangeOf(address) ?? [];
  return range !== undefined && one !== undefined && isWithin(one, range);
}

function overlaps(one: Range, other: Range): boolean {
  return isWithin(one[0], other) || isWithin(other[0], one);
}

/** Ranges that nobody routes in public, of which pods and nodes have their addresses. */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'];

/** Whether pods or nodes of a cluster can have addresses of a range. */
export function canHoldCluster(text: string): boolean {
  const range = rangeOf(text);
  if (!range) return false;
  return PRIVATE.flatMap((known) => {
    const other = rangeOf(known);
    return other ? [other] : [];
  }).some((other) => overlaps(range, other));
}

/** Where the metadata of an instance answers. */
export const METADATA = '169.254.169.254';

/** Where the agent of EKS Pod Identity answers, by family. */
const POD_IDENTITY = { ipv4: '169.254.170.23', ipv6: 'fd00:ec2::23' } as const;

/** Whether a range is the address of that agent, and no other. */
export function isPodIdentity(text: string): boolean {
  const [address, length] = rangeOf(text) ?? [];
  if (!address || length !== (address.kind() === 'ipv4' ? 32 : 128)) return false;
  return address.toString() === ipaddr.parse(POD_IDENTITY[address.kind()]).toString();
}
